import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePlace } from '../shell/place.ts';
import type { SearchState } from '../shell/search-state.ts';

/** Leads to the rows behind a number. */
export function RowsLink(props: {
  readonly filter: SearchState;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const place = usePlace();
  return (
    <Link
      to="/j/$jurisdictionId/r/$reportId/ledger"
      params={place}
      search={props.filter}
      className={props.className}
    >
      {props.children}
    </Link>
  );
}
