import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';

/** Which report of which jurisdiction a page shows. */
export interface Place {
  readonly jurisdictionId: string;
  readonly reportId: string;
}

/** The report in the address. Stable while the address names the same one. */
export function usePlace(): Place {
  const { jurisdictionId = '', reportId = '' } = useParams({ strict: false });
  return useMemo(() => ({ jurisdictionId, reportId }), [jurisdictionId, reportId]);
}
