import type { AccountWithPassword } from '@jiannuo/contract';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../shell/copy-text.ts';
import { say } from '../shell/notices.ts';

/** A one-time password, shown until it has been noted. */
export function OneTimePassword(props: {
  readonly made: AccountWithPassword;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('accounts');
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const { account, oneTimePassword } = props.made;
  return (
    <dialog
      ref={dialog}
      className="one-time"
      aria-labelledby="one-time-title"
      // Escape would lose it: it is shown only once.
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="one-time-title">{t('oneTimeTitle')}</h2>
      <p>{t('oneTimeText', { name: account.name, signInName: account.signInName })}</p>
      <p className="one-time-password">{oneTimePassword}</p>
      <div className="form-buttons">
        <button
          type="button"
          className="secondary"
          onClick={() =>
            void copyText(oneTimePassword).then((isCopied) => isCopied && say(t('copied')))
          }
        >
          {t('copy')}
        </button>
        <button type="button" className="primary" onClick={props.onClose}>
          {t('close')}
        </button>
      </div>
    </dialog>
  );
}
