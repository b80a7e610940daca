import type { DispatchDetail } from '@jiannuo/contract';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import '../ledger/ledger-page.css';
import { useSelection } from '../ledger/use-selection.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useMay } from '../shell/may.ts';
import type { Place } from '../shell/place.ts';
import { useSearchState } from '../shell/search-state.ts';
import { BulkBar } from './BulkBar.tsx';
import { DispatchHead } from './DispatchHead.tsx';
import { filterOf, linesOf, signingsByItem, unfiltered } from './dispatch-lines.ts';
import { FilterBar } from './FilterBar.tsx';
import { ItemPanel } from './ItemPanel.tsx';
import { focusItemTable, ItemTable } from './ItemTable.tsx';
import { ObjectionList } from './ObjectionList.tsx';
import { SigningTable } from './SigningTable.tsx';
import { UnitChoices } from './UnitChoices.tsx';
import { useDispatchActs } from './use-dispatch-acts.ts';

/** One division of labour: its items, who signed for them, what units object to. */
export function DispatchBoard(props: { readonly place: Place; readonly dispatchId: string }) {
  const { t } = useTranslation('dispatch');
  const { jurisdictionId } = props.place;
  const { data, error, refetch } = useAsk('readDispatch', {
    params: { jurisdictionId, dispatchId: props.dispatchId },
  });
  if (data) return <Board place={props.place} detail={data} />;
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  return <p className="boot">{t('loadingOne')}</p>;
}

/** Items that can still be changed one by one or in bulk. */
export const isOpen = (state: DispatchDetail['dispatch']['state']): boolean => state !== 'issued';

function Board({ place, detail }: { readonly place: Place; readonly detail: DispatchDetail }) {
  const [search, patch] = useSearchState();
  const { jurisdictionId } = place;
  const { dispatch, items, signings } = detail;
  const { find, unit, section, sign } = search;
  const filter = useMemo(
    () => filterOf({ find, unit, section, sign }),
    [find, unit, section, sign],
  );
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const byItem = useMemo(() => signingsByItem(signings), [signings]);
  const lines = useMemo(
    () => linesOf(items, byItem, { filter, unfolded }),
    [items, byItem, filter, unfolded],
  );
  const rows = useMemo(() => lines.map((line) => line.row), [lines]);
  const selection = useSelection(rows);
  const perform = useDispatchActs(jurisdictionId, dispatch.id);
  const mayEdit = useMay('draft-dispatch') && isOpen(dispatch.state);
  const openItem = search['item'] ?? '';

  const fold = useCallback((id: string, isUnfolding: boolean) => {
    setUnfolded((now) => {
      const next = new Set(now);
      if (isUnfolding) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  const open = useCallback((id: string) => patch({ item: id }), [patch]);
  const close = () => {
    patch({ item: undefined, tab: undefined });
    focusItemTable();
  };
  const view = dispatch.state === 'issued' ? (search['view'] ?? '') : '';
  return (
    <main className="dispatch-board">
      <DispatchHead dispatch={dispatch} place={place} view={view} perform={perform} />
      <UnitChoices jurisdictionId={jurisdictionId} />
      {view === 'signing' ? (
        <SigningTable detail={detail} perform={perform} place={place} />
      ) : view === 'objections' ? (
        <ObjectionList detail={detail} perform={perform} place={place} />
      ) : (
        <>
          <FilterBar
            filter={filter}
            detail={detail}
            shown={lines.length}
            onChange={(change) => patch(change)}
          />
          <div className="dispatch-body">
            <ItemTable
              key={JSON.stringify(filter)}
              address={`${dispatch.id} ${JSON.stringify(filter)}`}
              place={place}
              lines={lines}
              signings={byItem}
              selection={selection}
              openItem={openItem}
              mayEdit={mayEdit}
              perform={perform}
              onOpen={open}
              onClose={close}
              onFold={fold}
              onClear={() => patch(unfiltered)}
            />
            {openItem !== '' && (
              <ItemPanel place={place} itemId={openItem} perform={perform} onClose={close} />
            )}
          </div>
          <BulkBar
            place={place}
            detail={detail}
            selection={selection}
            mayEdit={mayEdit}
            perform={perform}
          />
        </>
      )}
    </main>
  );
}
