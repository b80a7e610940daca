import type { ItemDetail } from '@jiannuo/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../shell/may.ts';
import { ChangeDialog } from './acts/ChangeDialog.tsx';
import { CloseDialog } from './acts/CloseDialog.tsx';
import { type CloseVerdict, DecideCloseDialog } from './acts/DecideCloseDialog.tsx';
import { FigureDialog } from './acts/FigureDialog.tsx';
import { LightDialog } from './acts/LightDialog.tsx';

type Open = 'light' | 'change' | 'close' | 'figure' | CloseVerdict;

/** What the person may do with the item as it stands; nothing where it is nothing. */
export function ItemActs({ detail }: { readonly detail: ItemDetail }) {
  const { t } = useTranslation('items');
  const [open, setOpen] = useState<Open | null>(null);
  const offered = useOffered(detail);
  const close = () => setOpen(null);
  if (offered.length === 0) return null;
  return (
    <fieldset className="item-acts" aria-label={t('acts')}>
      {offered.map((one) => (
        <button key={one} type="button" className="secondary" onClick={() => setOpen(one)}>
          {t(
            one === 'closed' || one === 'refused' || one === 'reopened'
              ? `close-act-${one}`
              : `act-${one}`,
          )}
        </button>
      ))}
      {open === 'light' && <LightDialog detail={detail} onClose={close} />}
      {open === 'change' && <ChangeDialog detail={detail} onClose={close} />}
      {open === 'close' && <CloseDialog detail={detail} onClose={close} />}
      {open === 'figure' && <FigureDialog detail={detail} onClose={close} />}
      {(open === 'closed' || open === 'refused' || open === 'reopened') &&
        detail.closeOut !== null && (
          <DecideCloseDialog closeOut={detail.closeOut} verdict={open} onClose={close} />
        )}
    </fieldset>
  );
}

/** Acts that the item's state allows and the person may do. */
function useOffered({ item, closeOut }: ItemDetail): readonly Open[] {
  const may = {
    light: useMay('waive-light'),
    figure: useMay('enter-statistics'),
    change: useMay('request-change'),
    close: useMay('request-close'),
    decide: useMay('decide-close'),
    reopen: useMay('reopen'),
  };
  const isOpen = item.state === 'issued' || item.state === 'closing';
  const offered: readonly (readonly [Open, boolean])[] = [
    ['closed', may.decide && item.state === 'closing' && closeOut !== null],
    ['refused', may.decide && item.state === 'closing' && closeOut !== null],
    ['close', may.close && item.state === 'issued'],
    ['change', may.change && isOpen],
    ['figure', may.figure && isOpen && item.goals.length > 0],
    ['light', may.light && isOpen],
    ['reopened', may.reopen && item.state === 'closed' && closeOut !== null],
  ];
  return offered.filter(([, isOffered]) => isOffered).map(([act]) => act);
}
