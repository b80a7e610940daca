import type { Item } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { Disclosure } from '../ledger/Disclosure.tsx';
import { LightMark } from '../ledger/LightMark.tsx';

/** The light of an item; a click says why, with its numbers. */
export function LightReason(props: { readonly jurisdictionId: string; readonly item: Item }) {
  const { t } = useTranslation('unitDesk');
  const { item } = props;
  if (item.lightPeriod === null) return null;
  return (
    <Disclosure
      label={<LightMark light={item.light} />}
      title={t('light')}
      align="right"
      buttonClass="quiet"
    >
      {() => <Reasons jurisdictionId={props.jurisdictionId} itemId={item.id} />}
    </Disclosure>
  );
}

function Reasons(props: { readonly jurisdictionId: string; readonly itemId: string }) {
  const { t } = useTranslation('unitDesk');
  const { data, error } = useAsk('readItem', { params: props });
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <p className="faint">{t('lightLoading')}</p>;
  const period = data.item.lightPeriod;
  const lights = data.lights.filter((light) => light.period === period);
  if (lights.length === 0) return <p className="faint">{t('lightNone')}</p>;
  return (
    <>
      <h2>{t('light')}</h2>
      <ul className="light-reasons" lang="zh-CN">
        {lights.map(({ facet, facetLabel, because }) => (
          <li key={facet}>{t('lightOf', { period: facetLabel, because })}</li>
        ))}
      </ul>
    </>
  );
}
