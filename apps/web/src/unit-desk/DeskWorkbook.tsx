import type { UnitDesk } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../api/call.ts';
import { useDroppedFile } from '../shell/dropped-file.ts';
import { useMay } from '../shell/may.ts';
import { UploadButton } from '../workbooks/UploadButton.tsx';
import { UploadOutcome } from '../workbooks/UploadOutcome.tsx';
import type { Upload } from '../workbooks/use-upload.ts';
import { WorkbookLink } from '../workbooks/WorkbookLink.tsx';
import { owed } from './owed.ts';

interface DeskWorkbookProps {
  readonly jurisdictionId: string;
  readonly desk: UnitDesk;
  readonly upload: Upload;
}

/** The way by Excel: the workbook of the desk to be saved, and the one filled in to be sent. */
export function DeskWorkbook({ jurisdictionId, desk, upload }: DeskWorkbookProps) {
  const { t } = useTranslation('unitDesk');
  const maySend = useMay(desk.unitCheck ? 'hand-in' : 'report-progress', desk.unit);
  const count = owed(desk.duties).length;
  const isOpen = count > 0 && maySend;
  useDroppedFile(t('workbookDrop', { unit: desk.unit }), isOpen ? upload.take : null);
  if (count === 0) return null;
  return (
    <>
      <DeskWorkbookLink jurisdictionId={jurisdictionId} desk={desk} label={t('workbookSave')} />
      {isOpen && (
        <UploadButton
          upload={upload}
          label={t('workbookSend')}
          hint={t(desk.unitCheck ? 'workbookHandInHint' : 'workbookSendHint')}
        />
      )}
    </>
  );
}

/** What came of the workbook that was sent, with the way to a fresh one. */
export function DeskOutcome({ jurisdictionId, desk, upload }: DeskWorkbookProps) {
  const { t } = useTranslation('unitDesk');
  const taken = desk.unitCheck ? 'workbookChecking' : 'workbookTaken';
  return (
    <UploadOutcome
      upload={upload}
      taken={(n) => t(taken, { n })}
      nothing={t('workbookEmpty')}
      refused={(n) => t('workbookRefused', { n })}
    >
      <DeskWorkbookLink jurisdictionId={jurisdictionId} desk={desk} label={t('workbookAgain')} />
    </UploadOutcome>
  );
}

function DeskWorkbookLink(props: {
  readonly jurisdictionId: string;
  readonly desk: UnitDesk;
  readonly label: string;
}) {
  const { t } = useTranslation('unitDesk');
  const { jurisdictionId, desk } = props;
  const { unit, period, periodLabel } = desk;
  return (
    <WorkbookLink
      address={addressOf('writeWorkbook', { params: { jurisdictionId }, query: { unit, period } })}
      fileName={t('workbookName', { unit, period: periodLabel })}
      label={props.label}
      hint={t('workbookSaveHint', { n: owed(desk.duties).length })}
    />
  );
}
