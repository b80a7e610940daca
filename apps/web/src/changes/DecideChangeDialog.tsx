import type { ChangeRequest } from '@jiannuo/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.ts';
import { ActDialog, Field } from '../items/acts/ActDialog.tsx';
import { useAct } from '../items/acts/use-act.ts';
import { ChangeValues } from '../items/ChangeValues.tsx';
import { usePlace } from '../shell/place.ts';

/** Approves a change, with the number of the paper where the body has one, or refuses it with a reason. */
export function DecideChangeDialog(props: {
  readonly change: ChangeRequest;
  readonly verdict: 'approved' | 'refused';
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('changes');
  const { t: sayOfItems } = useTranslation('items');
  const { jurisdictionId } = usePlace();
  const act = useAct();
  const { change, verdict } = props;
  const [documentNumber, setDocumentNumber] = useState('');
  const [decision, setDecision] = useState('');
  const isApproval = verdict === 'approved';
  const needsPaper = isApproval && (change.body === 'government' || change.body === 'congress');
  const send = async () => {
    const body = {
      version: change.version,
      verdict,
      documentNumber: documentNumber.trim() || null,
      decision: decision.trim() || null,
    };
    const params = { jurisdictionId, changeId: change.id };
    const isDone = await act.run(
      () => call('decideChange', { params, body }),
      t(`done-${verdict}`),
    );
    if (isDone) props.onClose();
  };
  return (
    <ActDialog
      title={t(isApproval ? 'approveTitle' : 'refuseTitle')}
      hint={change.title}
      submit={t(isApproval ? 'approve' : 'refuse')}
      isReady={isApproval ? !needsPaper || documentNumber.trim() !== '' : decision.trim() !== ''}
      act={act}
      onSubmit={() => void send()}
      onClose={props.onClose}
    >
      <ChangeValues change={change} />
      <p className="change-body">{t('mustApprove', { body: sayOfItems(`body-${change.body}`) })}</p>
      {isApproval && (
        <Field label={t('documentNumber')} hint={needsPaper ? t('paperNeeded') : t('paperFree')}>
          <input
            value={documentNumber}
            maxLength={60}
            onChange={({ target }) => setDocumentNumber(target.value)}
          />
        </Field>
      )}
      <Field label={isApproval ? sayOfItems('reasonFree') : sayOfItems('reason')}>
        <textarea
          value={decision}
          maxLength={1000}
          onChange={({ target }) => setDecision(target.value)}
        />
      </Field>
    </ActDialog>
  );
}
