import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type PrintJob, PrintSheet } from './PrintSheet.tsx';

const bodyClass = 'printing-ledger';

/**
 * Prints a job; `fallback` is what the browser's own print command finds when nothing was prepared.
 * `sheet` is to be drawn somewhere on the page.
 */
export function usePrint(fallback: () => PrintJob): {
  readonly sheet: ReactNode;
  readonly print: (job: PrintJob) => void;
} {
  const [job, setJob] = useState<PrintJob | null>(null);
  const latest = useRef(fallback);
  latest.current = fallback;
  useEffect(() => {
    const before = () => {
      document.body.classList.add(bodyClass);
      flushSync(() => setJob((now) => now ?? latest.current()));
    };
    const after = () => {
      document.body.classList.remove(bodyClass);
      setJob(null);
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      after();
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  const print = (next: PrintJob) => {
    flushSync(() => setJob(next));
    window.print();
  };
  return { sheet: job && <PrintSheet job={job} />, print };
}
