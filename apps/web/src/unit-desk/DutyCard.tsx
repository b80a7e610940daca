import type { Duty } from '@jiannuo/contract';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../shell/may.ts';
import { useStore } from '../shell/store.ts';
import type { DeskForm } from './create-desk-form.ts';
import { DutyForm } from './DutyForm.tsx';
import { DutyParts } from './DutyParts.tsx';
import { DutySaid } from './DutySaid.tsx';
import { saidOf, typedInto } from './duty-fields.ts';
import { standOf } from './duty-order.ts';
import { LightReason } from './LightReason.tsx';
import { isWriting, writtenOf } from './sendable.ts';
import type { SendProgress } from './use-send-progress.ts';

/** One thing a unit owes: the form it is reported in, or what was sent. */
export const DutyCard = memo(function DutyCard(props: {
  readonly jurisdictionId: string;
  readonly unit: string;
  readonly unitCheck: boolean;
  readonly duty: Duty;
  readonly form: DeskForm;
  readonly canWrite: boolean;
  readonly isSending: boolean;
  readonly send: SendProgress['send'];
}) {
  const { t } = useTranslation('unitDesk');
  const { duty, form, canWrite } = props;
  const { item, progress } = duty;
  const typed = useStore(form.fields, (all) => all[item.id]);
  const mayReport = useMay('report-progress', props.unit);
  const stand = standOf(duty);
  const isOpen = canWrite && isWriting(duty, typed);
  const fields = writtenOf(duty, typed);
  return (
    <article className={`duty-card is-${stand}`} aria-label={`${item.code} ${item.title}`}>
      <header className="duty-head">
        <span className="figures faint">{item.code}</span>
        <span className="duty-role">{t(`role-${duty.role}`)}</span>
        <h2 lang="zh-CN">{item.title}</h2>
        <LightReason jurisdictionId={props.jurisdictionId} item={item} />
        <span className={duty.reportState === 'late' ? 'duty-stand is-short' : 'duty-stand'}>
          {progress === null ? t(`report-${duty.reportState}`) : t(`progress-${progress.state}`)}
        </span>
      </header>
      {stand === 'returned' && progress?.reason && (
        <p className="duty-returned" lang="zh-CN">
          {t('returned', { reason: progress.reason })}
          {progress.reviewer && t('returnedBy', { name: progress.reviewer })}
        </p>
      )}
      <DutyParts
        parts={duty.children}
        onTake={
          isOpen
            ? (text) =>
                form.change(
                  item.id,
                  typedInto(fields, { words: [fields.words, text].filter(Boolean).join('\n') }),
                )
            : null
        }
      />
      {isOpen ? (
        <DutyForm
          jurisdictionId={props.jurisdictionId}
          unit={props.unit}
          unitCheck={props.unitCheck}
          duty={duty}
          form={form}
          fields={fields}
          isSending={props.isSending}
          send={props.send}
        />
      ) : (
        <DutySaid
          duty={duty}
          jurisdictionId={props.jurisdictionId}
          canCorrect={canWrite && progress !== null && progress.state !== 'accepted'}
          onCorrect={() => form.change(item.id, { ...saidOf(duty), noChange: false })}
          onPass={
            stand === 'checking' && mayReport
              ? () => void props.send([{ duty, fields: saidOf(duty) }], 'submitted')
              : null
          }
          isSending={props.isSending}
        />
      )}
    </article>
  );
});
