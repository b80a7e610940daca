import { useTranslation } from 'react-i18next';
import { useSearchState } from '../shell/search-state.ts';
import { useOwnUnits } from './use-own-units.ts';

/** Whose desk is shown. */
export function UnitSelect(props: { readonly jurisdictionId: string; readonly unit: string }) {
  const { t } = useTranslation('unitDesk');
  const [, patch] = useSearchState();
  const names = useOwnUnits(props.jurisdictionId) ?? [];
  return (
    <select
      className="unit-select"
      lang="zh-CN"
      aria-label={t('unit')}
      value={props.unit}
      onChange={(event) => patch({ unit: event.target.value, show: '' }, { keepBack: true })}
    >
      {!names.includes(props.unit) && <option>{props.unit}</option>}
      {names.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </select>
  );
}
