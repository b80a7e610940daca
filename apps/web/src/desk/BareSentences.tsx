import type { ReportPage } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../shell/store.ts';
import { useWordColumn } from '../words/i18n.ts';
import type { Desk } from './desk.ts';
import { bareSentences } from './lists.ts';
import { PlainList } from './PlainList.tsx';

/** Sentences of the plan that gave no row, to see that none was lost. */
export function BareSentences(props: { readonly page: ReportPage; readonly desk: Desk }) {
  const { page, desk } = props;
  const { t } = useTranslation('desk');
  const column = useWordColumn();
  const current = useStore(desk.view, (view) => view.bare);
  const sentences = useMemo(() => bareSentences(page), [page]);
  return (
    <PlainList
      label={t('list-bare')}
      about={t('aboutBare')}
      empty={t('noBare')}
      desk={desk}
      current={current}
      items={sentences}
      onSelect={(id) => desk.select('bare', id)}
    >
      {(sentence) => (
        <>
          <p className="desk-quote" lang="zh-CN">
            {page.text.slice(sentence.from, sentence.to).replaceAll(/\s*\n\s*|\*\*/g, '')}
          </p>
          <p className="desk-line">{words.sentenceKind[sentence.kind][column]}</p>
        </>
      )}
    </PlainList>
  );
}
