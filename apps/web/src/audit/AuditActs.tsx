import type { AuditFilter, ChainCheck } from '@jiannuo/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../accounts/use-session.ts';
import { asApiError } from '../api/api-error.ts';
import { addressOf, call } from '../api/call.ts';
import { download } from '../ledger/download.ts';
import { say } from '../shell/notices.ts';

/** Proving the chain, and taking the trail away as a file. */
export function AuditActs(props: {
  readonly jurisdictionId: string;
  readonly filter: AuditFilter;
}) {
  const { t } = useTranslation('audit');
  const { jurisdictionId, filter } = props;
  const may = useMay(jurisdictionId);
  const [isProving, setProving] = useState(false);
  const [found, setFound] = useState<ChainCheck | null>(null);
  const [fault, setFault] = useState('');
  const prove = async () => {
    setProving(true);
    setFault('');
    setFound(null);
    try {
      setFound(await call('verifyAudit', { params: { jurisdictionId } }));
    } catch (error) {
      setFault(asApiError(error).message);
    } finally {
      setProving(false);
    }
  };
  const take = async (format: 'csv' | 'ndjson') => {
    const address = addressOf('exportAudit', {
      params: { jurisdictionId },
      query: { ...filter, format },
    });
    const taken = await download(address, `audit.${format}`);
    if (taken.ok) say(t('exported', { name: taken.name }));
    else say(t('exportFailed'), 'bad', asApiError(taken.error).message);
  };
  return (
    <div className="audit-acts">
      <button type="button" className="primary" disabled={isProving} onClick={() => void prove()}>
        {isProving ? t('verifying') : t('verify')}
      </button>
      {may('export-audit') && (
        <>
          <button type="button" className="secondary" onClick={() => void take('csv')}>
            {t('exportCsv')}
          </button>
          <button type="button" className="secondary" onClick={() => void take('ndjson')}>
            {t('exportNdjson')}
          </button>
        </>
      )}
      <p role="status" className={found?.ok === false || fault ? 'audit-bad' : 'audit-good'}>
        {fault}
        {found?.ok && t('verified', { events: found.events, algorithm: algorithmOf(found) })}
        {found?.broken && t('broken', found.broken)}
      </p>
    </div>
  );
}

function algorithmOf({ algorithm }: ChainCheck): string {
  return algorithm === 'sm3' ? 'SM3' : 'SHA-256';
}
