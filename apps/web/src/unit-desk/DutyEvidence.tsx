import type { Entry } from '@jiannuo/contract';
import { largestEvidenceBytes } from '@jiannuo/contract/limits';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asApiError } from '../api/api-error.ts';
import { addressOf } from '../api/call.ts';
import { sendEvidence } from '../api/send-evidence.ts';

type Evidence = Entry['evidence'];

const mostFiles = 20;
const accepted = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx,.pptx,.ofd,.txt,.csv,.md';

/** Files that prove what was said: sent as they are chosen, each with a way to take it out again. */
export function DutyEvidence(props: {
  readonly jurisdictionId: string;
  readonly unit: string;
  readonly evidence: DutyEvidenceList;
  readonly onChange: (take: (now: DutyEvidenceList) => DutyEvidenceList) => void;
}) {
  const { t } = useTranslation('unitDesk');
  const { jurisdictionId, unit, evidence, onChange } = props;
  const input = useRef<HTMLInputElement>(null);
  const [going, setGoing] = useState<{ readonly name: string; readonly share: number } | null>(
    null,
  );
  const [failures, setFailures] = useState<readonly string[]>([]);

  const add = async (files: readonly File[]) => {
    setFailures([]);
    const fail = (text: string) => setFailures((now) => [...now, text]);
    let left = mostFiles - evidence.length;
    for (const file of files) {
      const { name } = file;
      if (left <= 0) {
        fail(t('evidenceTooMany'));
        break;
      }
      if (file.size > largestEvidenceBytes) {
        fail(t('evidenceTooBig', { name }));
        continue;
      }
      setGoing({ name, share: 0 });
      try {
        const kept = await sendEvidence({ jurisdictionId, unit }, file, (share) =>
          setGoing({ name, share }),
        );
        left -= 1;
        onChange((now) => [
          ...now.filter(({ sha256 }) => sha256 !== kept.sha256),
          { sha256: kept.sha256, name: kept.name },
        ]);
      } catch (thrown) {
        fail(t('evidenceFailed', { name, reason: asApiError(thrown).message }));
      }
    }
    setGoing(null);
  };
  return (
    <span className="duty-evidence">
      <EvidenceLinks
        jurisdictionId={jurisdictionId}
        evidence={evidence}
        onRemove={(sha256) => onChange((now) => now.filter((one) => one.sha256 !== sha256))}
      />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accepted}
        onChange={(event) => {
          void add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <button
        type="button"
        className="quiet"
        title={t('evidenceHint')}
        disabled={going !== null}
        onClick={() => input.current?.click()}
      >
        {t('addEvidence')}
      </button>
      {going !== null && (
        <span className="faint figures" role="status">
          {t('evidenceSending', { name: going.name, share: Math.round(going.share * 100) })}
        </span>
      )}
      {failures.map((text) => (
        <span key={text} className="form-failure" role="alert">
          {text}
        </span>
      ))}
    </span>
  );
}

type DutyEvidenceList = readonly Evidence[number][];

/** The files there are; each is saved by a click. */
export function EvidenceLinks(props: {
  readonly jurisdictionId: string;
  readonly evidence: DutyEvidenceList;
  readonly onRemove?: (sha256: string) => void;
}) {
  const { t } = useTranslation('unitDesk');
  const { jurisdictionId, onRemove } = props;
  return (
    <>
      {props.evidence.map(({ sha256, name }) => (
        <span key={sha256} className="evidence-file">
          <a
            href={addressOf('readEvidence', {
              params: { jurisdictionId, sha256 },
              query: { name },
            })}
            download={name}
          >
            {name}
          </a>
          {onRemove && (
            <button
              type="button"
              aria-label={t('evidenceRemove', { name })}
              onClick={() => onRemove(sha256)}
            >
              ×
            </button>
          )}
        </span>
      ))}
    </>
  );
}
