import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActState } from './use-act.ts';
import './act-dialog.css';

/** A form for one act, over the page: Escape and the button leave it, Ctrl+Enter sends it. */
export function ActDialog(props: {
  readonly title: string;
  readonly hint?: string;
  readonly submit: string;
  readonly isReady: boolean;
  readonly act: Pick<ActState, 'isBusy' | 'failure'>;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('items');
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (props.isReady && !props.act.isBusy) props.onSubmit();
  };
  return (
    <dialog
      ref={dialog}
      className="act-dialog"
      aria-label={props.title}
      onClose={props.onClose}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter' && event.ctrlKey) form.current?.requestSubmit();
      }}
    >
      <form ref={form} onSubmit={submit}>
        <h2>{props.title}</h2>
        {props.hint !== undefined && <p className="faint">{props.hint}</p>}
        {props.children}
        {props.act.failure !== null && (
          <p className="act-failure" role="alert">
            {props.act.failure}
          </p>
        )}
        <footer>
          <button type="submit" className="primary" disabled={!props.isReady || props.act.isBusy}>
            {props.submit}
          </button>
          <button type="button" className="secondary" onClick={props.onClose}>
            {t('cancel')}
          </button>
        </footer>
      </form>
    </dialog>
  );
}

/** A field with its name above it and, where it needs one, a line of explanation. */
export function Field(props: {
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is what is given inside
    <label className="act-field">
      <span>{props.label}</span>
      {props.children}
      {props.hint !== undefined && <small>{props.hint}</small>}
    </label>
  );
}
