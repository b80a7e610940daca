import type { Unit } from '@jiannuo/contract';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../shell/may.ts';
import { useSearchState } from '../shell/search-state.ts';
import { SectionChips } from './SectionChips.tsx';
import { UnitForm } from './UnitForm.tsx';
import { UnitListFiles, UnitListOutcome } from './UnitListFiles.tsx';
import { UnitTree } from './UnitTree.tsx';
import { sectionNames } from './unit-kinds.ts';
import { unitTree } from './unit-tree.ts';
import { useUnitDrafts } from './use-unit-drafts.ts';
import { useUnitListUpload } from './use-unit-list-upload.ts';

/** The tree of units at the left, the one chosen at the right. */
export function UnitsBoard(props: {
  readonly jurisdictionId: string;
  readonly units: readonly Unit[];
}) {
  const { t } = useTranslation('units');
  const { jurisdictionId, units } = props;
  const [search, patch] = useSearchState();
  const [words, setWords] = useState(search['find'] ?? '');
  const maySave = useMay('save-units');
  const drafts = useUnitDrafts();
  const upload = useUnitListUpload(jurisdictionId);
  const section = sectionNames.find((name) => name === search['kind']) ?? null;
  const tree = useMemo(() => unitTree(units, { words, section }), [units, words, section]);
  const chosen = units.find(({ name }) => name === search['unit']);
  const isAdding = maySave && search['add'] === '1';
  const choose = (unit: string) => patch({ unit, add: undefined });
  const find = (typed: string) => {
    setWords(typed);
    patch({ find: typed.trim() || undefined });
  };
  return (
    <main className="units">
      <section className="units-list" aria-label={t('list')}>
        <h1 className="unseen">{t('title')}</h1>
        <div className="units-bar">
          <input
            type="search"
            value={words}
            placeholder={t('searchHint')}
            aria-label={t('searchHint')}
            onChange={(event) => find(event.target.value)}
          />
          <UnitListFiles
            jurisdictionId={jurisdictionId}
            isEmpty={units.length === 0}
            maySave={maySave}
            upload={upload}
          />
          {maySave && (
            <button
              type="button"
              className="primary"
              onClick={() => patch({ unit: undefined, add: '1' })}
            >
              {t('add')}
            </button>
          )}
        </div>
        <UnitListOutcome jurisdictionId={jurisdictionId} upload={upload} />
        {units.length === 0 ? (
          <div className="units-empty">
            <h2>{t('emptyTitle')}</h2>
            <p>{t(maySave ? 'emptyText' : 'emptyRead')}</p>
          </div>
        ) : (
          <>
            <SectionChips
              units={units}
              chosen={section}
              onChoose={(name) => patch({ kind: name ?? undefined })}
            />
            <UnitTree
              sections={tree}
              isFiltered={words.trim() !== '' || section !== null}
              chosen={chosen?.name}
              isWritten={(name) => drafts.of(name) !== undefined}
              onChoose={choose}
            />
          </>
        )}
      </section>
      <aside className="units-side" aria-label={chosen?.name ?? t('chooseTitle')}>
        {isAdding || chosen ? (
          <UnitForm
            key={isAdding ? '' : chosen?.name}
            jurisdictionId={jurisdictionId}
            units={units}
            unit={isAdding ? null : (chosen ?? null)}
            maySave={maySave}
            drafts={drafts}
            onSaved={choose}
          />
        ) : (
          <div className="units-choose">
            <h2>{t('chooseTitle')}</h2>
            <p>{t(maySave ? 'chooseText' : 'chooseRead')}</p>
            <p className="faint">{t('chooseKeys')}</p>
          </div>
        )}
      </aside>
    </main>
  );
}
