import type { Progress } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../api/call.ts';
import { usePlace } from '../shell/place.ts';

/** Evidence files, to be saved. */
export function EvidenceLinks({ evidence }: { readonly evidence: Progress['evidence'] }) {
  const { t } = useTranslation('items');
  const { jurisdictionId } = usePlace();
  if (evidence.length === 0) return null;
  return (
    <ul className="evidence-links" aria-label={t('evidence')}>
      {evidence.map(({ sha256, name }) => (
        <li key={sha256}>
          <a
            href={addressOf('readEvidence', {
              params: { jurisdictionId, sha256 },
              query: { name },
            })}
            download={name}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
