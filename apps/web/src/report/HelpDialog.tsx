import { useTranslation } from 'react-i18next';
import { HelpFrame, HelpKeys } from '../shell/HelpFrame.tsx';

const keys = [
  { keys: ['J', 'K'], word: 'helpNextUndertaking' },
  { keys: ['N', 'P'], word: 'helpNextNumber' },
  { keys: ['G', 'Shift+G'], word: 'helpNextTerm' },
  { keys: ['Enter'], word: 'helpPin' },
  { keys: ['C'], word: 'helpDesk' },
  { keys: ['Y'], word: 'helpCopy' },
  { keys: ['/'], word: 'helpSearch' },
  { keys: ['Esc'], word: 'helpEscape' },
  { keys: ['?'], word: 'helpHelp' },
] as const;

const marks = [
  { className: 'undertaking check-unchecked light-grey', word: 'markUnchecked' },
  { className: 'undertaking check-confirmed light-grey', word: 'markConfirmed' },
  { className: 'number target', word: 'markTarget' },
  { className: 'number', word: 'markNumber' },
  { className: 'misprint', word: 'markMisprint' },
  { className: 'term', word: 'markTerm' },
] as const;

/** Keys of the live report and what the marks in the text mean. */
export function HelpDialog(props: { readonly onClose: () => void }) {
  const { t } = useTranslation('report');
  return (
    <HelpFrame label={t('help')} closeLabel={t('unpin')} onClose={props.onClose}>
      <div className="help-columns">
        <section>
          <h2>{t('help')}</h2>
          <HelpKeys lines={keys} say={(word) => t(word)} />
        </section>
        <section>
          <h2>{t('helpMarks')}</h2>
          <ul className="help-marks">
            {marks.map((mark) => (
              <li key={mark.word}>
                <span
                  className={mark.className}
                  data-term={mark.className === 'term' ? t('termMark') : undefined}
                >
                  {t(mark.word)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </HelpFrame>
  );
}
