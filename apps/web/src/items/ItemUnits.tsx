import type { ItemDetail, Signing } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { useWordColumn } from '../words/i18n.ts';
import { dayOf, shortDayText } from './period-text.ts';

/** The unit that answers and those that share the work, with whether each has signed. */
export function ItemUnits({ detail: { item, signings } }: { readonly detail: ItemDetail }) {
  const { t } = useTranslation('items');
  const units = [
    { unit: item.unit, role: 'lead' as const },
    ...item.parties.map(({ unit, role }) => ({ unit, role })),
  ].filter(({ unit }) => unit !== '');
  if (units.length === 0) return <p className="faint">{t('noLead')}</p>;
  return (
    <ul className="item-units">
      {units.map(({ unit, role }) => (
        <li key={`${unit} ${role}`}>
          <span>{t(`role-${role}`)}</span>
          <b>{unit}</b>
          <SigningState signing={signings.find((one) => one.unit === unit)} />
        </li>
      ))}
    </ul>
  );
}

function SigningState({ signing }: { readonly signing: Signing | undefined }) {
  const { t } = useTranslation('items');
  const language = useWordColumn();
  if (signing === undefined) return null;
  return (
    <>
      <small className={signing.state === 'objected' ? 'is-returned' : undefined}>
        {t(`signing-${signing.state}`)}{' '}
        <span className="figures">{shortDayText(dayOf(signing.at), language)}</span>
      </small>
      {signing.reason !== null && <p lang="zh-CN">{t('objection', { reason: signing.reason })}</p>}
      {signing.decision !== null && (
        <p lang="zh-CN">{t('decided', { decision: signing.decision })}</p>
      )}
    </>
  );
}
