import { type FormEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import '../ledger/selection-bar.css';

/** A form over the page with one thing to decide; Escape leaves it, what went wrong stays beside the buttons. */
export function FormDialog(props: {
  readonly title: string;
  readonly send: string;
  readonly canSend: boolean;
  readonly isBusy: boolean;
  readonly failure: string | null;
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('dispatch');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Closed before it is taken out of the page: only then the focus goes back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (props.canSend && !props.isBusy) props.onSend();
  };
  return (
    <dialog
      ref={dialog}
      className="edit-dialog dispatch-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        if (!props.isBusy) props.onClose();
      }}
    >
      <form onSubmit={submit}>
        <h2 id={titleId}>{props.title}</h2>
        {props.children}
        {props.failure !== null && (
          <p className="form-failure" role="alert">
            {props.failure}
          </p>
        )}
        <div className="edit-buttons">
          <button
            type="button"
            className="secondary"
            disabled={props.isBusy}
            onClick={props.onClose}
          >
            {t('cancel')}
          </button>
          <button type="submit" className="primary" disabled={!props.canSend || props.isBusy}>
            {props.isBusy ? t('saving') : props.send}
          </button>
        </div>
      </form>
    </dialog>
  );
}
