import type { Report } from '@jiannuo/contract';
import { pageList } from '@jiannuo/contract/page-list';
import { useTranslation } from 'react-i18next';
import { useWordColumn } from '../words/i18n.ts';

/** Says on the report itself which pages of the original are missing from it, for as long as they are. */
export function UnreadPages({ report }: { readonly report: Report }) {
  const { t } = useTranslation('report');
  const language = useWordColumn();
  const { pagesWithoutText, isRecognised } = report;
  if (pagesWithoutText.length === 0) return null;
  return (
    <p className="sheet-notice is-lasting" role="note">
      {t(isRecognised ? 'pagesBlank' : 'pagesUnread', {
        pages: pageList(pagesWithoutText, language),
      })}
    </p>
  );
}
