import type { ItemDetail } from '@jiannuo/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LightMark } from '../ledger/LightMark.tsx';
import { usePlace } from '../shell/place.ts';
import { itemTitle } from './item-title.ts';

/** The parts other units answer for, with their lights; and the whole a part belongs to. */
export function ItemParts(props: { readonly detail: ItemDetail; readonly asOf: string | null }) {
  const { t } = useTranslation('items');
  const place = usePlace();
  const { item, children } = props.detail;
  const to = (itemId: string) => ({
    to: '/j/$jurisdictionId/r/$reportId/items/$itemId' as const,
    params: { ...place, itemId },
    search: { asOf: props.asOf ?? undefined },
  });
  return (
    <ul className="item-parts">
      {item.parentId !== null && (
        <li>
          <Link {...to(item.parentId)}>{t('toWhole')}</Link>
        </li>
      )}
      {children.map((child) => (
        <li key={child.id}>
          <LightMark light={child.light} />
          <Link {...to(child.id)} lang="zh-CN">
            {child.kind === 'county' ? child.unit : itemTitle(child)}
          </Link>
          {child.kind !== 'county' && <small>{child.unit}</small>}
        </li>
      ))}
    </ul>
  );
}
