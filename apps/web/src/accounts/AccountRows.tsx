import type { Account } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { useTranslation } from 'react-i18next';
import { useWordColumn } from '../words/i18n.ts';

/** The table of accounts; a row's name opens it beside. */
export function AccountRows(props: {
  readonly accounts: readonly Account[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}) {
  const { t } = useTranslation('accounts');
  const column = useWordColumn();
  if (props.accounts.length === 0) return <p className="accounts-none">{t('noAccounts')}</p>;
  return (
    <div className="accounts-rows">
      <table>
        <thead>
          <tr>
            <th>{t('name')}</th>
            <th>{t('signInName')}</th>
            <th>{t('unit')}</th>
            <th>{t('roles')}</th>
            <th>{t('state')}</th>
          </tr>
        </thead>
        <tbody>
          {props.accounts.map((account) => (
            <tr
              key={account.id}
              className={account.state === 'suspended' ? 'is-suspended' : undefined}
              aria-selected={account.id === props.chosen}
            >
              <td>
                <button type="button" className="quiet" onClick={() => props.onChoose(account.id)}>
                  {account.name}
                </button>
              </td>
              <td>{account.signInName}</td>
              <td>{account.unit}</td>
              <td>
                {account.grants.length === 0 && <span className="faint">{t('noRoles')}</span>}
                {account.grants.map(({ role, unit }) => (
                  <span key={`${role} ${unit ?? ''}`} className="role-chip">
                    {words.role[role][column]}
                    {unit && <small>{unit}</small>}
                  </span>
                ))}
              </td>
              <td>
                {t(account.state)}
                {account.isGuest && <small className="faint"> {t('guest')}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
