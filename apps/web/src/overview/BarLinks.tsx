import type { SearchState } from '../shell/search-state.ts';
import { RowsLink } from './RowsLink.tsx';

/** The numbers of a chart as links, seen when one of them has the focus. */
export function BarLinks(props: {
  readonly label: string;
  readonly bars: readonly {
    readonly key: string;
    readonly label: string;
    readonly count: number;
    readonly filter: SearchState;
  }[];
}) {
  return (
    <ul className="bar-links" aria-label={props.label}>
      {props.bars.map((bar) => (
        <li key={bar.key}>
          <RowsLink filter={bar.filter}>
            {bar.label} {bar.count}
          </RowsLink>
        </li>
      ))}
    </ul>
  );
}
