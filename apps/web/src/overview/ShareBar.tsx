import type { SearchState } from '../shell/search-state.ts';
import { RowsLink } from './RowsLink.tsx';

export interface Share {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly color: string;
  /** Rows behind it; null where they cannot be told apart in the ledger. */
  readonly filter: SearchState | null;
}

/** A whole in its parts: one bar, and under it each part by name and number. */
export function ShareBar(props: { readonly title: string; readonly shares: readonly Share[] }) {
  const shares = props.shares.filter((share) => share.count > 0);
  return (
    <section className="share-bar" aria-label={props.title}>
      <h3>{props.title}</h3>
      <div className="share-track" aria-hidden="true">
        {shares.map((share) => (
          <span key={share.key} style={{ flexGrow: share.count, background: share.color }} />
        ))}
      </div>
      <ul>
        {shares.map((share) => (
          <li key={share.key}>
            <i style={{ background: share.color }} aria-hidden="true" />
            {share.filter === null ? (
              <span>
                {share.label} <b>{share.count}</b>
              </span>
            ) : (
              <RowsLink filter={share.filter}>
                {share.label} <b>{share.count}</b>
              </RowsLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
