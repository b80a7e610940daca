import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Range } from '../paper/ranges.ts';
import { offsetAtTop, reveal } from './reveal.ts';

/** How often the words searched for occur, and the way from one place to the next. */
export function FindBar(props: {
  readonly words: string;
  readonly found: readonly Range[];
  readonly root: RefObject<HTMLElement | null>;
}) {
  const { words, found, root } = props;
  const { t } = useTranslation('report');
  const [current, setCurrent] = useState(0);
  const total = found.length;
  const latest = useRef({ current, total });
  latest.current = { current, total };

  const go = useCallback(
    (index: number) => {
      const paper = root.current;
      if (!paper) return;
      setCurrent(index);
      for (const old of paper.querySelectorAll('[data-current]'))
        old.removeAttribute('data-current');
      const places = paper.querySelectorAll(`[data-found="${index}"]`);
      for (const place of places) place.setAttribute('data-current', '');
      if (places[0]) reveal(places[0]);
    },
    [root],
  );

  // New words: start from the first place at or below what is being read.
  useEffect(() => {
    const paper = root.current;
    if (!paper || found.length === 0) return;
    const top = offsetAtTop(paper);
    const next = found.findIndex((range) => range.from >= top);
    go(next === -1 ? 0 : next);
  }, [found, root, go]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isInSearch = event.target instanceof HTMLElement && event.target.id === 'page-search';
      if (event.key !== 'Enter' || !isInSearch || event.isComposing) return;
      const { current: from, total: all } = latest.current;
      if (all > 0) go((from + (event.shiftKey ? all - 1 : 1)) % all);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [go]);

  return (
    <div className="find-bar" role="status">
      {total === 0 ? (
        <span>{t('foundNone', { words })}</span>
      ) : (
        <>
          <span className="figures">{t('found', { words, current: current + 1, total })}</span>
          <button type="button" className="quiet" onClick={() => go((current + total - 1) % total)}>
            {t('foundPrevious')}
          </button>
          <button type="button" className="quiet" onClick={() => go((current + 1) % total)}>
            {t('foundNext')}
          </button>
        </>
      )}
    </div>
  );
}
