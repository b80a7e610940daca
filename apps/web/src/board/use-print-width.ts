import { useEffect } from 'react';

const printingClass = 'printing-board';

/** Gives the page the width of a sheet before charts are printed. */
export function usePrintWidth(): void {
  useEffect(() => {
    const before = () => document.body.classList.add(printingClass);
    const after = () => document.body.classList.remove(printingClass);
    // Captured, so that charts fit themselves to the sheet and not to the screen.
    addEventListener('beforeprint', before, { capture: true });
    addEventListener('afterprint', after);
    return () => {
      after();
      removeEventListener('beforeprint', before, { capture: true });
      removeEventListener('afterprint', after);
    };
  }, []);
}
