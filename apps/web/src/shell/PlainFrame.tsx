import { Link, Outlet, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountMenu } from '../accounts/AccountMenu.tsx';
import { mayDo, useSession } from '../accounts/use-session.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Notices } from './Notices.tsx';

/** Top line around the pages that belong to no report: accounts, audit, one's own account. */
export function PlainFrame() {
  const { t } = useTranslation();
  const { t: say } = useTranslation('accounts');
  const { jurisdictionId } = useParams({ strict: false });
  const session = useSession();
  useEffect(() => {
    document.title = t('product');
  }, [t]);
  const params = { jurisdictionId: jurisdictionId ?? '' };
  const may = (deed: string) => mayDo(session, params.jurisdictionId, deed);
  return (
    <div className="frame">
      <a className="skip" href="#page">
        {t('skipToContent')}
      </a>
      <header className="top">
        <Link to="/" search={{}} className="brand">
          {t('product')}
        </Link>
        {jurisdictionId !== undefined && (
          <>
            <PlaceChoice jurisdictionId={jurisdictionId} />
            <nav className="tabs" aria-label={say('pages')}>
              {session?.team && may('read-accounts') && (
                <Link to="/j/$jurisdictionId/accounts" params={params} search={{}}>
                  {say('accounts')}
                </Link>
              )}
              {may('read-audit') && (
                <Link to="/j/$jurisdictionId/audit" params={params} search={{}}>
                  {say('audit')}
                </Link>
              )}
            </nav>
          </>
        )}
        <span className="top-gap" />
        <LanguageSwitch />
        {session?.team && <AccountMenu {...(jurisdictionId ? { jurisdictionId } : {})} />}
      </header>
      <div id="page" className="page" tabIndex={-1}>
        <Outlet />
      </div>
      <Notices />
    </div>
  );
}

/** The jurisdiction's name, or a choice where there are several. */
function PlaceChoice({ jurisdictionId }: { readonly jurisdictionId: string }) {
  const { t: say } = useTranslation('accounts');
  const navigate = useNavigate();
  const places = useSession()?.jurisdictions ?? [];
  const [only] = places;
  if (places.length < 2) return <span className="switcher-name">{only?.name}</span>;
  return (
    <select
      className="place-choice"
      aria-label={say('place')}
      value={jurisdictionId}
      onChange={(event) =>
        void navigate({ to: '.', params: { jurisdictionId: event.target.value }, search: {} })
      }
    >
      {places.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
