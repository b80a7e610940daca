import type { CloseOut } from '@jiannuo/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/call.ts';
import { dateText } from '../../ledger/deadline-text.ts';
import { usePlace } from '../../shell/place.ts';
import { useWordColumn } from '../../words/i18n.ts';
import { EvidenceLinks } from '../EvidenceLinks.tsx';
import { ActDialog, Field } from './ActDialog.tsx';
import { useAct } from './use-act.ts';

export type CloseVerdict = 'closed' | 'refused' | 'reopened';

/** Closes an item, refuses to, or opens it again; the last two with a reason. */
export function DecideCloseDialog(props: {
  readonly closeOut: CloseOut;
  readonly verdict: CloseVerdict;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('items');
  const language = useWordColumn();
  const { jurisdictionId } = usePlace();
  const act = useAct();
  const { closeOut, verdict } = props;
  const [reason, setReason] = useState('');
  const send = async () => {
    const body = { version: closeOut.version, verdict, reason: reason.trim() || null };
    const params = { jurisdictionId, itemId: closeOut.itemId };
    const isDone = await act.run(
      () => call('decideClose', { params, body }),
      t(`close-done-${verdict}`),
    );
    if (isDone) props.onClose();
  };
  return (
    <ActDialog
      title={t(`close-act-${verdict}`)}
      hint={closeOut.title}
      submit={t(`close-act-${verdict}`)}
      isReady={verdict === 'closed' || reason.trim() !== ''}
      act={act}
      onSubmit={() => void send()}
      onClose={props.onClose}
    >
      <p>
        {t('closeProof', {
          by: closeOut.askedBy,
          unit: closeOut.unit,
          day: dateText(closeOut.doneOn, language),
        })}
      </p>
      {closeOut.words !== '' && <p lang="zh-CN">{closeOut.words}</p>}
      <EvidenceLinks evidence={closeOut.evidence} />
      <Field label={verdict === 'closed' ? t('reasonFree') : t('reason')}>
        <textarea
          value={reason}
          maxLength={1000}
          onChange={({ target }) => setReason(target.value)}
        />
      </Field>
    </ActDialog>
  );
}
