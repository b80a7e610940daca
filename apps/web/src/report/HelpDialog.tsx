import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import '../shell/help.css';

const keys = [
  { keys: ['J', 'K'], word: 'helpNextUndertaking' },
  { keys: ['N', 'P'], word: 'helpNextNumber' },
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
] as const;

/** Keys of the live report and what the marks in the text mean. */
export function HelpDialog(props: { readonly onClose: () => void }) {
  const { t } = useTranslation('report');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="help" aria-label={t('help')} onClose={props.onClose}>
      <div className="help-columns">
        <section>
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
        </section>
        <section>
          <h2>{t('helpMarks')}</h2>
          <ul className="help-marks">
            {marks.map((mark) => (
              <li key={mark.word}>
                <span className={mark.className}>{t(mark.word)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <form method="dialog">
        <button type="submit" className="secondary">
          {t('unpin')}
        </button>
      </form>
    </dialog>
  );
}
