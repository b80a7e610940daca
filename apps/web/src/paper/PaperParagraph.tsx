import { type ElementType, memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lastOf } from './last-of.ts';
import { pageName } from './page-name.ts';
import type { DrawnParagraph } from './paper-model.ts';
import type { Segment } from './segments.ts';

interface Props {
  readonly drawn: DrawnParagraph;
  readonly text: string;
}

/** ［3］, ③: the report's own mark stands there already. */
const PRINTED_MARK = /[］\]〕】①-⑳㉑-㉟㊱-㊿)）]$/;

/** The line below the title that says when and where the report was given. */
const subtitle = /^\s*[—－]{1,2}\s*[\d二].{2,12}日在.+$/;

/** One paragraph of the paper. Draws again only when a mark in it changes. */
export const PaperParagraph = memo(
  function PaperParagraph({ drawn, text }: Props) {
    const { paragraph, segments } = drawn;
    const Tag: ElementType =
      paragraph.kind === 'heading' ? (`h${Math.min(paragraph.level + 1, 6)}` as ElementType) : 'p';
    return (
      <Tag
        className={`para para-${subtitle.test(text.slice(paragraph.from, paragraph.to)) ? 'subtitle' : paragraph.kind} level-${Math.min(paragraph.level, 4)}`}
        data-para={paragraph.from}
      >
        {runsOf(segments).map((run) => (
          <Run key={run[0]?.from} run={run} drawn={drawn} text={text} />
        ))}
      </Tag>
    );
  },
  (before, after) =>
    before.text === after.text &&
    before.drawn.signature === after.drawn.signature &&
    before.drawn.paragraph.from === after.drawn.paragraph.from &&
    before.drawn.paragraph.to === after.drawn.paragraph.to,
);

/** Neighbouring segments of one undertaking, or of none. */
function runsOf(segments: readonly Segment[]): Segment[][] {
  const runs: Segment[][] = [];
  let last: string | undefined;
  for (const segment of segments) {
    const here = segment.marks.commitment;
    if (runs.length === 0 || here !== last) runs.push([segment]);
    else lastOf(runs)?.push(segment);
    last = here;
  }
  return runs;
}

function Run(props: {
  readonly run: readonly Segment[];
  readonly drawn: DrawnParagraph;
  readonly text: string;
}): ReactNode {
  const { run, drawn, text } = props;
  const words = run.map((segment) => (
    <SegmentWords key={segment.from} segment={segment} drawn={drawn} text={text} />
  ));
  const id = run[0]?.marks.commitment;
  const row = id === undefined ? undefined : drawn.rows.get(id);
  if (!row) return words;
  const isStart = run[0]?.starts.includes('commitment') ?? false;
  const className = `undertaking check-${row.check} light-${row.light}`;
  if (!isStart) {
    return (
      <span className={className} data-c={id}>
        {words}
      </span>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot hold flowing text
    <span className={className} data-c={id} data-c-start="" role="button" tabIndex={-1}>
      {words}
    </span>
  );
}

function SegmentWords(props: {
  readonly segment: Segment;
  readonly drawn: DrawnParagraph;
  readonly text: string;
}) {
  const { marks, from, to, starts, ends } = props.segment;
  const { t } = useTranslation('report');
  const words = props.text.slice(from, to);
  const names: string[] = [];
  if (marks.lead && props.drawn.paragraph.kind !== 'heading') names.push('lead');
  if (marks.furniture) names.push('furniture');
  if (marks.quantity)
    names.push(props.drawn.targets.has(marks.quantity) ? 'number target' : 'number');
  if (marks.misprint) names.push('misprint');
  if (marks.term) names.push('term');
  if (marks.passage) names.push('passage');
  if (marks.found) names.push('found');
  return (
    <span
      className={names.length > 0 ? names.join(' ') : undefined}
      data-from={from}
      data-q={marks.quantity}
      data-q-start={starts.includes('quantity') ? '' : undefined}
      data-d={marks.misprint}
      data-g={marks.term}
      data-term={ends.includes('term') && !PRINTED_MARK.test(words) ? t('termMark') : undefined}
      data-page={starts.includes('page') ? pageName(marks.page ?? '', t, 'short') : undefined}
      data-found={marks.found}
      data-passage={marks.passage}
    >
      {words}
    </span>
  );
}
