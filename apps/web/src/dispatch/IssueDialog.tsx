import type { Dispatch } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { dateText } from '../ledger/deadline-text.ts';
import type { Place } from '../shell/place.ts';
import { useWordColumn } from '../words/i18n.ts';
import { FormDialog } from './FormDialog.tsx';
import type { StepFields } from './next-step.ts';
import { sentTo } from './signing-by-unit.ts';

/** Others are told: says to how many units how many items go before it happens. */
export function IssueDialog(props: {
  readonly dispatch: Dispatch;
  readonly place: Place;
  readonly fields: StepFields;
  readonly isBusy: boolean;
  readonly failure: string | null;
  readonly onSend: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('dispatch');
  const column = useWordColumn();
  const { fields, dispatch } = props;
  const { data } = useAsk('readDispatch', {
    params: { jurisdictionId: props.place.jurisdictionId, dispatchId: dispatch.id },
  });
  const sent = sentTo(data?.items ?? []);
  const day = (value: string) => (value === '' ? t('noDay') : dateText(value, column));
  return (
    <FormDialog
      title={t('issueTitle')}
      send={t('issueNow')}
      canSend
      isBusy={props.isBusy}
      failure={props.failure}
      onSend={props.onSend}
      onClose={props.onClose}
    >
      <p className="issue-ask">
        {t('issueAsk', { units: sent.units, items: sent.items, asked: sent.asked })}
      </p>
      <p>{t('issueNumber', { number: fields.documentNumber.trim() })}</p>
      <p>{t('issueDays', { objections: day(fields.objectionsUntil), sign: day(fields.signBy) })}</p>
      <p className="faint">{t('issueAfter')}</p>
    </FormDialog>
  );
}
