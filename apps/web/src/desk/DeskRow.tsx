import type { Commitment } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { deadlineBasis, deadlineText } from '../ledger/deadline-text.ts';
import { targetText } from '../ledger/target-text.ts';
import { jointUnitsOf, leadOf } from '../ledger/units-of.ts';
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
          <RowFacts row={row} sentence={props.sentence} />
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

/** What a row holds, in one line. */
function RowLine({ row, sentence }: RowWords) {
  const { t } = useTranslation('desk');
  const column = useWordColumn();
  return (
    <p className="desk-line">
      {row.targets.map((target) => (
        <strong key={target.id} className="figures">
          {targetText(target, column)}
        </strong>
      ))}
      <span>{leadOf(row)?.unit ?? t('noLead')}</span>
      {deadlineBasis(row.deadline, sentence) === 'printed' && <span>{row.deadline.text}</span>}
    </p>
  );
}

function RowFacts({ row, sentence }: RowWords) {
  const { t } = useTranslation('desk');
  const column = useWordColumn();
  const lead = leadOf(row);
  const basis = deadlineBasis(row.deadline, sentence);
  const comma = column === 'zh' ? '、' : ', ';
  const facts: [string, string][] = [
    [t('action'), row.action],
    [t('object'), row.object],
    [
      t('targets'),
      row.targets.map((each) => `${each.measure} ${targetText(each, column)}`).join('；'),
    ],
    [t('strength'), words.strength[row.strength][column]],
    [
      t('lead'),
      lead ? `${lead.unit}${lead.source === 'proposed' ? t('proposedMark') : ''}` : t('noLead'),
    ],
    [t('joint'), jointUnitsOf(row).join(comma)],
    [
      t('deadline'),
      basis === 'ongoing'
        ? (row.deadline.text ?? t('deadlineOngoing'))
        : `${deadlineText(row.deadline, column)}${basis === 'assumed' ? t('assumedMark') : ''}`,
    ],
    [t('projects'), row.projects.join(comma)],
    [t('places'), row.places.join(comma)],
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
      </dl>
      {lead?.source === 'proposed' && lead.why && <p className="faint">{lead.why}</p>}
    </>
  );
}
