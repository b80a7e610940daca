import type { Duty } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { type DutyFields, isOvertaken, saidOf } from './duty-fields.ts';

/** Someone reported meanwhile: what stands now, beside what was typed. */
export function DutyStale(props: {
  readonly duty: Duty;
  readonly fields: DutyFields;
  readonly onChange: (fields: DutyFields) => void;
}) {
  const { t } = useTranslation('unitDesk');
  const { duty, fields, onChange } = props;
  const { progress } = duty;
  if (progress === null || !isOvertaken(duty, fields)) return null;
  const said = saidOf(duty);
  return (
    <div className="duty-stale" role="alert">
      <p>{t('staleTitle')}</p>
      <p lang="zh-CN">
        {t('staleSaid', {
          state: t(`progress-${progress.state}`),
          words: [...Object.values(said.figures), said.words || t('noWords')].join('　'),
        })}
      </p>
      <p>
        <button
          type="button"
          className="secondary"
          onClick={() => onChange({ ...fields, over: progress.version })}
        >
          {t('staleKeep')}
        </button>
        <button type="button" className="secondary" onClick={() => onChange(said)}>
          {t('staleTake')}
        </button>
      </p>
    </div>
  );
}
