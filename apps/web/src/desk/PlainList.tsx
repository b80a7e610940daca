import { type ReactNode, useEffect, useRef } from 'react';
import { useStore } from '../shell/store.ts';
import type { Desk } from './desk.ts';

/** A short list of the desk with one item under the hand. */
export function PlainList<Item extends { readonly id: string }>(props: {
  readonly label: string;
  readonly about: string;
  readonly empty: string;
  readonly desk: Desk;
  readonly current: string | null;
  readonly items: readonly Item[];
  readonly onSelect: (id: string) => void;
  readonly children: (item: Item) => ReactNode;
}) {
  const pane = useRef<HTMLElement>(null);
  const { current, items, desk } = props;
  const mode = useStore(desk.view, (view) => view.mode);

  useEffect(() => {
    if (mode.kind === 'list') pane.current?.focus({ preventScroll: true });
  }, [mode]);
  useEffect(() => {
    const item = current && pane.current?.querySelector(`[data-item="${current}"]`);
    if (item) item.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the list takes the keys
    <section ref={pane} className="desk-list" tabIndex={0} aria-label={props.label}>
      <p className="desk-about">{items.length > 0 ? props.about : props.empty}</p>
      <ol>
        {items.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: j and k do the same by key
          <li
            key={item.id}
            data-item={item.id}
            className={`desk-row ${item.id === current ? 'is-current' : ''}`}
            aria-current={item.id === current ? 'true' : undefined}
            onClick={() => props.onSelect(item.id)}
          >
            <span className="desk-number figures">{index + 1}</span>
            <div className="desk-words">{props.children(item)}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}
