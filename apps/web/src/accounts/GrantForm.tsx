import type { GrantableRole } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.ts';
import { say } from '../shell/notices.ts';
import { useWordColumn } from '../words/i18n.ts';
import { Field } from './Field.tsx';
import { UnitNames, unitList } from './UnitNames.tsx';
import { useSend } from './use-send.ts';

const roles = Object.keys(words.role).filter((role): role is GrantableRole => role !== 'owner');
const ofUnits: readonly string[] = ['reporter', 'checker', 'county'];

/** Grants a role: to the account given, or to one named by its sign-in name. */
export function GrantForm(props: {
  readonly jurisdictionId: string;
  readonly units: readonly string[];
  readonly signInName?: string;
  readonly unit?: string | null;
}) {
  const { t } = useTranslation('accounts');
  const column = useWordColumn();
  const client = useQueryClient();
  const { isBusy, fault, send } = useSend();
  const [typedName, setTypedName] = useState('');
  const [role, setRole] = useState<GrantableRole>('reporter');
  const [unit, setUnit] = useState(props.unit ?? '');
  const roleId = useId();
  const isOfUnit = ofUnits.includes(role);
  const signInName = props.signInName ?? typedName;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => {
      const { jurisdictionId } = props;
      const body = { signInName, role, unit: isOfUnit ? unit.trim() || null : null };
      await call('grantRole', { params: { jurisdictionId }, body });
      await client.invalidateQueries({ queryKey: ['listAccounts'] });
      say(t('granted'));
    });
  };
  return (
    <form onSubmit={submit} aria-label={t('grantTitle')}>
      {props.signInName === undefined && (
        <Field label={t('signInName')} value={typedName} onChange={setTypedName} isPlain />
      )}
      <div className="field">
        <label htmlFor={roleId}>{t('role')}</label>
        <select
          id={roleId}
          value={role}
          onChange={(event) => setRole(event.target.value as GrantableRole)}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {words.role[one][column]}
            </option>
          ))}
        </select>
      </div>
      {isOfUnit && <Field label={t('unit')} value={unit} onChange={setUnit} list={unitList} />}
      <UnitNames units={props.units} />
      <p className="form-fault" role="alert">
        {fault}
      </p>
      <button type="submit" className="primary" disabled={isBusy || signInName === ''}>
        {t('grant')}
      </button>
    </form>
  );
}
