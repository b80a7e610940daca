import type { ItemDetail } from '@jiannuo/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dateText } from '../ledger/deadline-text.ts';
import { targetText } from '../ledger/target-text.ts';
import { copyText } from '../shell/copy-text.ts';
import { say } from '../shell/notices.ts';
import type { Place } from '../shell/place.ts';
import { useWordColumn } from '../words/i18n.ts';
import { instantText } from '../words/instant-text.ts';

/** What an item is: its words, its figures, its units and who of them has signed. */
export function ItemFacts({
  place,
  detail,
}: {
  readonly place: Place;
  readonly detail: ItemDetail;
}) {
  const { t } = useTranslation('dispatch');
  const column = useWordColumn();
  const { item } = detail;
  const copy = () =>
    void copyText(location.href).then((isDone) =>
      say(t(isDone ? 'copied' : 'copyFailed'), isDone ? 'plain' : 'bad'),
    );
  return (
    <>
      <p className="panel-sections" lang="zh-CN">
        {item.sectionTitle}
      </p>
      <p className="panel-passage" lang="zh-CN">
        {detail.quote}
      </p>
      {item.title !== detail.quote && (
        <p className="item-title" lang="zh-CN">
          {item.title}
        </p>
      )}
      <dl className="panel-facts">
        {item.goals.map((goal) => (
          <Fact key={goal.id} name={t('goal')}>
            {goal.measure}　<span className="panel-figure">{targetText(goal, column)}</span>
          </Fact>
        ))}
        <Fact name={t('lead')}>{item.unit || t('noLead')}</Fact>
        {item.parties.length > 0 && (
          <Fact name={t('joint')}>
            {item.parties
              .map(({ unit, role }) =>
                role === 'summary' ? `${unit}（${t('role-summary')}）` : unit,
              )
              .join('、')}
          </Fact>
        )}
        <Fact name={t('due')}>{item.due === null ? t('none') : dateText(item.due, column)}</Fact>
        <Fact name={t('rhythm')}>{t(`rhythm-${item.rhythm}`)}</Fact>
        <Fact name={t('state')}>{t(`item-${item.state}`)}</Fact>
        {item.note !== null && <Fact name={t('note')}>{item.note}</Fact>}
      </dl>
      <SigningLines detail={detail} />
      <p className="item-links">
        <Link
          to="/j/$jurisdictionId/r/$reportId/ledger"
          params={place}
          search={{ row: item.commitmentId }}
        >
          {t('inLedger')}
        </Link>
        <button type="button" className="quiet" onClick={copy}>
          {t('copyLink')}
        </button>
      </p>
    </>
  );
}

function Fact(props: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt>{props.name}</dt>
      <dd lang="zh-CN">{props.children}</dd>
    </>
  );
}

function SigningLines({ detail }: { readonly detail: ItemDetail }) {
  const { t, i18n } = useTranslation('dispatch');
  if (detail.signings.length === 0) return null;
  return (
    <section className="panel-history">
      <h3>{t('signing')}</h3>
      <ol>
        {detail.signings.map(({ unit, role, state, reason, decision, at }) => (
          <li key={unit}>
            <span lang="zh-CN">{unit}</span>
            <span className="panel-basis">
              {t(`role-${role}`)}　{t(`sign-${state}`)}　{instantText(at, i18n.language)}
            </span>
            {reason !== null && (
              <p className="panel-change" lang="zh-CN">
                {t('objectReason')}：{reason}
              </p>
            )}
            {decision !== null && (
              <p className="panel-change" lang="zh-CN">
                {t('decision')}：{decision}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
