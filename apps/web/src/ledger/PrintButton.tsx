import type { CommitmentQuery } from '@jiannuo/contract';
import type { ColumnKey } from '@jiannuo/contract/columns';
import { useTranslation } from 'react-i18next';
import { say } from '../shell/notices.ts';
import type { PrintJob } from './PrintSheet.tsx';
import { type LedgerRows, readAllRows } from './use-ledger-rows.ts';
import { usePrint } from './use-print.tsx';
import { useReason } from './use-reason.ts';
import type { Grouping } from './view.ts';

/** More rows than this are for a workbook, not for paper. */
const most = 2000;

/** Reads every row of the filter and prints the table. */
export function PrintButton(props: {
  readonly jurisdictionId: string;
  readonly query: CommitmentQuery;
  readonly loaded: LedgerRows;
  readonly columns: readonly ColumnKey[];
  readonly grouping: Grouping | null;
  readonly title: string;
  readonly filterText: string;
}) {
  const { t } = useTranslation('ledger');
  const reasonOf = useReason();
  const { loaded, columns, grouping, title, filterText } = props;
  const total = loaded.total ?? 0;
  const jobOf = (rows: PrintJob['rows']): PrintJob => {
    const now = new Date();
    const date = `${now.getFullYear()}-${now.getMonth() + 1}-${now.getDate()}`;
    return { rows, total, columns, grouping, title, filterText, date };
  };
  const { sheet, print } = usePrint(() => jobOf(loaded.rows.slice(0, most)));
  const printAll = async () => {
    if (total > most) return void say(t('printTooMany', { n: total, most }), 'bad');
    if (loaded.allRead) return print(jobOf(loaded.rows));
    const done = say(t('printing'), 'busy');
    try {
      const rows = await readAllRows(props.jurisdictionId, props.query, most);
      done();
      print(jobOf(rows));
    } catch (error) {
      done();
      say(t('moreFailed', { reason: reasonOf(error) }), 'bad');
    }
  };
  return (
    <>
      <button type="button" className="tool" title={t('printHint')} onClick={() => void printAll()}>
        {t('print')}
      </button>
      {sheet}
    </>
  );
}
