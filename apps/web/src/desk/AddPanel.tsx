import type { ReportPage } from '@jiannuo/contract';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trimPassage } from '../paper/passage.ts';
import { useStore } from '../shell/store.ts';
import { type Desk, IDLE } from './desk.ts';
import { PassagePicker } from './PassagePicker.tsx';

/** Makes a row of words that none holds: from the selection, else from what is left of the sentence. */
export function AddPanel(props: { readonly page: ReportPage; readonly desk: Desk }) {
  const { page, desk } = props;
  const { t } = useTranslation('desk');
  const mode = useStore(desk.view, (view) => view.mode);
  const [problem, setProblem] = useState<string | null>(null);
  if (mode.kind !== 'add') return null;
  const { range, bounds } = mode;

  const add = async () => {
    const passage = trimPassage(page.text, range);
    if (!passage) return;
    const known = new Set(page.commitments.map(({ id }) => id));
    const outcome = await desk.act({ kind: 'add', from: passage.from, to: passage.to });
    if (!outcome.ok) {
      setProblem(outcome.message);
      return;
    }
    const added = outcome.acted.commitments.find(
      ({ id, state }) => state === 'active' && !known.has(id),
    );
    desk.setMode(IDLE);
    if (added) desk.select('rows', added.id);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void add();
    else if (event.key === 'Escape') desk.setMode(IDLE);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Escape from anywhere inside
    <section className="add-panel" onKeyDown={press}>
      <h2>{t('addTitle')}</h2>
      <PassagePicker
        text={page.text}
        bounds={bounds}
        range={range}
        isFocused
        onChange={(next) => {
          setProblem(null);
          desk.setMode({ kind: 'add', range: next, bounds });
        }}
      />
      {problem && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
      <p className="desk-tip">
        <kbd>←</kbd> <kbd>→</kbd> {t('tipEnd')} <kbd>Shift</kbd>
        <kbd>←</kbd> <kbd>→</kbd> {t('tipStart')} <kbd>↑</kbd> <kbd>↓</kbd> {t('tipClause')}
        <button type="button" className="quiet" onClick={() => void add()}>
          <kbd>Enter</kbd> {t('addDo')}
        </button>
        <button type="button" className="quiet" onClick={() => desk.setMode(IDLE)}>
          <kbd>Esc</kbd> {t('cancel')}
        </button>
      </p>
    </section>
  );
}
