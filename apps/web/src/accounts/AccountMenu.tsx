import type { Session } from '@jiannuo/contract';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.ts';
import { leaveForSignIn } from './sign-in-address.ts';
import { placeFor, useSession } from './use-session.ts';
import './account-menu.css';

/** Who is signed in, and the pages about accounts; at this machine only the way to the audit trail. */
export function AccountMenu({ jurisdictionId }: { readonly jurisdictionId?: string }) {
  const { t } = useTranslation('accounts');
  const session = useSession();
  if (session === undefined) return null;
  if (session.team) return <TeamMenu session={session} jurisdictionId={jurisdictionId} />;
  const place = placeFor(session, 'read-audit', jurisdictionId);
  return place === undefined ? null : (
    <Link
      to="/j/$jurisdictionId/audit"
      params={{ jurisdictionId: place }}
      search={{}}
      className="menu-link"
    >
      {t('audit')}
    </Link>
  );
}

function TeamMenu(props: {
  readonly session: Session;
  readonly jurisdictionId: string | undefined;
}) {
  const { t } = useTranslation('accounts');
  const { session, jurisdictionId } = props;
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const away = (event: MouseEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('mousedown', away);
    return () => document.removeEventListener('mousedown', away);
  }, [isOpen]);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  const close = () => setOpen(false);
  const accounts = placeFor(session, 'read-accounts', jurisdictionId);
  const audit = placeFor(session, 'read-audit', jurisdictionId);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere inside
    <div className="account-menu" ref={root} onKeyDown={closeOnEscape}>
      <button
        type="button"
        className="account-name"
        aria-expanded={isOpen}
        title={t('menu')}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{session.user}</span>
        <span aria-hidden="true" className="caret" />
      </button>
      {isOpen && (
        <nav className="account-panel" aria-label={t('menu')}>
          <p className="faint">
            {[session.account?.signInName, session.account?.unit].filter(Boolean).join('　')}
          </p>
          <Link to="/me" search={{}} onClick={close}>
            {t('myAccount')}
          </Link>
          {accounts && (
            <Link
              to="/j/$jurisdictionId/accounts"
              params={{ jurisdictionId: accounts }}
              search={{}}
              onClick={close}
            >
              {t('accounts')}
            </Link>
          )}
          {audit && (
            <Link
              to="/j/$jurisdictionId/audit"
              params={{ jurisdictionId: audit }}
              search={{}}
              onClick={close}
            >
              {t('audit')}
            </Link>
          )}
          <button type="button" onClick={() => void signOut()}>
            {t('signOut')}
          </button>
        </nav>
      )}
    </div>
  );
}

/** Whatever comes of it, the person is led out: where the server cannot be asked the session ends by itself. */
async function signOut(): Promise<void> {
  await call('signOut', {}).catch(() => undefined);
  leaveForSignIn('/');
}
