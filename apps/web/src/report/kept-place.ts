import { useLayoutEffect } from 'react';

const SETTLE_MS = 150;
const key = (reportId: string) => `jiannuo.scroll.${reportId}`;

/** Brings the reader back to where the report was left; a place in the address is revealed from there. */
export function useKeptPlace(reportId: string): void {
  useLayoutEffect(() => {
    let timer = 0;
    let top = Number(readKept(reportId));
    scrollTo({ top });
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
