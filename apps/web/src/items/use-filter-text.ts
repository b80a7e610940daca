import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilterKey } from './items-query.ts';

/** Says a filter in words. */
export function useFilterText(): (key: FilterKey, value: string) => string {
  const { t, i18n } = useTranslation('items');
  return useCallback(
    (key, value) => {
      const coded = `${key}-${value}`;
      // Coded values have words of their own; names stand as they are.
      const word = i18n.exists(coded, { ns: 'items' }) ? t(coded as 'word-on') : value;
      return t(`filter-${key}`, { value: word });
    },
    [t, i18n],
  );
}
