import type { Duty, UnitDesk } from '@jiannuo/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asApiError } from '../api/api-error.ts';
import { call } from '../api/call.ts';
import { say } from '../shell/notices.ts';
import type { DeskForm } from './create-desk-form.ts';
import { type DutyFields, entryOf } from './duty-fields.ts';
import { periodOfItem } from './duty-period.ts';
import { sendingKey } from './sending-key.ts';

export type SendTo = 'checking' | 'submitted';

/** A duty with what is to be said of it. */
export interface Sending {
  readonly duty: Duty;
  readonly fields: DutyFields;
}

export interface SendProgress {
  /** Ids of the items on their way. */
  readonly isSending: ReadonlySet<string>;
  readonly failure: string | null;
  readonly send: (sendings: readonly Sending[], to: SendTo) => Promise<void>;
}

const none: ReadonlySet<string> = new Set();

/** Reports progress: a request for each period, each with its own key, so that sent twice it counts once. */
export function useSendProgress(
  jurisdictionId: string,
  desk: UnitDesk,
  form: DeskForm,
): SendProgress {
  const { t } = useTranslation('unitDesk');
  const client = useQueryClient();
  const [isSending, setSending] = useState(none);
  const [failure, setFailure] = useState<string | null>(null);
  const isBusy = useRef(false);

  const send: SendProgress['send'] = async (sendings, to) => {
    if (isBusy.current || sendings.length === 0) return;
    isBusy.current = true;
    setSending(new Set(sendings.map(({ duty }) => duty.item.id)));
    setFailure(null);
    try {
      for (const [period, own] of byPeriod(sendings, desk.period)) {
        const said = {
          unit: desk.unit,
          period,
          to,
          entries: own.map(({ duty, fields }) => entryOf(duty, fields)),
        };
        const key = sendingKey({ jurisdictionId, ...said });
        await call('reportProgress', { params: { jurisdictionId }, body: { ...said, key } });
        await client.invalidateQueries({ queryKey: ['readUnitDesk'] });
        for (const { duty } of own) form.settle(duty.item.id);
      }
      say(t(to === 'checking' ? 'sentChecking' : 'sentSubmitted', { n: sendings.length }));
    } catch (thrown) {
      const error = asApiError(thrown);
      setFailure(
        error.code === 'offline' ? t('sendOffline') : t('sendFailed', { reason: error.message }),
      );
      if (error.status === 409) await client.invalidateQueries({ queryKey: ['readUnitDesk'] });
    }
    void client.invalidateQueries({ queryKey: ['readReviewQueue'] });
    void client.invalidateQueries({ queryKey: ['readItem'] });
    setSending(none);
    isBusy.current = false;
  };
  return { isSending, failure, send };
}

function byPeriod(
  sendings: readonly Sending[],
  shown: string,
): ReadonlyMap<string, readonly Sending[]> {
  const periods = new Map<string, Sending[]>();
  for (const sending of sendings) {
    const period = periodOfItem(sending.duty.item, shown);
    const own = periods.get(period);
    if (own) own.push(sending);
    else periods.set(period, [sending]);
  }
  return periods;
}
