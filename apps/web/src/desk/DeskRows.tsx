import type { ReportPage } from '@jiannuo/contract';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { pageAt } from '../paper/page-name.ts';
import { sentenceText } from '../paper/sentence-text.ts';
import { useStore } from '../shell/store.ts';
import { DeskRow } from './DeskRow.tsx';
import { type Desk, rowsOf } from './desk.ts';
import { confirmingOf } from './queue.ts';

const ROW_HEIGHT = 64;
const OVERSCAN = 8;

/** Every row in text order; only those near the window are drawn. */
export const DeskRows = memo(function DeskRows(props: {
  readonly page: ReportPage;
  readonly desk: Desk;
}) {
  const { page, desk } = props;
  const { t } = useTranslation('desk');
  const pane = useRef<HTMLElement>(null);
  const current = useStore(desk.view, (view) => view.rows);
  const mode = useStore(desk.view, (view) => view.mode);
  const queue = useStore(desk.queue.state, (state) => state);
  const confirming = confirmingOf(queue);
  const isDoubtful = useStore(desk.view, (view) => view.isDoubtful);
  const rows = useMemo(() => rowsOf(page, { isDoubtful }), [page, isDoubtful]);
  const numbers = useMemo(
    () => new Map(page.commitments.map(({ id }, index) => [id, index + 1])),
    [page],
  );
  const at = rows.findIndex(({ id }) => id === current);

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => pane.current,
    getItemKey: (index) => rows[index]?.id ?? index,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });

  useEffect(() => {
    if (at !== -1) virtual.scrollToIndex(at, { align: 'center' });
  }, [at, virtual]);

  // Whenever no form is open the keys belong to the list.
  useEffect(() => {
    if (mode.kind === 'list') pane.current?.focus({ preventScroll: true });
  }, [mode]);

  if (rows.length === 0) {
    return <p className="desk-empty">{t(isDoubtful ? 'noDoubtful' : 'noRows')}</p>;
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the list takes the keys
    <section ref={pane} className="desk-list" tabIndex={0} aria-label={t('list-rows')}>
      <p className="unseen" aria-live="polite">
        {rows[at] ? `${numbers.get(rows[at].id)} ${rows[at].quote}` : ''}
      </p>
      <ol className="desk-list-length" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <li
              key={item.key}
              data-index={item.index}
              ref={virtual.measureElement}
              className="desk-slot"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <DeskRow
                row={row}
                text={page.text}
                sentence={sentenceText(page, row.sentence)}
                desk={desk}
                page={pageAt(page.pages, row)}
                terms={page.glossary}
                number={numbers.get(row.id) ?? row.number}
                isCurrent={row.id === current}
                isConfirming={confirming.has(row.id)}
                mode={row.id === current ? mode : null}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
});
