import type { ReportPage } from '@jiannuo/contract';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '../shell/place.ts';
import { useStore } from '../shell/store.ts';
import { AddPanel } from './AddPanel.tsx';
import { BareSentences } from './BareSentences.tsx';
import { DeskHead } from './DeskHead.tsx';
import { DeskHelp } from './DeskHelp.tsx';
import { DeskHints } from './DeskHints.tsx';
import { DeskPaper } from './DeskPaper.tsx';
import { DeskRows } from './DeskRows.tsx';
import { Misprints } from './Misprints.tsx';
import { RefusedActs } from './RefusedActs.tsx';
import { useDesk } from './use-desk.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useDeskSearch } from './use-desk-search.ts';

/** The desk of one report: the paper at the left, the list under the hand at the right. */
export function DeskBoard(props: { readonly page: ReportPage; readonly place: Place }) {
  const { page, place } = props;
  const { t } = useTranslation('desk');
  const paper = useRef<HTMLElement>(null);
  const desk = useDesk(page, place, paper);
  const list = useStore(desk.view, (view) => view.list);
  const isAdding = useStore(desk.view, (view) => view.mode.kind === 'add');
  const isHelpOpen = useStore(desk.view, (view) => view.isHelpOpen);
  const found = useDeskSearch(page, desk);
  useDeskKeys(desk);

  return (
    <main className="desk">
      <DeskPaper page={page} paper={paper} desk={desk} found={found} />
      <section className="desk-side" aria-label={t('side')}>
        <p className="desk-narrow">{t('narrowText')}</p>
        <DeskHead page={page} desk={desk} />
        <RefusedActs page={page} desk={desk} />
        {isAdding && <AddPanel page={page} desk={desk} />}
        {list === 'rows' && <DeskRows page={page} desk={desk} />}
        {list === 'bare' && <BareSentences page={page} desk={desk} />}
        {list === 'misprints' && <Misprints page={page} desk={desk} />}
        <DeskHints list={list} />
      </section>
      {isHelpOpen && <DeskHelp onClose={() => desk.press('leave')} />}
    </main>
  );
}
