import type { Account, AccountWithPassword } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.ts';
import { say } from '../shell/notices.ts';
import { useWordColumn } from '../words/i18n.ts';
import { Field } from './Field.tsx';
import { GrantForm } from './GrantForm.tsx';
import { UnitNames, unitList } from './UnitNames.tsx';
import { useSend } from './use-send.ts';
import { useMay, useSession } from './use-session.ts';

interface DetailsProps {
  readonly account: Account;
  readonly jurisdictionId: string;
  readonly units: readonly string[];
  readonly onPassword: (made: AccountWithPassword) => void;
}

/** One account: what it says of its person, its roles, and what may be done to it. */
export function AccountDetails(props: DetailsProps) {
  const { account, jurisdictionId } = props;
  const may = useMay(jurisdictionId);
  const isOwn = useSession()?.account?.id === account.id;
  return (
    <>
      <section className="my-panel" aria-label={account.name}>
        <h2>
          {account.name} <small className="faint">{account.signInName}</small>
        </h2>
        <PersonForm {...props} mayEdit={may('edit-account') && !account.isGuest} />
        {!account.isGuest && !isOwn && <AccountActs {...props} />}
      </section>
      <Roles {...props} mayGrant={may('grant-role') && !isOwn} />
    </>
  );
}

function PersonForm(props: DetailsProps & { readonly mayEdit: boolean }) {
  const { t } = useTranslation('accounts');
  const client = useQueryClient();
  const { isBusy, fault, send } = useSend();
  const { account, jurisdictionId, mayEdit } = props;
  const [name, setName] = useState(account.name);
  const [unit, setUnit] = useState(account.unit ?? '');
  const [phone, setPhone] = useState(account.phone ?? '');
  const isChanged =
    name !== account.name || unit !== (account.unit ?? '') || phone !== (account.phone ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => {
      const params = { jurisdictionId, accountId: account.id };
      const body = { name, unit: unit.trim() || null, phone: phone.trim() || null };
      await call('editAccount', { params, body });
      await client.invalidateQueries({ queryKey: ['listAccounts'] });
      say(t('saved'));
    });
  };
  return (
    <form onSubmit={submit}>
      <Field label={t('name')} value={name} onChange={setName} isOff={!mayEdit} />
      <Field label={t('unit')} value={unit} onChange={setUnit} list={unitList} isOff={!mayEdit} />
      <Field label={t('phone')} value={phone} onChange={setPhone} isOff={!mayEdit} />
      <UnitNames units={props.units} />
      {mayEdit && (isChanged || fault) && (
        <>
          <p className="form-fault" role="alert">
            {fault}
          </p>
          <button type="submit" className="primary" disabled={isBusy || !name || !isChanged}>
            {isBusy ? t('saving') : t('save')}
          </button>
        </>
      )}
    </form>
  );
}

function AccountActs({ account, jurisdictionId, onPassword }: DetailsProps) {
  const { t } = useTranslation('accounts');
  const client = useQueryClient();
  const may = useMay(jurisdictionId);
  const { isBusy, fault, send } = useSend();
  const params = { jurisdictionId, accountId: account.id };
  const refresh = () => client.invalidateQueries({ queryKey: ['listAccounts'] });
  const isSuspended = account.state === 'suspended';
  const mayReset = may('reset-password') && !account.isAdministrator;
  return (
    <div className="account-acts">
      {mayReset && (
        <button
          type="button"
          className="secondary"
          disabled={isBusy}
          title={t('resetHint')}
          onClick={() =>
            void send(async () => {
              onPassword(await call('resetPassword', { params }));
              await refresh();
            })
          }
        >
          {t('reset')}
        </button>
      )}
      {may('suspend-account') && (
        <button
          type="button"
          className="secondary"
          disabled={isBusy}
          title={isSuspended ? undefined : t('suspendHint')}
          onClick={() =>
            void send(async () => {
              await call('suspendAccount', { params, body: { suspended: !isSuspended } });
              await refresh();
            })
          }
        >
          {isSuspended ? t('resume') : t('suspend')}
        </button>
      )}
      {may('end-session') && (
        <button
          type="button"
          className="secondary"
          disabled={isBusy}
          onClick={() =>
            void send(async () => {
              await call('endAccountSessions', { params });
              say(t('ended'));
            })
          }
        >
          {t('endSessions')}
        </button>
      )}
      {may('reset-password') && account.isAdministrator && (
        <p className="faint">{t('adminHint')}</p>
      )}
      <p className="form-fault" role="alert">
        {fault}
      </p>
    </div>
  );
}

function Roles(props: DetailsProps & { readonly mayGrant: boolean }) {
  const { t } = useTranslation('accounts');
  const column = useWordColumn();
  const client = useQueryClient();
  const { isBusy, fault, send } = useSend();
  const { account, jurisdictionId, mayGrant, units } = props;
  const { signInName, grants } = account;
  const revoke = (grant: Account['grants'][number]) =>
    void send(async () => {
      await call('revokeRole', { params: { jurisdictionId }, body: { signInName, ...grant } });
      await client.invalidateQueries({ queryKey: ['listAccounts'] });
      say(t('revoked'));
    });
  return (
    <section className="my-panel" aria-label={t('roles')}>
      <h2>{t('roles')}</h2>
      {grants.length === 0 && <p className="faint">{t('noGrants')}</p>}
      <ul className="held-roles">
        {grants.map((grant) => (
          <li key={`${grant.role} ${grant.unit ?? ''}`}>
            <span>
              {words.role[grant.role][column]} <small className="faint">{grant.unit}</small>
            </span>
            {mayGrant && (
              <button
                type="button"
                className="quiet"
                disabled={isBusy}
                aria-label={t('revokeOf', { role: words.role[grant.role][column] })}
                onClick={() => revoke(grant)}
              >
                {t('revoke')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {fault && (
        <p className="form-fault" role="alert">
          {fault}
        </p>
      )}
      {mayGrant && account.state === 'active' ? (
        <>
          <h3>{t('grantTitle')}</h3>
          <GrantForm {...{ jurisdictionId, units, signInName, unit: account.unit }} />
        </>
      ) : (
        !mayGrant && <p className="faint">{t('readOnlyGrants')}</p>
      )}
    </section>
  );
}
