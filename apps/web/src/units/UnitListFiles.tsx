import { useTranslation } from 'react-i18next';
import { addressOf } from '../api/call.ts';
import { useDroppedFile } from '../shell/dropped-file.ts';
import { UploadButton } from '../workbooks/UploadButton.tsx';
import { UploadOutcome } from '../workbooks/UploadOutcome.tsx';
import type { Upload } from '../workbooks/use-upload.ts';
import { WorkbookLink } from '../workbooks/WorkbookLink.tsx';

/** The list of units as a workbook: out, and in again. */
export function UnitListFiles(props: {
  readonly jurisdictionId: string;
  readonly isEmpty: boolean;
  readonly maySave: boolean;
  readonly upload: Upload;
}) {
  const { t } = useTranslation('units');
  const { jurisdictionId, maySave, upload } = props;
  useDroppedFile(t('importDrop'), maySave ? upload.take : null);
  return (
    <>
      <WorkbookLink
        address={addressOf('exportUnits', { params: { jurisdictionId } })}
        fileName={t('fileName')}
        label={t('exportList')}
        hint={t(props.isEmpty ? 'exportEmptyHint' : 'exportHint')}
      />
      {maySave && <UploadButton upload={upload} label={t('importList')} hint={t('importHint')} />}
    </>
  );
}

/** What came of the list that was imported, with the way to a fresh one. */
export function UnitListOutcome(props: {
  readonly jurisdictionId: string;
  readonly upload: Upload;
}) {
  const { t } = useTranslation('units');
  const { jurisdictionId, upload } = props;
  return (
    <UploadOutcome
      upload={upload}
      taken={(n) => t('imported', { n })}
      nothing={t('importedNone')}
      refused={(n) => t('importRefused', { n })}
    >
      <WorkbookLink
        address={addressOf('exportUnits', { params: { jurisdictionId } })}
        fileName={t('fileName')}
        label={t('exportAgain')}
        hint={t('exportHint')}
      />
    </UploadOutcome>
  );
}
