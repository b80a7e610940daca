import type { Board } from '@jiannuo/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../shell/place.ts';

/** What is asked of those who decide: changes with old beside new, and close-outs. */
export function DecideList({ chase }: { readonly chase: Board['chase'] }) {
  const { t } = useTranslation('board');
  const { t: sayOfItems } = useTranslation('items');
  const place = usePlace();
  if (chase.changes.length + chase.closeOuts.length + chase.objections.length === 0) {
    return <p className="faint board-none">{t('decideNone')}</p>;
  }
  const changes = {
    to: '/j/$jurisdictionId/r/$reportId/changes',
    params: place,
    search: {},
  } as const;
  return (
    <ul className="decide">
      {chase.changes.map((change) => (
        <li key={change.id}>
          <Link {...changes} lang="zh-CN">
            {change.title}
          </Link>
          <p>
            {sayOfItems(`change-${change.kind}`)}
            {change.kind === 'withdrawal' || change.kind === 'words' ? (
              ''
            ) : (
              <>
                {' '}
                <del>{change.oldValue}</del> <b>{change.newValue}</b>
              </>
            )}
          </p>
          <small>
            {change.unit} · {t('decideBy', { body: sayOfItems(`body-${change.body}`) })}
          </small>
        </li>
      ))}
      {chase.objections.map(({ item, signing }) => (
        <li key={`${item.id} ${signing.unit}`}>
          <Link
            to="/j/$jurisdictionId/r/$reportId/items/$itemId"
            params={{ ...place, itemId: item.id }}
            search={{}}
            lang="zh-CN"
          >
            {item.title}
          </Link>
          <p>{t('decideObjection', { unit: signing.unit })}</p>
        </li>
      ))}
      {chase.closeOuts.map((one) => (
        <li key={one.itemId}>
          <Link {...changes} lang="zh-CN">
            {one.title}
          </Link>
          <p>{t('decideClose', { unit: one.unit })}</p>
        </li>
      ))}
    </ul>
  );
}
