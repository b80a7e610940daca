import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { asApiError } from '../api/api-error.ts';

/** Says why something failed: the server's own words, or that no answer came. */
export function useReason(): (error: unknown) => string {
  const { t } = useTranslation('shell');
  return useCallback(
    (error: unknown) => {
      const failure = asApiError(error);
      return failure.code === 'offline' ? t('offlineTitle') : failure.message;
    },
    [t],
  );
}
