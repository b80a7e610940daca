import type { Me } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { SecondFactor } from './SecondFactor.tsx';
import { Sessions } from './Sessions.tsx';
import { useSession } from './use-session.ts';
import './sign-in.css';
import './my-account.css';

/** 我的账号: password, second factor, sessions; before anything else where one of them is due. */
export function MyAccountPage() {
  const { t } = useTranslation('accounts');
  const session = useSession();
  const { data: me, error, refetch } = useAsk('readMe', {});
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (!me || !session) return <p className="boot">{t('loading')}</p>;
  const goOn = () => location.assign('/');
  if (session.mustChangePassword) {
    return (
      <main className="my-account is-narrow">
        <h1>{t('mustChangeTitle')}</h1>
        <p className="my-lead">{t('mustChangeText')}</p>
        <section className="my-panel">
          <PasswordForm me={me} onChanged={goOn} />
        </section>
      </main>
    );
  }
  if (session.mustSetSecondFactor) {
    return (
      <main className="my-account is-narrow">
        <h1>{t('mustSetTitle')}</h1>
        <p className="my-lead">{t('mustSetText')}</p>
        <section className="my-panel">
          <SecondFactor me={me} onSet={goOn} />
        </section>
      </main>
    );
  }
  return <WholeAccount me={me} />;
}

function WholeAccount({ me }: { readonly me: Me }) {
  const { t } = useTranslation('accounts');
  return (
    <main className="my-account">
      <h1>
        {me.name}
        <small>{[me.signInName, me.unit].filter(Boolean).join('　')}</small>
      </h1>
      <div className="my-panels">
        <section className="my-panel" aria-label={t('passwordTitle')}>
          <h2>{t('passwordTitle')}</h2>
          {me.hasPassword ? (
            <PasswordForm me={me} />
          ) : (
            <p className="faint">{t('passwordExternal')}</p>
          )}
        </section>
        {me.hasPassword && (
          <section className="my-panel" aria-label={t('factorTitle')}>
            <h2>{t('factorTitle')}</h2>
            <SecondFactor me={me} />
          </section>
        )}
        <section className="my-panel is-wide" aria-label={t('sessionsTitle')}>
          <h2>{t('sessionsTitle')}</h2>
          <Sessions me={me} />
        </section>
      </div>
    </main>
  );
}
