import type { Board } from '@jiannuo/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { AsOfBanner } from '../items/AsOfField.tsx';
import '../items/as-of.css';
import { dateText } from '../ledger/deadline-text.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { usePlace } from '../shell/place.ts';
import { StateNotice } from '../shell/StateNotice.tsx';
import { useSearchState } from '../shell/search-state.ts';
import { useWordColumn } from '../words/i18n.ts';
import { BehindList } from './BehindList.tsx';
import { BoardHead } from './BoardHead.tsx';
import { BoardTotals } from './BoardTotals.tsx';
import { type BoardAddress, needsUnit, readBoardAddress } from './board-address.ts';
import { ChaseList } from './ChaseList.tsx';
import { DecideList } from './DecideList.tsx';
import { HeatMap } from './HeatMap.tsx';
import { RestatedList } from './RestatedList.tsx';
import { TrendChart } from './TrendChart.tsx';
import './board.css';
import { usePrintWidth } from './use-print-width.ts';

/** 看板: where everything stands, for the office, a leader, a unit or a county. */
export function BoardPage() {
  const { t } = useTranslation('board');
  const [state, patch] = useSearchState();
  const address = readBoardAddress(state);
  const isChosen = !needsUnit(address.kind) || address.unit !== null;
  usePrintWidth();
  return (
    <main className={`board board-${address.kind}`}>
      <h1 className="unseen">{t('title')}</h1>
      {isChosen ? (
        <ShownBoard address={address} patch={patch} />
      ) : (
        <>
          <BoardHead address={address} board={undefined} patch={patch} />
          <StateNotice title={t('chooseTitle')} text={t('chooseText')} />
        </>
      )}
    </main>
  );
}

function ShownBoard(props: {
  readonly address: BoardAddress;
  readonly patch: ReturnType<typeof useSearchState>[1];
}) {
  const { t } = useTranslation('board');
  const language = useWordColumn();
  const { jurisdictionId, reportId } = usePlace();
  const { address, patch } = props;
  const { kind, unit, asOf } = address;
  const { data, error, refetch } = useAsk('readBoard', {
    params: { jurisdictionId },
    query: { reportId, kind, unit: unit ?? undefined, asOf: asOf ?? undefined },
  });
  return (
    <>
      <BoardHead address={address} board={data} patch={patch} />
      <AsOfBanner asOf={asOf} onNow={() => patch({ asOf: undefined })} />
      {data && (
        <p className="board-print-title">
          {t('printTitle', {
            kind: unit ?? t(`kind-${kind}`),
            day: dateText(data.asOf, language),
          })}
        </p>
      )}
      {error && !data && <FailureNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <p className="boot">{t('loading')}</p>}
      {data?.total === 0 && <NothingYet asOf={asOf} />}
      {data && data.total > 0 && (
        <>
          <BoardTotals board={data} address={address} />
          <BoardPanels board={data} address={address} />
        </>
      )}
    </>
  );
}

function NothingYet({ asOf }: { readonly asOf: string | null }) {
  const { t } = useTranslation('board');
  return (
    <StateNotice
      title={t('emptyTitle')}
      text={asOf === null ? t('emptyText') : t('emptyPastText')}
    />
  );
}

function BoardPanels(props: { readonly board: Board; readonly address: BoardAddress }) {
  const { t } = useTranslation('board');
  const { board, address } = props;
  const hasUnit = needsUnit(address.kind);
  return (
    <div className="board-grid">
      {address.kind !== 'leader' && (
        <Panel area="chase" title={t(hasUnit ? 'chaseOfUnit' : 'chase')}>
          <ChaseList board={board} address={address} />
        </Panel>
      )}
      {address.kind === 'leader' && (
        <Panel area="decide" title={t('decide')}>
          <DecideList chase={board.chase} />
        </Panel>
      )}
      {!hasUnit && (
        <Panel area="heat" title={t('heat')}>
          <HeatMap heat={board.heat} address={address} />
        </Panel>
      )}
      <Panel area="trend" title={t('trend')}>
        <TrendChart trend={board.trend} address={address} />
      </Panel>
      <Panel area="behind" title={t('behind')} count={board.lights.red + board.lights.yellow}>
        <BehindList board={board} address={address} />
      </Panel>
      <Panel area="restated" title={t('restated')} count={board.restated.length}>
        <RestatedList restated={board.restated} address={address} />
      </Panel>
    </div>
  );
}

function Panel(props: {
  readonly area: string;
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}) {
  return (
    <section className={`board-panel board-area-${props.area}`} aria-label={props.title}>
      <h2>
        {props.title}
        {props.count !== undefined && props.count > 0 && <small>{props.count}</small>}
      </h2>
      {props.children}
    </section>
  );
}
