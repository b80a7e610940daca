import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asApiError } from '../api/api-error.ts';
import { download } from '../ledger/download.ts';
import { say } from '../shell/notices.ts';
import './workbooks.css';

/** A link that saves a workbook; what stands in the way is said in words. */
export function WorkbookLink(props: {
  readonly address: string;
  readonly fileName: string;
  readonly label: string;
  readonly hint?: string;
}) {
  const { t } = useTranslation('workbook');
  const save = async () => {
    const done = say(t('making'), 'busy');
    const outcome = await download(props.address, props.fileName);
    done();
    if (outcome.ok) return say(t('saved', { name: outcome.name }));
    const error = asApiError(outcome.error);
    return say(t('notSaved'), 'bad', error.code === 'offline' ? t('offline') : error.message);
  };
  const click = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void save();
  };
  return (
    <a
      href={props.address}
      download={props.fileName}
      className="secondary workbook-link"
      title={props.hint}
      onClick={click}
    >
      {props.label}
    </a>
  );
}
