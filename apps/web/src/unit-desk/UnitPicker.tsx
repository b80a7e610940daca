import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useSearchState } from '../shell/search-state.ts';
import { useOwnUnits } from './use-own-units.ts';

/** The first time: which unit reports here. */
export function UnitPicker({ jurisdictionId }: { readonly jurisdictionId: string }) {
  const { t } = useTranslation('unitDesk');
  const [, patch] = useSearchState();
  const { data, error, refetch } = useAsk('listUnits', { params: { jurisdictionId } });
  const units = useOwnUnits(jurisdictionId);
  if (!data || units === undefined) {
    if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />;
    return <p className="boot">{t('loading')}</p>;
  }
  return (
    <main className="unit-picker">
      <h1>{t('chooseTitle')}</h1>
      <p className="faint">{units.length === 0 ? t('chooseEmpty') : t('chooseText')}</p>
      <ul>
        {units.map((name) => (
          <li key={name}>
            <button type="button" lang="zh-CN" onClick={() => patch({ unit: name })}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
