import {
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asking } from '../api/ask.ts';
import { queryClient } from '../api/query-client.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { HomePage } from './HomePage.tsx';
import { PlainFrame } from './PlainFrame.tsx';
import { ReportFrame } from './ReportFrame.tsx';
import { StateNotice } from './StateNotice.tsx';
import { parseSearch, type SearchState, stringifySearch } from './search-state.ts';

const rootRoute = createRootRoute({
  component: Outlet,
  validateSearch: (search): SearchState => search as SearchState,
  notFoundComponent: NotFound,
});

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: HomePage,
});

const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/j/$jurisdictionId/r/$reportId',
  component: ReportFrame,
  // Asked before the page's code has arrived; a failure is shown by whoever draws it.
  loader: ({ params }) => {
    void queryClient.prefetchQuery(asking('readReport', { params }));
    void queryClient.prefetchQuery(asking('readReportPage', { params }));
  },
});

const liveReportRoute = createRoute({
  getParentRoute: () => reportRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../report/ReportPage.tsx'), 'ReportPage'),
});

const deskRoute = createRoute({
  getParentRoute: () => reportRoute,
  path: '/desk',
  component: lazyRouteComponent(() => import('../desk/DeskPage.tsx'), 'DeskPage'),
});

const ledgerRoute = createRoute({
  getParentRoute: () => reportRoute,
  path: '/ledger',
  component: lazyRouteComponent(() => import('../ledger/LedgerPage.tsx'), 'LedgerPage'),
});

const overviewRoute = createRoute({
  getParentRoute: () => reportRoute,
  path: '/overview',
  component: lazyRouteComponent(() => import('../overview/OverviewPage.tsx'), 'OverviewPage'),
});

const dutiesRoute = createRoute({
  getParentRoute: () => reportRoute,
  path: '/duties',
  component: lazyRouteComponent(() => import('../duties/DutiesPage.tsx'), 'DutiesPage'),
});

const boardRoute = createRoute({
  getParentRoute: () => reportRoute,
  path: '/board',
  component: lazyRouteComponent(() => import('../board/BoardPage.tsx'), 'BoardPage'),
});

const itemsRoute = createRoute({
  getParentRoute: () => reportRoute,
  path: '/items',
  component: lazyRouteComponent(() => import('../items/ItemsPage.tsx'), 'ItemsPage'),
});

const itemRoute = createRoute({
  getParentRoute: () => reportRoute,
  path: '/items/$itemId',
  component: lazyRouteComponent(() => import('../items/ItemPage.tsx'), 'ItemPage'),
});

const reviewRoute = createRoute({
  getParentRoute: () => reportRoute,
  path: '/review',
  component: lazyRouteComponent(() => import('../review/ReviewPage.tsx'), 'ReviewPage'),
});

const changesRoute = createRoute({
  getParentRoute: () => reportRoute,
  path: '/changes',
  component: lazyRouteComponent(() => import('../changes/ChangesPage.tsx'), 'ChangesPage'),
});

const rulesRoute = createRoute({
  getParentRoute: () => reportRoute,
  path: '/rules',
  component: lazyRouteComponent(() => import('../rules/RulesPage.tsx'), 'RulesPage'),
});

const dispatchRoute = createRoute({
  getParentRoute: () => reportRoute,
  path: '/dispatch',
  component: lazyRouteComponent(() => import('../dispatch/DispatchPage.tsx'), 'DispatchPage'),
});

const unitDeskRoute = createRoute({
  getParentRoute: () => reportRoute,
  path: '/unit-desk',
  component: lazyRouteComponent(() => import('../unit-desk/UnitDeskPage.tsx'), 'UnitDeskPage'),
});

const unitsRoute = createRoute({
  getParentRoute: () => reportRoute,
  path: '/units',
  component: lazyRouteComponent(() => import('../units/UnitsPage.tsx'), 'UnitsPage'),
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('../accounts/SignInPage.tsx'), 'SignInPage'),
});

/** Pages that belong to no report. */
const plainRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'plain',
  component: PlainFrame,
});

const meRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/me',
  component: lazyRouteComponent(() => import('../accounts/MyAccountPage.tsx'), 'MyAccountPage'),
});

const accountsRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/j/$jurisdictionId/accounts',
  component: lazyRouteComponent(() => import('../accounts/AccountsPage.tsx'), 'AccountsPage'),
});

const auditRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/j/$jurisdictionId/audit',
  component: lazyRouteComponent(() => import('../audit/AuditPage.tsx'), 'AuditPage'),
});

const routeTree = rootRoute.addChildren([
  homeRoute,
  signInRoute,
  plainRoute.addChildren([meRoute, accountsRoute, auditRoute]),
  reportRoute.addChildren([
    liveReportRoute,
    deskRoute,
    ledgerRoute,
    overviewRoute,
    dutiesRoute,
    boardRoute,
    itemsRoute,
    itemRoute,
    reviewRoute,
    changesRoute,
    rulesRoute,
    dispatchRoute,
    unitDeskRoute,
    unitsRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPendingComponent: Pending,
  defaultErrorComponent: ({ error, reset }) => <FailureNotice error={error} onRetry={reset} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

function Pending() {
  const { t } = useTranslation();
  return <p className="boot">{t('loadingPage')}</p>;
}

function NotFound() {
  const { t } = useTranslation();
  return (
    <StateNotice title={t('pageNotFound')}>
      <Link to="/" search={{}}>
        {t('backToReport')}
      </Link>
    </StateNotice>
  );
}
