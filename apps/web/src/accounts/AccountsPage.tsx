import type { Account, AccountWithPassword } from '@jiannuo/contract';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useSearchState } from '../shell/search-state.ts';
import { useWordColumn } from '../words/i18n.ts';
import { AccountDetails } from './AccountDetails.tsx';
import { AccountRows } from './AccountRows.tsx';
import { AddAccount } from './AddAccount.tsx';
import { isFound } from './find-accounts.ts';
import { GrantForm } from './GrantForm.tsx';
import { OneTimePassword } from './OneTimePassword.tsx';
import { useMay } from './use-session.ts';
import './sign-in.css';
import './accounts.css';

/** 账号: people and their roles; the system administrator keeps the one, the security administrator the other. */
export function AccountsPage() {
  const { t } = useTranslation('accounts');
  const { jurisdictionId = '' } = useParams({ strict: false });
  const params = { jurisdictionId };
  const { data, error, refetch } = useAsk('listAccounts', { params });
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <p className="boot">{t('loading')}</p>;
  const { items, units } = data;
  return <Board key={jurisdictionId} {...{ jurisdictionId, items, units }} />;
}

function Board(props: {
  readonly jurisdictionId: string;
  readonly items: readonly Account[];
  readonly units: readonly string[];
}) {
  const { t } = useTranslation('accounts');
  const { jurisdictionId, items, units } = props;
  const column = useWordColumn();
  const may = useMay(jurisdictionId);
  const [{ q = '', account: chosen }, patch] = useSearchState();
  const [oneTime, setOneTime] = useState<AccountWithPassword | null>(null);
  const found = items.filter((account) => isFound(account, q, column));
  const shown = items.find(({ id }) => id === chosen);
  const choose = (id: string | undefined) => patch({ account: id });
  const isAdding = chosen === 'new' && may('add-account');
  return (
    <main className="accounts">
      <section className="accounts-list" aria-label={t('accounts')}>
        <div className="accounts-bar">
          <input
            type="search"
            value={q}
            placeholder={t('searchHint')}
            aria-label={t('searchHint')}
            onChange={(event) => patch({ q: event.target.value })}
          />
          <span className="faint">{t('count', { n: found.length })}</span>
          <span className="top-gap" />
          {may('add-account') && (
            <button type="button" className="primary" onClick={() => choose('new')}>
              {t('add')}
            </button>
          )}
        </div>
        <AccountRows accounts={found} chosen={chosen} onChoose={choose} />
      </section>
      <aside className="accounts-side">
        {isAdding && (
          <AddAccount
            {...{ jurisdictionId, units }}
            onAdded={(added) => {
              setOneTime(added);
              choose(added.account.id);
            }}
          />
        )}
        {shown && (
          <AccountDetails
            key={shown.id}
            account={shown}
            {...{ jurisdictionId, units }}
            onPassword={setOneTime}
          />
        )}
        {!isAdding && !shown && (
          <>
            <p className="faint">{t('chooseAccount')}</p>
            {may('grant-role') && (
              <section className="my-panel">
                <h2>{t('grantGuest')}</h2>
                <GrantForm {...{ jurisdictionId, units }} />
              </section>
            )}
          </>
        )}
      </aside>
      {oneTime && <OneTimePassword made={oneTime} onClose={() => setOneTime(null)} />}
    </main>
  );
}
