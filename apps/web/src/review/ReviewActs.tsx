import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from './queue.ts';

/** Accept, or return with a reason; on all that are picked, or the one looked at. */
export function ReviewActs(props: {
  readonly targets: readonly Entry[];
  readonly mayAccept: boolean;
  readonly mayReturn: boolean;
  readonly isBusy: boolean;
  readonly isReturning: boolean;
  readonly onAccept: () => void;
  readonly onStartReturn: () => void;
  readonly onReturn: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation('review');
  const { t: sayOfFrame } = useTranslation();
  const n = props.targets.length;
  if (!props.mayAccept && !props.mayReturn) {
    return <p className="faint review-acts">{sayOfFrame('readOnly')}</p>;
  }
  if (props.isReturning) {
    return (
      <ReturnForm n={n} isBusy={props.isBusy} onReturn={props.onReturn} onCancel={props.onCancel} />
    );
  }
  return (
    <footer className="review-acts">
      {props.mayAccept && (
        <button type="button" className="primary" disabled={props.isBusy} onClick={props.onAccept}>
          {n > 1 ? t('acceptMany', { n }) : t('accept')} <kbd>a</kbd>
        </button>
      )}
      {props.mayReturn && (
        <button
          type="button"
          className="secondary"
          disabled={props.isBusy}
          onClick={props.onStartReturn}
        >
          {n > 1 ? t('returnMany', { n }) : t('return')} <kbd>r</kbd>
        </button>
      )}
    </footer>
  );
}

function ReturnForm(props: {
  readonly n: number;
  readonly isBusy: boolean;
  readonly onReturn: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation('review');
  const [reason, setReason] = useState('');
  const isReady = reason.trim() !== '' && !props.isBusy;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) props.onReturn(reason.trim());
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) props.onCancel();
    if (event.key === 'Enter' && event.ctrlKey && isReady) props.onReturn(reason.trim());
  };
  return (
    <form className="review-acts review-return" onSubmit={send}>
      <label>
        {props.n > 1 ? t('reasonMany', { n: props.n }) : t('reason')}
        <textarea
          // biome-ignore lint/a11y/noAutofocus: asked for by the key or button just pressed
          autoFocus
          maxLength={1000}
          value={reason}
          placeholder={t('reasonHint')}
          onChange={({ target }) => setReason(target.value)}
          onKeyDown={key}
        />
      </label>
      <button type="submit" className="primary" disabled={!isReady}>
        {t('sendBack')}
      </button>
      <button type="button" className="secondary" onClick={props.onCancel}>
        {t('cancel')}
      </button>
    </form>
  );
}
