import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { usePlace } from '../shell/place.ts';
import type { SearchState } from '../shell/search-state.ts';

/** Goes to the rows behind a bar of a chart. */
export function useRowsBehind(): (filter: SearchState) => void {
  const place = usePlace();
  const navigate = useNavigate();
  return useCallback(
    (search) =>
      void navigate({ to: '/j/$jurisdictionId/r/$reportId/ledger', params: place, search }),
    [navigate, place],
  );
}
