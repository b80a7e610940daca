import type { Me } from '@jiannuo/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.ts';
import { say } from '../shell/notices.ts';
import { instantText } from '../words/instant-text.ts';
import { browserName } from './browser-name.ts';
import { useSend } from './use-send.ts';

/** Where one is signed in, and the way to end it. */
export function Sessions({ me }: { readonly me: Me }) {
  const { t, i18n } = useTranslation('accounts');
  const client = useQueryClient();
  const { isBusy, fault, send } = useSend();
  const end = (sessionId: string | null) =>
    void send(async () => {
      if (sessionId === null) await call('endMySessions', {});
      else await call('endMySession', { params: { sessionId } });
      say(t('ended'));
      await client.invalidateQueries({ queryKey: ['readMe'] });
    });
  const others = me.sessions.filter(({ isThis }) => !isThis);
  return (
    <>
      <p className="faint">{t('sessionsText')}</p>
      <ul className="sessions">
        {me.sessions.map((session) => (
          <li key={session.id}>
            <div>
              <p>
                {browserName(session.agent)}
                {session.from && <> {t('sessionFrom', { from: session.from })}</>}
                {session.isThis && <strong className="this-session">{t('thisSession')}</strong>}
              </p>
              <p className="faint">
                {t('sessionBegan', { began: instantText(session.beganAt, i18n.language) })}
                {i18n.language === 'en' ? ', ' : '，'}
                {t('sessionUsed', { used: instantText(session.usedAt, i18n.language) })}
                {session.way === 'oidc' && ` · ${t('wayOidc')}`}
              </p>
            </div>
            {!session.isThis && (
              <button
                type="button"
                className="secondary"
                disabled={isBusy}
                onClick={() => end(session.id)}
              >
                {t('endSession')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="form-fault" role="alert">
        {fault}
      </p>
      {others.length > 1 && (
        <button type="button" className="secondary" disabled={isBusy} onClick={() => end(null)}>
          {t('endOthers')}
        </button>
      )}
    </>
  );
}
