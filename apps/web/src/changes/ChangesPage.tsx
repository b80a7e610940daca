import type { ChangeRequest, CloseOut } from '@jiannuo/contract';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { type CloseVerdict, DecideCloseDialog } from '../items/acts/DecideCloseDialog.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { usePlace } from '../shell/place.ts';
import { ChangeCard } from './ChangeCard.tsx';
import { CloseCard } from './CloseCard.tsx';
import { DecideChangeDialog } from './DecideChangeDialog.tsx';
import './changes.css';

type Open =
  | {
      readonly what: 'change';
      readonly change: ChangeRequest;
      readonly verdict: 'approved' | 'refused';
    }
  | { readonly what: 'close'; readonly closeOut: CloseOut; readonly verdict: CloseVerdict };

/** 调整销号: what is asked to be changed or closed, and what was decided. */
export function ChangesPage() {
  const { t } = useTranslation('changes');
  const { jurisdictionId } = usePlace();
  const params = { jurisdictionId };
  const changes = useAsk('listChanges', { params });
  const closeOuts = useAsk('listCloseOuts', { params });
  const [open, setOpen] = useState<Open | null>(null);
  const error = changes.error ?? closeOuts.error;
  if (error && !(changes.data && closeOuts.data)) {
    const again = () => void Promise.all([changes.refetch(), closeOuts.refetch()]);
    return <FailureNotice error={error} onRetry={again} />;
  }
  if (!changes.data || !closeOuts.data) return <p className="boot">{t('loading')}</p>;
  const asked = changes.data.items.filter(({ state }) => state === 'asked');
  const decided = changes.data.items.filter(({ state }) => state !== 'asked');
  const toClose = closeOuts.data.items.filter(({ state }) => state === 'asked');
  const closed = closeOuts.data.items.filter(({ state }) => state !== 'asked');
  return (
    <main className="changes">
      <h1 className="unseen">{t('title')}</h1>
      <section aria-label={t('changes')}>
        <h2>
          {t('changes')} <b>{asked.length}</b>
        </h2>
        {asked.length === 0 && <p className="faint">{t('noneAsked')}</p>}
        <ul>
          {asked.map((change) => (
            <ChangeCard
              key={change.id}
              change={change}
              onDecide={(verdict) => setOpen({ what: 'change', change, verdict })}
            />
          ))}
        </ul>
        <Decided n={decided.length}>
          {decided.map((change) => (
            <ChangeCard key={change.id} change={change} />
          ))}
        </Decided>
      </section>
      <section aria-label={t('closeOuts')}>
        <h2>
          {t('closeOuts')} <b>{toClose.length}</b>
        </h2>
        {toClose.length === 0 && <p className="faint">{t('noneToClose')}</p>}
        <ul>
          {toClose.map((closeOut) => (
            <CloseCard
              key={closeOut.itemId}
              closeOut={closeOut}
              onDecide={(verdict) => setOpen({ what: 'close', closeOut, verdict })}
            />
          ))}
        </ul>
        <Decided n={closed.length}>
          {closed.map((closeOut) => (
            <CloseCard key={closeOut.itemId} closeOut={closeOut} />
          ))}
        </Decided>
      </section>
      {open?.what === 'change' && (
        <DecideChangeDialog
          change={open.change}
          verdict={open.verdict}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.what === 'close' && (
        <DecideCloseDialog
          closeOut={open.closeOut}
          verdict={open.verdict}
          onClose={() => setOpen(null)}
        />
      )}
    </main>
  );
}

/** What was decided, folded under what is still open. */
function Decided(props: { readonly n: number; readonly children: ReactNode }) {
  const { t } = useTranslation('changes');
  if (props.n === 0) return null;
  return (
    <details className="changes-decided" open={props.n <= 6}>
      <summary>{t('decided', { n: props.n })}</summary>
      <ul>{props.children}</ul>
    </details>
  );
}
