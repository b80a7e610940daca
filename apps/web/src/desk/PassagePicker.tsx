import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { offsetOf } from '../paper/place-in-text.ts';
import type { Range } from '../paper/ranges.ts';
import { segmentsOf } from '../paper/segments.ts';
import { moveCaret } from './caret.ts';

/** Chooses a passage by its two ends: arrows move the end, with Shift the start; up and down go by clause. */
export function PassagePicker(props: {
  readonly text: string;
  /** How far the ends may go. */
  readonly bounds: Range;
  readonly range: Range;
  readonly onChange: (range: Range) => void;
  readonly isFocused?: boolean;
  readonly id?: string;
}) {
  const { text, bounds, range, onChange } = props;
  const { t } = useTranslation('desk');
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.isFocused) root.current?.focus({ preventScroll: true });
  }, [props.isFocused]);

  const press = (event: KeyboardEvent) => {
    const step = arrowStep(event.key);
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (event.shiftKey) {
      const from = moveCaret(text, range.from, bounds, step.by, step.direction);
      if (from < range.to) onChange({ from, to: range.to });
    } else {
      const to = moveCaret(text, range.to, bounds, step.by, step.direction);
      if (to > range.from) onChange({ from: range.from, to });
    }
  };
  /** A click moves the end that is nearer. */
  const click = (event: MouseEvent) => {
    const at = clickedOffset(event);
    if (at === null) return;
    const isNearStart = Math.abs(at - range.from) < Math.abs(at - range.to);
    if (isNearStart && at < range.to) onChange({ from: at, to: range.to });
    else if (at > range.from) onChange({ from: range.from, to: at });
  };
  const segments = segmentsOf(text, bounds, [{ ...range, layer: 'passage', id: 'passage' }]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a text field would let the words be changed
    <div
      ref={root}
      id={props.id}
      role="textbox"
      aria-readonly="true"
      aria-label={t('pickerLabel')}
      tabIndex={0}
      className="picker"
      lang="zh-CN"
      onKeyDown={press}
      onClick={click}
    >
      {segments.map((segment) => (
        <span
          key={segment.from}
          data-from={segment.from}
          className={segment.marks.passage ? 'picked' : undefined}
        >
          {text.slice(segment.from, segment.to)}
        </span>
      ))}
    </div>
  );
}

/** What an arrow key asks of a caret; null for other keys. */
export function arrowStep(
  key: string,
): { readonly by: 'character' | 'clause'; readonly direction: 1 | -1 } | null {
  switch (key) {
    case 'ArrowRight':
      return { by: 'character', direction: 1 };
    case 'ArrowLeft':
      return { by: 'character', direction: -1 };
    case 'ArrowDown':
      return { by: 'clause', direction: 1 };
    case 'ArrowUp':
      return { by: 'clause', direction: -1 };
    default:
      return null;
  }
}

/** Offset of the text under a click. */
export function clickedOffset(event: MouseEvent): number | null {
  const caret = document.caretRangeFromPoint(event.clientX, event.clientY);
  return caret ? offsetOf(caret.startContainer, caret.startOffset) : null;
}
