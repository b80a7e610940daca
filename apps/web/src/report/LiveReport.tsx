import type { ReportPage } from '@jiannuo/contract';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findInText, searchable } from '../paper/find-in-text.ts';
import { Paper } from '../paper/Paper.tsx';
import { parsePassage } from '../paper/passage.ts';
import { useSearchState } from '../shell/search-state.ts';
import { FindBar } from './FindBar.tsx';
import { FocusCard } from './FocusCard.tsx';
import { createFocus } from './focus.ts';
import { HelpDialog } from './HelpDialog.tsx';
import { useKeptPlace } from './kept-place.ts';
import { Margin } from './Margin.tsx';
import { Outline } from './Outline.tsx';
import { revealOffset } from './reveal.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { UnreadPages } from './UnreadPages.tsx';
import { usePaperPointer } from './use-paper-pointer.ts';
import { usePinnedInAddress } from './use-pinned-in-address.ts';
import { useReportKeys } from './use-report-keys.ts';

/** Outline, paper and margin of one report. */
export function LiveReport({ page }: { readonly page: ReportPage }) {
  const { t } = useTranslation('report');
  const [state, patch] = useSearchState();
  const root = useRef<HTMLElement>(null);
  const [focus] = useState(createFocus);
  const [isHelpOpen, setHelpOpen] = useState(false);

  const words = state['q'] ?? '';
  const text = useMemo(() => searchable(page.text), [page.text]);
  const found = useMemo(() => findInText(text, words), [text, words]);
  const passage = useMemo(
    () => parsePassage(state['p'], page.text.length),
    [state['p'], page.text.length],
  );
  const highlights = useMemo(() => ({ found, passage }), [found, passage]);

  useKeptPlace(page.report.id);
  usePaperPointer(root, focus);
  usePinnedInAddress(root, page, focus);
  useReportKeys({ root, page, focus, openHelp: useCallback(() => setHelpOpen(true), []) });

  const passageStart = passage?.from ?? null;
  useEffect(() => {
    if (passageStart !== null && root.current) revealOffset(root.current, passageStart);
  }, [passageStart]);

  return (
    <main className="live">
      <Outline page={page} root={root} />
      <div className="sheet">
        {words !== '' && <FindBar words={words} found={found} root={root} />}
        <UnreadPages report={page.report} />
        {page.commitments.length === 0 && <p className="sheet-notice">{t('noRows')}</p>}
        <Paper page={page} highlights={highlights} rootRef={root} label={t('paper')} />
      </div>
      <div className="margin">
        <Margin rows={page.commitments} root={root} focus={focus} />
        <FocusCard page={page} root={root} focus={focus} />
      </div>
      <SelectionBar page={page} root={root} />
      {isHelpOpen && <HelpDialog onClose={() => setHelpOpen(false)} />}
      {passage && (
        <button type="button" className="unseen" onClick={() => patch({ p: undefined })}>
          {t('unpin')}
        </button>
      )}
    </main>
  );
}
