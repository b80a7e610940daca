import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asApiError } from '../api/api-error.ts';

/** A form's way to the server: one at a time, and what went wrong in words. What was typed stays. */
export function useSend(): {
  readonly isBusy: boolean;
  readonly fault: string;
  readonly setFault: (fault: string) => void;
  /** Answers whether it was done. */
  readonly send: (work: () => Promise<void>) => Promise<boolean>;
} {
  const { t } = useTranslation('accounts');
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const send = async (work: () => Promise<void>): Promise<boolean> => {
    if (isBusy) return false;
    setBusy(true);
    setFault('');
    try {
      await work();
      return true;
    } catch (thrown) {
      const error = asApiError(thrown);
      setFault(error.code === 'offline' ? t('offline') : error.message);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, fault, setFault, send };
}
