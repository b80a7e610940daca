import type { Commitment, Condition, Page, Target } from '@jiannuo/contract';
import { bandOf } from '@jiannuo/contract/confidence';
import { words } from '@jiannuo/contract/words';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { confidenceText } from '../ledger/confidence-text.ts';
import { deadlineBasis, deadlineText } from '../ledger/deadline-text.ts';
import { targetText } from '../ledger/target-text.ts';
import { UpperMark } from '../ledger/UpperMark.tsx';
import { jointUnitsOf, leadOf } from '../ledger/units-of.ts';
import { pageName } from '../paper/page-name.ts';
import { usePlace } from '../shell/place.ts';
import { lightTokens } from '../tokens.ts';
import { useWordColumn } from '../words/i18n.ts';
import { CommitmentHistory } from './CommitmentHistory.tsx';
import { copyLinkToCommitment } from './copy-link.ts';
import { ItemOfRow } from './ItemOfRow.tsx';

/** One undertaking as the card beside the text tells it. */
export function CommitmentCard(props: {
  readonly row: Commitment;
  /** Words of the sentence it stands in. */
  readonly sentence: string;
  /** Words of the number under the pointer, to be shown among the targets. */
  readonly quantityQuote: string | null;
  /** The page of the original it stands on, or null. */
  readonly page: Page | null;
  /** Shows its words in the paper. */
  readonly onJump: () => void;
  readonly isPinned: boolean;
  readonly onLetGo: () => void;
}) {
  const { row } = props;
  const { t } = useTranslation('report');
  const column = useWordColumn();
  return (
    <>
      <header className="card-head">
        <span className={`card-light light-${row.light}`}>
          {lightTokens[row.light].mark} {words.light[row.light][column]}
        </span>
        <span className="figures">{row.code}</span>
        <span>{words.kind[row.kind][column]}</span>
        {row.upper && <UpperMark />}
        <span className={`check-word check-${row.check}`}>{words.check[row.check][column]}</span>
        {props.isPinned && (
          <button type="button" className="card-close" title={t('unpin')} onClick={props.onLetGo}>
            <span aria-hidden="true">×</span>
            <span className="unseen">{t('unpin')}</span>
          </button>
        )}
      </header>
      <blockquote className="card-quote" lang="zh-CN">
        {row.quote}
      </blockquote>
      <dl className="card-facts">
        <Fact name={t('action')}>{row.action}</Fact>
        <Fact name={t('object')}>{row.object}</Fact>
        <Fact name={t('targets')}>
          {row.condition !== null ? (
            <InWords condition={row.condition} />
          ) : (
            row.targets.length > 0 && (
              <TargetList targets={row.targets} current={props.quantityQuote} />
            )
          )}
        </Fact>
        <Fact name={t('upper')}>{row.upper && t('upperMeans')}</Fact>
        <Fact name={t('lead')}>
          <Lead row={row} />
        </Fact>
        <Fact name={t('joint')}>{jointUnitsOf(row).join(column === 'zh' ? '、' : ', ')}</Fact>
        <Fact name={t('deadline')}>
          <Deadline row={row} sentence={props.sentence} />
        </Fact>
        <Fact name={t('per')}>{row.per && t('perEach', { per: row.per })}</Fact>
        <Fact name={t('projects')}>{row.projects.join(column === 'zh' ? '、' : ', ')}</Fact>
        <Fact name={t('places')}>{row.places.join(column === 'zh' ? '、' : ', ')}</Fact>
        <Fact name={t('pagePlace')}>
          {props.page !== null && (
            <button type="button" className="card-jump" onClick={props.onJump}>
              {pageName(props.page.number, t)}
            </button>
          )}
        </Fact>
        <Fact name={t('note')}>{row.note}</Fact>
      </dl>
      {(props.isPinned || row.light !== 'grey') && <ItemOfRow id={row.id} />}
      {props.isPinned && <CommitmentHistory id={row.id} />}
      <CardActions row={row} />
    </>
  );
}

/** A name and what it says; nothing at all where there is nothing to say. */
function Fact(props: { readonly name: string; readonly children: ReactNode }) {
  if (!props.children) return null;
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function TargetList(props: {
  readonly targets: readonly Target[];
  readonly current: string | null;
}) {
  const column = useWordColumn();
  return (
    <ul className="card-targets">
      {props.targets.map((target) => (
        <li key={target.id} className={target.quote === props.current ? 'is-current' : undefined}>
          <span>{target.measure}</span>
          <strong className="figures">{targetText(target, column)}</strong>
          {target.strength !== 'plain' && (
            <span className="faint">{words.strength[target.strength][column]}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What a row shall reach where it sets no figure. */
function InWords({ condition }: { readonly condition: Condition }) {
  return (
    <ul className="card-targets">
      <li>
        <span>{condition.measure}</span>
        <strong lang="zh-CN">{condition.words}</strong>
      </li>
    </ul>
  );
}

function Lead({ row }: { readonly row: Commitment }) {
  const { t } = useTranslation('report');
  const column = useWordColumn();
  const lead = leadOf(row);
  if (!lead) return <span className="faint">{t('noLead')}</span>;
  const source =
    lead.source === 'set'
      ? t('setByPerson')
      : lead.confidence === null
        ? t('proposedPlain')
        : `${t('proposedPlain')}${column === 'zh' ? '，' : ', '}${confidenceText(lead.confidence, column)}`;
  const band = lead.source === 'set' || lead.confidence === null ? null : bandOf(lead.confidence);
  return (
    <>
      {lead.unit} <span className="faint">{source}</span>
      {band !== null && <p className={`faint doubt-${band}`}>{t(`confidence-${band}`)}</p>}
      {lead.why && <p className="faint">{lead.why}</p>}
    </>
  );
}

function Deadline(props: { readonly row: Commitment; readonly sentence: string }) {
  const { row } = props;
  const { t } = useTranslation('report');
  const column = useWordColumn();
  const basis = deadlineBasis(row.deadline, props.sentence);
  if (basis === 'ongoing') return row.deadline.text ?? t('deadlineOngoing');
  return (
    <>
      <span className="figures">
        {deadlineText(row.deadline, column)}
        {basis === 'assumed' && t('assumedMark')}
      </span>
      {basis === 'printed' && row.deadline.text && (
        <span className="faint">（{row.deadline.text}）</span>
      )}
      {basis === 'assumed' && <p className="faint">{t('deadlineAssumed')}</p>}
    </>
  );
}

function CardActions({ row }: { readonly row: Commitment }) {
  const { t } = useTranslation('report');
  const place = usePlace();
  return (
    <footer className="card-actions">
      <button type="button" className="quiet" onClick={() => void copyLinkToCommitment(row, t)}>
        {t('copyLink')}
      </button>
      <Link
        to="/j/$jurisdictionId/r/$reportId/desk"
        params={place}
        search={{ c: row.code }}
        className="quiet"
      >
        {t('goDesk')}
      </Link>
      <Link
        to="/j/$jurisdictionId/r/$reportId/ledger"
        params={place}
        search={{ c: row.code }}
        className="quiet"
      >
        {t('goLedger')}
      </Link>
    </footer>
  );
}
