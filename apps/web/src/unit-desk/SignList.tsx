import type { UnitDesk } from '@jiannuo/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asApiError } from '../api/api-error.ts';
import { call } from '../api/call.ts';
import { dateText } from '../ledger/deadline-text.ts';
import { useMay } from '../shell/may.ts';
import { say } from '../shell/notices.ts';
import { useWordColumn } from '../words/i18n.ts';
import { ObjectForm } from './ObjectForm.tsx';

type ToSign = UnitDesk['toSign'][number];

const isSignable = ({ state }: ToSign): boolean => state === 'sent' || state === 'upheld';

/** What the unit was charged with and has not signed for yet. */
export function SignList(props: {
  readonly jurisdictionId: string;
  readonly unit: string;
  readonly toSign: readonly ToSign[];
}) {
  const { t } = useTranslation('unitDesk');
  const { jurisdictionId, unit, toSign } = props;
  const client = useQueryClient();
  const maySign = useMay('sign-for', unit);
  const mayObject = useMay('object', unit);
  const [isBusy, setBusy] = useState(false);
  const [objecting, setObjecting] = useState('');
  const open = toSign.filter(isSignable);

  const refresh = async () => {
    await client.invalidateQueries({ queryKey: ['readUnitDesk'] });
    void client.invalidateQueries({ queryKey: ['readDispatch'] });
    void client.invalidateQueries({ queryKey: ['listDispatches'] });
  };
  const sign = async (signings: readonly ToSign[]) => {
    setBusy(true);
    try {
      const items = signings.map(({ itemId, version }) => ({ itemId, unit, version }));
      await call('signFor', { params: { jurisdictionId }, body: { items } });
      say(t('signed', { n: items.length }));
    } catch (thrown) {
      say(t('signFailed'), 'bad', asApiError(thrown).message);
    }
    await refresh();
    setBusy(false);
  };
  return (
    <section className="sign-list" aria-label={t('toSign', { n: toSign.length })}>
      <header>
        <h2>{t('toSign', { n: toSign.length })}</h2>
        {maySign && open.length > 0 && (
          <button
            type="button"
            className="primary"
            disabled={isBusy}
            onClick={() => void sign(open)}
          >
            {t('signAll', { n: open.length })}
          </button>
        )}
      </header>
      <ul>
        {toSign.map((signing) => (
          <li key={signing.itemId}>
            <SignLine signing={signing} />
            {maySign && isSignable(signing) && (
              <button
                type="button"
                className="secondary"
                disabled={isBusy}
                aria-label={t('signOf', signing.item)}
                onClick={() => void sign([signing])}
              >
                {t('sign')}
              </button>
            )}
            {mayObject && signing.state === 'sent' && (
              <button
                type="button"
                className="quiet"
                aria-label={t('objectOf', signing.item)}
                aria-expanded={objecting === signing.itemId}
                onClick={() => setObjecting(objecting === signing.itemId ? '' : signing.itemId)}
              >
                {t('object')}
              </button>
            )}
            {objecting === signing.itemId && (
              <ObjectForm
                jurisdictionId={jurisdictionId}
                signing={signing}
                onDone={refresh}
                onClose={() => setObjecting('')}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function SignLine({ signing }: { readonly signing: ToSign }) {
  const { t } = useTranslation('unitDesk');
  const column = useWordColumn();
  const { item, state, decision, role } = signing;
  return (
    <p className="sign-line">
      <span className="figures faint">{item.code}</span>
      <span className="duty-role">{t(`role-${role}`)}</span>
      <span lang="zh-CN">{item.title}</span>
      {item.due !== null && <span className="faint figures">{dateText(item.due, column)}</span>}
      {state === 'objected' && <span className="is-short">{t('objected')}</span>}
      {state === 'upheld' && (
        <span className="is-short" lang="zh-CN">
          {t('upheld', { decision: decision ?? '' })}
        </span>
      )}
    </p>
  );
}
