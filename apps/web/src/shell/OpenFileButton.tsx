import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { mayAnywhere, useSession } from '../accounts/use-session.ts';
import { useOpenFile } from './open-file.ts';

/** Endings of the files that are read; others can still be dropped, and are told why they are not. */
const readable =
  '.docx,.docm,.pdf,.html,.htm,.shtml,.xhtml,.txt,.text,.md,.markdown,text/plain,text/html,application/pdf';

/** Chooses a file and opens it as a report. */
export function OpenFileButton(props: { readonly isPrimary?: boolean }) {
  const { t } = useTranslation();
  const openFile = useOpenFile();
  const input = useRef<HTMLInputElement>(null);
  const mayOpen = mayAnywhere(useSession(), 'open-report');
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) void openFile(file);
  };
  if (!mayOpen) return null;
  return (
    <>
      <button
        type="button"
        className={props.isPrimary ? 'primary' : 'secondary'}
        onClick={() => input.current?.click()}
      >
        {t('openFile')}
      </button>
      <input ref={input} type="file" hidden accept={readable} onChange={chosen} />
      <p className="faint">{t('openFileHint')}</p>
    </>
  );
}
