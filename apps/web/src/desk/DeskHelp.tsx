import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import '../shell/help.css';

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
  { keys: ['L'], word: 'helpLists' },
  { keys: ['Home', 'End'], word: 'helpEnds' },
  { keys: ['Esc'], word: 'helpLeave' },
] as const;

/** Every key of the desk. */
export function DeskHelp(props: { readonly onClose: () => void }) {
  const { t } = useTranslation('desk');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="help" aria-label={t('help')} onClose={props.onClose}>
      <h2>{t('help')}</h2>
      <dl className="help-keys">
        {keys.map((line) => (
          <div key={line.word}>
            <dt>
              {line.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(line.word)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="secondary">
          {t('close')}
        </button>
      </form>
    </dialog>
  );
}
