import { useTranslation } from 'react-i18next';
import { HelpFrame, HelpKeys } from '../shell/HelpFrame.tsx';

const keys = [
  { keys: ['J', 'K'], word: 'helpMove' },
  { keys: ['C'], word: 'helpConfirm' },
  { keys: ['E'], word: 'helpEdit' },
  { keys: ['S'], word: 'helpSplit' },
  { keys: ['M'], word: 'helpMerge' },
  { keys: ['A'], word: 'helpAdd' },
  { keys: ['X'], word: 'helpDrop' },
  { keys: ['Shift', 'X'], word: 'helpDropSentence' },
  { keys: ['U'], word: 'helpUndo' },
  { keys: ['D'], word: 'helpDoubtful' },
  { keys: ['L'], word: 'helpLists' },
  { keys: ['Home', 'End'], word: 'helpEnds' },
  { keys: ['Esc'], word: 'helpLeave' },
] as const;

/** Every key of the desk. */
export function DeskHelp(props: { readonly onClose: () => void }) {
  const { t } = useTranslation('desk');
  return (
    <HelpFrame label={t('help')} closeLabel={t('close')} onClose={props.onClose}>
      <h2>{t('help')}</h2>
      <HelpKeys lines={keys} say={(word) => t(word)} />
    </HelpFrame>
  );
}
