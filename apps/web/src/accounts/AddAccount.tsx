import type { AccountWithPassword } from '@jiannuo/contract';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.ts';
import { Field } from './Field.tsx';
import { UnitNames, unitList } from './UnitNames.tsx';
import { useSend } from './use-send.ts';

/** Adds an account; its one-time password is handed to whoever shows it. */
export function AddAccount(props: {
  readonly jurisdictionId: string;
  readonly units: readonly string[];
  readonly onAdded: (added: AccountWithPassword) => void;
}) {
  const { t } = useTranslation('accounts');
  const client = useQueryClient();
  const { isBusy, fault, send } = useSend();
  const [signInName, setSignInName] = useState('');
  const [name, setName] = useState('');
  const [unit, setUnit] = useState('');
  const [phone, setPhone] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => {
      const { jurisdictionId } = props;
      const body = { signInName, name, unit: unit.trim() || null, phone: phone.trim() || null };
      const added = await call('addAccount', { params: { jurisdictionId }, body });
      await client.invalidateQueries({ queryKey: ['listAccounts'] });
      props.onAdded(added);
    });
  };
  return (
    <section className="my-panel" aria-label={t('addTitle')}>
      <h2>{t('addTitle')}</h2>
      <form onSubmit={submit}>
        <Field label={t('name')} value={name} onChange={setName} placeholder={t('nameHint')} />
        <Field
          label={t('signInName')}
          value={signInName}
          onChange={setSignInName}
          placeholder={t('signInNameHint')}
          isPlain
        />
        <Field
          label={t('unit')}
          value={unit}
          onChange={setUnit}
          placeholder={t('unitHint')}
          list={unitList}
        />
        <Field label={t('phone')} value={phone} onChange={setPhone} placeholder={t('unitHint')} />
        <UnitNames units={props.units} />
        <p className="faint">{t('addHint')}</p>
        <p className="form-fault" role="alert">
          {fault}
        </p>
        <button type="submit" className="primary" disabled={isBusy || !name || !signInName}>
          {isBusy ? t('saving') : t('save')}
        </button>
      </form>
    </section>
  );
}
