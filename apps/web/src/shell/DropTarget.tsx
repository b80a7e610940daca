import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayAnywhere, useSession } from '../accounts/use-session.ts';
import { fileTaker } from './dropped-file.ts';
import { useOpenFile } from './open-file.ts';
import { useStore } from './store.ts';

/** Takes a file dropped anywhere on the page: for what the page makes of it, else to open it as a report. */
export function DropTarget() {
  const { t } = useTranslation();
  const openFile = useOpenFile();
  const [isOver, setOver] = useState(false);
  const mayOpen = mayAnywhere(useSession(), 'open-report');
  const taker = useStore(fileTaker, ({ now }) => now);
  const mayDrop = mayOpen || taker !== null;

  useEffect(() => {
    if (!mayDrop) return;
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      if (taker === null) void openFile(file);
      else taker.take(file);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [openFile, mayDrop, taker]);

  return isOver ? <div className="drop-target">{taker?.words ?? t('dropHere')}</div> : null;
}
