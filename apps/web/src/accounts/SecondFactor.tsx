import type { Me } from '@jiannuo/contract';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.ts';
import { say } from '../shell/notices.ts';
import { Field } from './Field.tsx';
import { QrCode } from './QrCode.tsx';
import { useSend } from './use-send.ts';

type Step =
  | { readonly at: 'rest' }
  | { readonly at: 'password'; readonly wants: 'on' | 'off' }
  | { readonly at: 'scan'; readonly secret: string; readonly address: string }
  | { readonly at: 'recovery'; readonly codes: readonly string[] };

/** 动态口令: set up step by step, or turned off. */
export function SecondFactor(props: { readonly me: Me; readonly onSet?: () => void }) {
  const { t } = useTranslation('accounts');
  const client = useQueryClient();
  const { isBusy, fault, send } = useSend();
  const [step, setStep] = useState<Step>({ at: 'rest' });
  const [typed, setTyped] = useState('');
  const { secondFactor } = props.me;
  const go = (to: Step) => {
    setTyped('');
    setStep(to);
  };
  const refresh = () => client.invalidateQueries({ queryKey: ['readMe'] });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => {
      if (step.at === 'password' && step.wants === 'on') {
        const begun = await call('beginSecondFactor', { body: { password: typed } });
        go({ at: 'scan', ...begun });
      } else if (step.at === 'password') {
        await call('dropSecondFactor', { body: { password: typed } });
        await refresh();
        say(t('factorDropped'));
        go({ at: 'rest' });
      } else if (step.at === 'scan') {
        const { codes } = await call('confirmSecondFactor', { body: { code: typed.trim() } });
        go({ at: 'recovery', codes });
      }
    });
  };

  if (step.at === 'rest') {
    return (
      <>
        <p>
          {secondFactor.on ? t('factorOn', { left: secondFactor.recoveryLeft }) : t('factorOff')}
        </p>
        {secondFactor.on && secondFactor.required && <p className="faint">{t('factorRequired')}</p>}
        {!(secondFactor.on && secondFactor.required) && (
          <button
            type="button"
            className={secondFactor.on ? 'secondary' : 'primary'}
            onClick={() => go({ at: 'password', wants: secondFactor.on ? 'off' : 'on' })}
          >
            {secondFactor.on ? t('factorDrop') : t('factorBegin')}
          </button>
        )}
      </>
    );
  }
  if (step.at === 'recovery') {
    return (
      <>
        <h3>{t('recoveryTitle')}</h3>
        <p>{t('recoveryText')}</p>
        <ul className="recovery-codes">
          {step.codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <button
          type="button"
          className="primary"
          onClick={() => {
            go({ at: 'rest' });
            void refresh();
            props.onSet?.();
          }}
        >
          {t('recoveryKept')}
        </button>
      </>
    );
  }
  const isScan = step.at === 'scan';
  return (
    <form onSubmit={submit}>
      {isScan && (
        <>
          <p>{t('factorScan')}</p>
          <p className="factor-secret">{step.secret.match(/.{1,4}/g)?.join(' ')}</p>
          <QrCode text={step.address} label={t('factorQr')} />
        </>
      )}
      <Field
        label={isScan ? t('factorCode') : t('factorConfirmPassword')}
        type={isScan ? 'text' : 'password'}
        value={typed}
        onChange={setTyped}
        autoComplete={isScan ? 'one-time-code' : 'current-password'}
        isPlain
      />
      <p className="form-fault" role="alert">
        {fault}
      </p>
      <div className="form-buttons">
        <button type="submit" className="primary" disabled={isBusy || typed === ''}>
          {isScan ? t('factorConfirm') : t('continue')}
        </button>
        <button type="button" className="secondary" onClick={() => go({ at: 'rest' })}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
