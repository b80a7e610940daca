import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asApiError } from '../api/api-error.ts';
import { useAsk } from '../api/ask.ts';
import { call } from '../api/call.ts';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';
import { useSearchState } from '../shell/search-state.ts';
import { Field } from './Field.tsx';
import { addressAfter } from './sign-in-address.ts';
import './sign-in.css';

const problems = new Set(['identity-unknown', 'identity-failed'] as const);
type Problem = typeof problems extends Set<infer P> ? P : never;
const isProblem = (code: string | undefined): code is Problem =>
  (problems as ReadonlySet<string | undefined>).has(code);

/** 登录: name and password, a one-time code where the account has one, or a provider of identities. */
export function SignInPage() {
  const { t } = useTranslation('accounts');
  const { t: sayOfFrame } = useTranslation();
  const [{ then, problem }] = useSearchState();
  const { data: ways } = useAsk('readSignIn', {});
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [needsCode, setNeedsCode] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    document.title = `${t('signInTitle')} · ${sayOfFrame('product')}`;
  }, [t, sayOfFrame]);
  // The field to go on with: the first one, then the code once it is asked for.
  useEffect(() => {
    const field = form.current?.elements.namedItem(needsCode ? 'code' : 'name');
    if (field instanceof HTMLInputElement) field.focus();
  }, [needsCode]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFault('');
    try {
      const withCode = needsCode ? { code } : {};
      await call('signIn', { body: { name, password, ...withCode } });
      // Loaded anew: nothing the one before has read stays in memory.
      location.assign(addressAfter(then));
    } catch (thrown) {
      const error = asApiError(thrown);
      setBusy(false);
      setCode('');
      if (error.code === 'second-factor-needed') return setNeedsCode(true);
      if (error.code === 'sign-in-refused') setNeedsCode(false);
      setFault(error.code === 'offline' ? t('offline') : error.message);
    }
  };
  const told = fault || (isProblem(problem) ? t(`problem-${problem}`) : '');
  return (
    <div className="sign-in">
      <main>
        <h1>{sayOfFrame('product')}</h1>
        <form ref={form} onSubmit={(event) => void submit(event)} aria-label={t('signInTitle')}>
          <Field
            label={t('signInName')}
            name="name"
            value={name}
            onChange={setName}
            autoComplete="username"
            isPlain
          />
          <Field
            label={t('password')}
            name="password"
            type="password"
            value={password}
            onChange={setPassword}
            autoComplete="current-password"
          />
          {needsCode && (
            <Field
              label={t('code')}
              hint={t('codeHint')}
              name="code"
              value={code}
              onChange={setCode}
              autoComplete="one-time-code"
              isPlain
            />
          )}
          <p className="sign-in-fault" role="alert">
            {told}
          </p>
          <button type="submit" className="primary" disabled={isBusy || !name || !password}>
            {isBusy ? t('signingIn') : t('signIn')}
          </button>
          {ways?.oidc && (
            <>
              <p className="sign-in-or">{t('or')}</p>
              <a className="secondary" href="/sign-in/oidc">
                {ways.oidc.name}
              </a>
            </>
          )}
        </form>
        <p className="faint">{t('forgot')}</p>
      </main>
      <LanguageSwitch />
    </div>
  );
}
