import type { Commitment, GlossaryEntry, Page } from '@jiannuo/contract';
import { bandOf } from '@jiannuo/contract/confidence';
import { words } from '@jiannuo/contract/words';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { confidenceText } from '../ledger/confidence-text.ts';
import { deadlineBasis, deadlineText } from '../ledger/deadline-text.ts';
import { type Language, targetText } from '../ledger/target-text.ts';
import { UpperMark } from '../ledger/UpperMark.tsx';
import { jointUnitsOf, leadOf } from '../ledger/units-of.ts';
import { pageName } from '../paper/page-name.ts';
import { overlaps } from '../paper/ranges.ts';
import { usePlace } from '../shell/place.ts';
import { useWordColumn } from '../words/i18n.ts';
import type { Desk, Mode } from './desk.ts';
import { EditForm } from './EditForm.tsx';
import { SplitWords } from './SplitWords.tsx';

interface Props {
  readonly row: Commitment;
  readonly text: string;
  /** Words of the sentence the row stands in. */
  readonly sentence: string;
  readonly desk: Desk;
  /** The page of the original it stands on, or null. */
  readonly page: Page | null;
  readonly terms: readonly GlossaryEntry[];
  readonly number: number;
  readonly isCurrent: boolean;
  readonly isConfirming: boolean;
  readonly mode: Mode | null;
}

/** One row of the desk; the current one says everything it holds. */
export const DeskRow = memo(function DeskRow(props: Props) {
  const { row, desk, isCurrent, isConfirming, mode } = props;
  const { t } = useTranslation('desk');
  const column = useWordColumn();
  const isConfirmed = row.check === 'confirmed' || isConfirming;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: j and k do the same by key
    // biome-ignore lint/a11y/noStaticElementInteractions: the list it stands in takes the keys
    <div
      className={`desk-row ${isCurrent ? 'is-current' : ''} ${isConfirmed ? 'is-confirmed' : ''}`}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => !isCurrent && desk.select('rows', row.id)}
    >
      <span className="desk-number figures">{props.number}</span>
      <div className="desk-words">
        {mode?.kind === 'split' ? (
          <SplitWords row={row} text={props.text} at={mode.at} desk={desk} />
        ) : (
          <p className="desk-quote" lang="zh-CN">
            {row.quote}
          </p>
        )}
        {mode?.kind === 'edit' ? (
          <EditForm key={row.id} row={row} text={props.text} desk={desk} />
        ) : isCurrent ? (
          <RowFacts {...props} />
        ) : (
          <RowLine row={row} sentence={props.sentence} />
        )}
      </div>
      <span className="desk-check">
        {isConfirmed ? words.check.confirmed[column] : ''}
        <span className="unseen">{isConfirmed ? '' : t('unchecked')}</span>
      </span>
    </div>
  );
});

type RowWords = Pick<Props, 'row' | 'sentence'>;
type RowPlaces = Pick<Props, 'row' | 'sentence' | 'page' | 'terms' | 'text'>;

/** What a row holds, in one line. */
function RowLine({ row, sentence }: RowWords) {
  const { t } = useTranslation('desk');
  const column = useWordColumn();
  const lead = leadOf(row);
  return (
    <p className="desk-line">
      {row.targets.map((target) => (
        <strong key={target.id} className="figures">
          {targetText(target, column)}
        </strong>
      ))}
      {row.condition !== null && <strong lang="zh-CN">{row.condition.words}</strong>}
      <span>
        {lead?.unit ?? t('noLead')}
        {lead?.source === 'proposed' && lead.confidence !== null && (
          <span className={`desk-sure doubt-${bandOf(lead.confidence)}`}>
            {confidenceText(lead.confidence, column)}
          </span>
        )}
      </span>
      <span>{dueText(row, sentence, column, t)}</span>
      {row.upper && <UpperMark />}
    </p>
  );
}

/** The date with what it rests on, or the words where nothing is due at a date. */
function dueText(
  { deadline }: Commitment,
  sentence: string,
  column: Language,
  t: TFunction<'desk'>,
): string {
  const basis = deadlineBasis(deadline, sentence);
  if (basis === 'ongoing') return deadline.text ?? t('deadlineOngoing');
  return `${deadlineText(deadline, column)}${basis === 'assumed' ? t('assumedMark') : ''}`;
}

function RowFacts({ row, sentence, page, terms, text }: RowPlaces) {
  const { t } = useTranslation('desk');
  const column = useWordColumn();
  const lead = leadOf(row);
  const { t: say } = useTranslation('report');
  const place = usePlace();
  const own = terms.filter(({ refs }) => refs.some((ref) => overlaps(ref, row)));
  const comma = column === 'zh' ? '、' : ', ';
  const facts: [string, string][] = [
    [t('action'), row.action],
    [t('object'), row.object],
    [
      t('targets'),
      row.condition !== null
        ? `${row.condition.measure} ${row.condition.words}`
        : row.targets.map((each) => `${each.measure} ${targetText(each, column)}`).join('；'),
    ],
    [t('strength'), words.strength[row.strength][column]],
    [
      t('lead'),
      lead === undefined
        ? t('noLead')
        : lead.source === 'set'
          ? lead.unit
          : `${lead.unit}${t('proposedMark')} ${lead.confidence === null ? '' : confidenceText(lead.confidence, column)}`,
    ],
    [t('joint'), jointUnitsOf(row).join(comma)],
    [t('deadline'), dueText(row, sentence, column, t)],
    [t('projects'), row.projects.join(comma)],
    [t('places'), row.places.join(comma)],
    [say('upper'), row.upper ? say('upperMeans') : ''],
    [t('note'), row.note ?? ''],
  ];
  return (
    <>
      <dl className="desk-facts">
        {facts
          .filter(([, said]) => said !== '')
          .map(([name, said]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        {page !== null && (
          <div>
            <dt>{say('pagePlace')}</dt>
            <dd>
              <Link
                to="/j/$jurisdictionId/r/$reportId"
                params={place}
                search={{ c: row.code }}
                title={say('paper')}
              >
                {pageName(page.number, say)}
              </Link>
            </dd>
          </div>
        )}
        {own.map((entry) => (
          <div key={entry.id}>
            <dt>{say('term')}</dt>
            <dd lang="zh-CN">
              {entry.term}：{text.slice(entry.from, entry.to).replace(/\s*\n\s*|\*\*/g, '')}
            </dd>
          </div>
        ))}
      </dl>
      {lead?.source === 'proposed' && (
        <p className="faint">
          {lead.confidence !== null && say(`confidence-${bandOf(lead.confidence)}`)} {lead.why}
        </p>
      )}
    </>
  );
}
