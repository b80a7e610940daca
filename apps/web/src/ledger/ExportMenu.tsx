import type { Query } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../api/call.ts';
import { say } from '../shell/notices.ts';
import { Disclosure } from './Disclosure.tsx';
import { download } from './download.ts';
import './ledger-menus.css';
import { useReason } from './use-reason.ts';

type ExportQuery = Query<'exportLedger'>;
const formats = { xlsx: 'exportXlsx', csv: 'exportCsv', json: 'exportJson' } as const;

/** Downloads exactly what is shown: the same filters, order and columns. */
export function ExportMenu(props: {
  readonly jurisdictionId: string;
  readonly query: Omit<ExportQuery, 'format'>;
  readonly fileName: string;
}) {
  const { t } = useTranslation('ledger');
  const reasonOf = useReason();
  const exportAs = async (format: ExportQuery['format']) => {
    const done = say(t('exporting'), 'busy');
    const address = addressOf('exportLedger', {
      params: { jurisdictionId: props.jurisdictionId },
      query: { ...props.query, format },
    });
    const outcome = await download(address, `${props.fileName}.${format}`);
    done();
    if (outcome.ok) say(t('exported', { name: outcome.name }));
    else say(t('exportFailed'), 'bad', reasonOf(outcome.error));
  };
  return (
    <Disclosure label={t('export')} title={t('exportHint')} align="right">
      {(close) => (
        <div className="export-menu">
          {(['xlsx', 'csv', 'json'] as const).map((format) => (
            <button
              key={format}
              type="button"
              onClick={() => {
                close();
                void exportAs(format);
              }}
            >
              {t(formats[format])}
            </button>
          ))}
          <p className="faint">{t('exportHint')}</p>
        </div>
      )}
    </Disclosure>
  );
}
