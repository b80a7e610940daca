import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Upload } from './use-upload.ts';

/** Chooses a workbook and sends it; says how far it has gone. */
export function UploadButton(props: {
  readonly upload: Upload;
  readonly label: string;
  readonly hint: string;
  readonly isPrimary?: boolean;
}) {
  const { t } = useTranslation('workbook');
  const { state, take } = props.upload;
  const input = useRef<HTMLInputElement>(null);
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) take(file);
  };
  const isSending = state.is === 'sending';
  return (
    <>
      <input ref={input} type="file" accept=".xlsx" hidden onChange={chosen} />
      <button
        type="button"
        className={props.isPrimary ? 'primary' : 'secondary'}
        title={props.hint}
        disabled={isSending}
        onClick={() => input.current?.click()}
      >
        {props.label}
      </button>
      {isSending && (
        <span className="faint figures" role="status">
          {state.share < 1 ? t('sending', { share: Math.round(state.share * 100) }) : t('checking')}
        </span>
      )}
    </>
  );
}
