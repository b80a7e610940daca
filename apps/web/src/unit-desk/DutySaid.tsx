import type { Duty } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { dateText } from '../ledger/deadline-text.ts';
import { useWordColumn } from '../words/i18n.ts';
import { instantText } from '../words/instant-text.ts';
import { EvidenceLinks } from './DutyEvidence.tsx';
import { DutyFigures } from './DutyFigures.tsx';
import { saidOf } from './duty-fields.ts';

/** What was sent, as it stands. */
export function DutySaid(props: {
  readonly duty: Duty;
  readonly jurisdictionId: string;
  readonly canCorrect: boolean;
  readonly isSending: boolean;
  readonly onCorrect: () => void;
  /** The unit's checker lets it go; null where there is nothing to pass. */
  readonly onPass: (() => void) | null;
}) {
  const { t, i18n } = useTranslation('unitDesk');
  const column = useWordColumn();
  const { duty } = props;
  const { progress } = duty;
  if (progress === null) return null;
  const said = [
    ['words', progress.words],
    ['problem', progress.problem],
    ['nextStep', progress.nextStep],
  ] as const;
  return (
    <div className="duty-said">
      <DutyFigures duty={duty} fields={saidOf(duty)} />
      <dl>
        {said
          .filter(([name, text]) => text !== '' || name === 'words')
          .map(([name, text]) => (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd lang="zh-CN">{text || (progress.noChange ? t('noChange') : t('noWords'))}</dd>
            </div>
          ))}
      </dl>
      <footer className="duty-foot">
        <span className="faint">
          {t('reporter', {
            name: progress.reporter,
            at: instantText(progress.at, i18n.language),
          })}
          {progress.reportedOn !== null && (
            <>　{t('reportedOn', { day: dateText(progress.reportedOn, column) })}</>
          )}
          {duty.reportState === 'reported-late' && <>　{t('report-reported-late')}</>}
        </span>
        <EvidenceLinks jurisdictionId={props.jurisdictionId} evidence={progress.evidence} />
        <span className="duty-draft faint">
          {progress.state === 'accepted' && t('acceptedHint')}
        </span>
        {props.canCorrect && (
          <button type="button" className="quiet" onClick={props.onCorrect}>
            {t('correct')}
          </button>
        )}
        {props.onPass && (
          <button
            type="button"
            className="primary"
            disabled={props.isSending}
            onClick={props.onPass}
          >
            {props.isSending ? t('sending') : t('pass')}
          </button>
        )}
      </footer>
    </div>
  );
}
