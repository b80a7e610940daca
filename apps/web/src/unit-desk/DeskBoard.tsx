import type { UnitDesk } from '@jiannuo/contract';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../shell/may.ts';
import { useSearchState } from '../shell/search-state.ts';
import { DeskHead } from './DeskHead.tsx';
import { DeskTools } from './DeskTools.tsx';
import { DeskOutcome, DeskWorkbook } from './DeskWorkbook.tsx';
import { DutyCard } from './DutyCard.tsx';
import { inOrder, orderOf, standOf } from './duty-order.ts';
import { SignList } from './SignList.tsx';
import { useDeskForm } from './use-desk-form.ts';
import { useDeskUpload } from './use-desk-upload.ts';
import { useSendProgress } from './use-send-progress.ts';

/** The desk of a unit for a period: what to sign for, and a form for every duty. */
export function DeskBoard(props: { readonly jurisdictionId: string; readonly desk: UnitDesk }) {
  const { t } = useTranslation('unitDesk');
  const { jurisdictionId, desk } = props;
  const [search] = useSearchState();
  const form = useDeskForm(jurisdictionId, desk);
  const sending = useSendProgress(jurisdictionId, desk, form);
  const upload = useDeskUpload(jurisdictionId, desk, form);
  // Sent duties stay where they were until one comes back.
  const [order] = useState(() => orderOf(desk.duties));
  const duties = useMemo(() => inOrder(desk.duties, order), [desk.duties, order]);
  const mayReport = useMay('report-progress', desk.unit);
  const mayHandIn = useMay('hand-in', desk.unit);
  const show = search['show'] ?? '';
  const shown = duties.filter((duty) => {
    const stand = standOf(duty);
    if (show === 'open') return stand === 'open' || stand === 'returned';
    if (show === 'returned') return stand === 'returned';
    return show === 'sent' ? stand === 'sent' || stand === 'checking' : true;
  });
  const canWrite = mayReport || mayHandIn;
  return (
    <main className="unit-desk">
      <DeskHead
        jurisdictionId={jurisdictionId}
        desk={desk}
        show={show}
        failure={sending.failure}
        below={<DeskOutcome jurisdictionId={jurisdictionId} desk={desk} upload={upload} />}
      >
        <DeskTools desk={desk} duties={duties} form={form} sending={sending}>
          <DeskWorkbook jurisdictionId={jurisdictionId} desk={desk} upload={upload} />
        </DeskTools>
      </DeskHead>
      {!canWrite && <p className="desk-note faint">{t('readOnly')}</p>}
      <div className="desk-cards">
        {desk.toSign.length > 0 && (
          <SignList jurisdictionId={jurisdictionId} unit={desk.unit} toSign={desk.toSign} />
        )}
        {desk.duties.length === 0 ? (
          <div className="desk-empty">
            <h2>{t('emptyTitle')}</h2>
            <p>{t('emptyText')}</p>
          </div>
        ) : (
          shown.length === 0 && <p className="desk-note faint">{t('showNone')}</p>
        )}
        {shown.map((duty) => (
          <DutyCard
            key={duty.item.id}
            jurisdictionId={jurisdictionId}
            unit={desk.unit}
            unitCheck={desk.unitCheck}
            duty={duty}
            form={form}
            canWrite={canWrite}
            isSending={sending.isSending.has(duty.item.id)}
            send={sending.send}
          />
        ))}
      </div>
    </main>
  );
}
