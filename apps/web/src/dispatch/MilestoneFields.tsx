import type { Item } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { randomUuid } from '../api/random-uuid.ts';
import { dateText } from '../ledger/deadline-text.ts';
import { useWordColumn } from '../words/i18n.ts';

type Milestone = Item['milestones'][number];

/** What shall stand at certain days on the way. */
export function MilestoneFields(props: {
  readonly milestones: readonly Milestone[];
  readonly latest: string | null;
  readonly mayEdit: boolean;
  readonly isChecked: boolean;
  readonly onChange: (milestones: Milestone[]) => void;
}) {
  const { t } = useTranslation('dispatch');
  const column = useWordColumn();
  const { milestones, mayEdit, onChange, isChecked } = props;
  const change = (at: number, said: Partial<Milestone>) =>
    onChange(milestones.map((one, index) => (index === at ? { ...one, ...said } : one)));
  const named = (index: number, field: string) => t('milestoneNumber', { n: index + 1, field });
  return (
    <section className="panel-history" aria-label={t('milestones')}>
      <h3>{t('milestones')}</h3>
      {milestones.length === 0 && <p className="faint">{t('milestonesNone')}</p>}
      {milestones.map((milestone, index) =>
        mayEdit ? (
          <div key={milestone.id} className="part-line">
            <input
              value={milestone.title}
              maxLength={200}
              placeholder={t('milestoneTitle')}
              aria-label={named(index, t('milestoneTitle'))}
              aria-invalid={isChecked && milestone.title.trim() === ''}
              onChange={(event) => change(index, { title: event.target.value })}
            />
            <input
              type="date"
              value={milestone.due}
              max={props.latest ?? undefined}
              aria-label={named(index, t('milestoneDue'))}
              aria-invalid={isChecked && milestone.due === ''}
              onChange={(event) => change(index, { due: event.target.value })}
            />
            <button
              type="button"
              className="quiet"
              onClick={() => onChange(milestones.filter((one) => one.id !== milestone.id))}
            >
              {t('remove')}
            </button>
          </div>
        ) : (
          <p key={milestone.id} lang="zh-CN">
            {dateText(milestone.due, column)}　{milestone.title}
          </p>
        ),
      )}
      {mayEdit && (
        <button
          type="button"
          className="secondary"
          onClick={() =>
            onChange([...milestones, { id: randomUuid(), title: '', due: '', done: null }])
          }
        >
          {t('addMilestone')}
        </button>
      )}
    </section>
  );
}
