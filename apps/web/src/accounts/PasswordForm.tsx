import type { Me } from '@jiannuo/contract';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.ts';
import { say } from '../shell/notices.ts';
import { instantText } from '../words/instant-text.ts';
import { Field } from './Field.tsx';
import { useSend } from './use-send.ts';

/** Changes one's password. Other sessions end with it. */
export function PasswordForm(props: { readonly me: Me; readonly onChanged?: () => void }) {
  const { t, i18n } = useTranslation('accounts');
  const client = useQueryClient();
  const { isBusy, fault, setFault, send } = useSend();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const { passwordChangedAt, passwordDays, signInName } = props.me;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (next !== again) return setFault(t('notSame'));
    const isDone = await send(async () => {
      await call('changePassword', { body: { current, next } });
      for (const clear of [setCurrent, setNext, setAgain]) clear('');
      await client.invalidateQueries({ queryKey: ['readMe'] });
    });
    if (!isDone) return;
    say(t('changed'));
    props.onChanged?.();
  };
  const changed = passwordChangedAt ? instantText(passwordChangedAt, i18n.language) : '';
  return (
    <form onSubmit={(event) => void submit(event)}>
      {!props.onChanged && (
        <p className="faint">
          {passwordDays === null
            ? t('passwordAge', { changed })
            : t('passwordAgeLimit', { changed, days: passwordDays })}
        </p>
      )}
      <input type="text" name="name" autoComplete="username" value={signInName} readOnly hidden />
      <Field
        label={t('current')}
        type="password"
        value={current}
        onChange={setCurrent}
        autoComplete="current-password"
      />
      <Field
        label={t('next')}
        type="password"
        value={next}
        onChange={setNext}
        autoComplete="new-password"
        hint={t('passwordRules')}
      />
      <Field
        label={t('again')}
        type="password"
        value={again}
        onChange={setAgain}
        autoComplete="new-password"
      />
      <p className="form-fault" role="alert">
        {fault}
      </p>
      <button type="submit" className="primary" disabled={isBusy || !current || !next || !again}>
        {isBusy ? t('saving') : t('change')}
      </button>
    </form>
  );
}
