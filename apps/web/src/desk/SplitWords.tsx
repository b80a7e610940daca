import type { Commitment } from '@jiannuo/contract';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { segmentsOf } from '../paper/segments.ts';
import { moveCaret } from './caret.ts';
import { type Desk, IDLE } from './desk.ts';
import { arrowStep, clickedOffset } from './PassagePicker.tsx';

/** The row's words with a caret where they would be split. */
export function SplitWords(props: {
  readonly row: Commitment;
  readonly text: string;
  readonly at: number;
  readonly desk: Desk;
}) {
  const { row, text, at, desk } = props;
  const { t } = useTranslation('desk');
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus({ preventScroll: true }), []);

  /** Both halves keep words. */
  const inside = { from: row.from + 1, to: row.to - 1 };

  const split = () => {
    desk.setMode(IDLE);
    void desk.act({ kind: 'split', id: row.id, at });
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = arrowStep(event.key);
    if (step)
      desk.setMode({ kind: 'split', at: moveCaret(text, at, inside, step.by, step.direction) });
    else if (event.key === 'Enter' || event.key.toLowerCase() === 's') split();
    else if (event.key === 'Escape') desk.setMode(IDLE);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const click = (event: MouseEvent) => {
    const clicked = clickedOffset(event);
    if (clicked !== null && clicked > row.from && clicked < row.to) {
      desk.setMode({ kind: 'split', at: clicked });
    }
  };
  const half = (from: number, to: number) =>
    segmentsOf(text, { from, to }, []).map((segment) => (
      <span key={segment.from} data-from={segment.from}>
        {text.slice(segment.from, segment.to)}
      </span>
    ));

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a text field would let the words be changed */}
      <div
        ref={root}
        role="textbox"
        aria-readonly="true"
        aria-label={t('splitLabel')}
        tabIndex={0}
        className="picker split-words"
        lang="zh-CN"
        onKeyDown={press}
        onClick={click}
      >
        {half(row.from, at)}
        <span className="split-caret" aria-hidden="true" />
        {half(at, row.to)}
      </div>
      <p className="desk-tip">
        <kbd>←</kbd> <kbd>→</kbd> {t('tipCharacter')} <kbd>↑</kbd> <kbd>↓</kbd> {t('tipClause')}
        <button type="button" className="quiet" onClick={split}>
          <kbd>Enter</kbd> {t('splitHere')}
        </button>
        <button type="button" className="quiet" onClick={() => desk.setMode(IDLE)}>
          <kbd>Esc</kbd> {t('cancel')}
        </button>
      </p>
    </>
  );
}
