import { useLayoutEffect } from 'react';

const SETTLE_MS = 150;
const key = (reportId: string) => `jiannuo.scroll.${reportId}`;

/** Brings the reader back to where the report was left, unless the address names a place in it. */
export function useKeptPlace(reportId: string, isPlaceInAddress: boolean): void {
  // Only on coming to the page: a passage let go later must not make it jump.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  useLayoutEffect(() => {
    let timer = 0;
    let top = Number(readKept(reportId));
    scrollTo({ top: isPlaceInAddress ? scrollY : top });
    const keep = () => {
      top = scrollY;
      clearTimeout(timer);
      timer = window.setTimeout(() => writeKept(reportId, top), SETTLE_MS);
    };
    addEventListener('scroll', keep, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', keep);
      writeKept(reportId, top);
    };
  }, [reportId]);
}

function readKept(reportId: string): string | null {
  try {
    return sessionStorage.getItem(key(reportId));
  } catch {
    return null;
  }
}

function writeKept(reportId: string, top: number): void {
  try {
    sessionStorage.setItem(key(reportId), String(Math.round(top)));
  } catch {
    // Then the report opens at its start.
  }
}
