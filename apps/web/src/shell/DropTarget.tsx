import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayAnywhere, useSession } from '../accounts/use-session.ts';
import { useOpenFile } from './open-file.ts';

/** Takes a file dropped anywhere on the page. */
export function DropTarget() {
  const { t } = useTranslation();
  const openFile = useOpenFile();
  const [isOver, setOver] = useState(false);
  const mayOpen = mayAnywhere(useSession(), 'open-report');

  useEffect(() => {
    if (!mayOpen) return;
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
      if (file) void openFile(file);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [openFile, mayOpen]);

  return isOver ? <div className="drop-target">{t('dropHere')}</div> : null;
}
