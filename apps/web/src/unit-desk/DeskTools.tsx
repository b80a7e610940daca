import type { Duty, UnitDesk } from '@jiannuo/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../shell/may.ts';
import { useStore } from '../shell/store.ts';
import type { DeskForm } from './create-desk-form.ts';
import { saidOf } from './duty-fields.ts';
import { standOf } from './duty-order.ts';
import { sendable } from './sendable.ts';
import type { SendProgress } from './use-send-progress.ts';

/** What can be done with the whole desk; `children` stand before the buttons that send. */
export function DeskTools(props: {
  readonly desk: UnitDesk;
  readonly duties: readonly Duty[];
  readonly form: DeskForm;
  readonly sending: SendProgress;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation('unitDesk');
  const { desk, duties, form, sending } = props;
  const mayReport = useMay('report-progress', desk.unit);
  const mayHandIn = useMay('hand-in', desk.unit);
  const filled = useStore(form.fields, (all) => sendable(duties, all).length);
  const checking = desk.unitCheck ? duties.filter((duty) => standOf(duty) === 'checking') : [];
  const isBusy = sending.isSending.size > 0;
  const to = desk.unitCheck ? 'checking' : 'submitted';
  return (
    <div className="desk-tools" role="toolbar" aria-label={t('tools')}>
      {props.children}
      {mayReport && checking.length > 0 && (
        <button
          type="button"
          className="secondary"
          disabled={isBusy}
          onClick={() =>
            void sending.send(
              checking.map((duty) => ({ duty, fields: saidOf(duty) })),
              'submitted',
            )
          }
        >
          {t('passAll', { n: checking.length })}
        </button>
      )}
      {(to === 'checking' ? mayHandIn : mayReport) && (
        <button
          type="button"
          className="primary"
          disabled={isBusy || filled === 0}
          onClick={() => void sending.send(sendable(duties, form.fields.get()), to)}
        >
          {isBusy
            ? t('sending')
            : t(to === 'checking' ? 'handInFilled' : 'sendFilled', { n: filled })}
        </button>
      )}
    </div>
  );
}
