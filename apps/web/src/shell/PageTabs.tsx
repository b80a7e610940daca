import { Link, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo, useSession } from '../accounts/use-session.ts';
import { groupOf, groups, keepPage, type PageGroup, pageIn, pagesOf } from './page-groups.ts';
import { usePlace } from './place.ts';

/**
 * The pages in two groups, 读报告 and 抓落实: the pages of the group one is in, and the way to the other,
 * which leads back to the page last looked at there.
 */
export function PageTabs() {
  const { t } = useTranslation();
  const place = usePlace();
  const address = useLocation({ select: (at) => at.pathname });
  const current = groupOf(address);
  useEffect(() => keepPage(address), [address]);
  return (
    <nav className="tabs" aria-label={t('pages')}>
      {groups.map((group) => (
        <GroupTabs key={group} group={group} isCurrent={group === current} place={place} />
      ))}
    </nav>
  );
}

function GroupTabs(props: {
  readonly group: PageGroup;
  readonly isCurrent: boolean;
  readonly place: ReturnType<typeof usePlace>;
}) {
  const { t } = useTranslation();
  const { group, isCurrent, place } = props;
  const session = useSession();
  // Until it is known who asks, as for most: a tab that comes later would move the others.
  const isShown = (deed: string) =>
    session === undefined || mayDo(session, place.jurisdictionId, deed);
  const tab = { params: place, search: {}, resetScroll: false } as const;
  return (
    <>
      <Link
        to={pageIn(group)}
        {...tab}
        className={isCurrent ? 'tab-group is-current' : 'tab-group'}
        activeOptions={{ exact: true, includeSearch: false }}
        // The page in it says that it is the current one.
        activeProps={{ 'aria-current': undefined }}
      >
        {t(group)}
      </Link>
      {isCurrent &&
        pagesOf(group)
          .filter(({ deed }) => isShown(deed))
          .map(({ to, word }) => (
            <Link key={to} to={to} {...tab} activeOptions={{ exact: true, includeSearch: false }}>
              {t(word)}
            </Link>
          ))}
    </>
  );
}
