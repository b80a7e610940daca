import type { Summary } from '@jiannuo/contract';
import { pageList } from '@jiannuo/contract/page-list';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../shell/place.ts';
import type { SearchState } from '../shell/search-state.ts';
import { useWordColumn } from '../words/i18n.ts';
import { RowsLink } from './RowsLink.tsx';

/** What only a person can settle, each leading to where it is settled. */
export function Needs({ summary }: { summary: Summary }) {
  const { t } = useTranslation('overview');
  const { counts } = summary.report;
  const countIn = (of: readonly { key: string; count: number }[], key: string) =>
    of.find((item) => item.key === key)?.count ?? 0;
  return (
    <ul className="needs">
      <Need
        count={counts.commitments - counts.confirmed}
        label={t('needUnchecked')}
        none={t('needUncheckedNone')}
        hint={t('needUncheckedHint')}
        filter={{ check: 'unchecked' }}
      />
      <Need
        count={counts.misprintsOpen}
        label={t('needMisprints')}
        none={t('needMisprintsNone')}
        hint={t('needMisprintsHint')}
      />
      <Need
        count={countIn(summary.byLead, '-')}
        label={t('needLead')}
        none={t('needLeadNone')}
        hint={t('needLeadHint')}
        filter={{ lead: '-' }}
      />
      <Need
        count={countIn(summary.byConfidence, 'low') + countIn(summary.byConfidence, 'medium')}
        label={t('needLow')}
        none={t('needLowNone')}
        hint={t('needLowHint')}
        desk={{ doubt: '1' }}
      />
      <UnreadPages pages={summary.report.pagesWithoutText} />
    </ul>
  );
}

/** Pages of the original that are missing from the text: a line only where there are any. */
function UnreadPages({ pages }: { readonly pages: readonly string[] }) {
  const { t } = useTranslation('overview');
  const language = useWordColumn();
  const place = usePlace();
  if (pages.length === 0) return null;
  return (
    <li>
      <b>{pages.length}</b>
      <Link to="/j/$jurisdictionId/r/$reportId" params={place} search={{}}>
        {t('needPages')}
      </Link>
      <span className="need-where">{t('needPagesHint', { pages: pageList(pages, language) })}</span>
    </li>
  );
}

/** One line; without a filter it leads to the checking desk. */
function Need(props: {
  readonly count: number;
  readonly label: string;
  readonly none: string;
  readonly hint: string;
  readonly filter?: SearchState;
  /** State of the desk it leads to. */
  readonly desk?: SearchState;
}) {
  const place = usePlace();
  const { count, label, filter } = props;
  if (count === 0) {
    return (
      <li className="need-none">
        <b>0</b>
        <span>{props.none}</span>
      </li>
    );
  }
  return (
    <li>
      <b>{count}</b>
      {filter === undefined ? (
        <Link to="/j/$jurisdictionId/r/$reportId/desk" params={place} search={props.desk ?? {}}>
          {label}
        </Link>
      ) : (
        <RowsLink filter={filter}>{label}</RowsLink>
      )}
      <span className="need-where">{props.hint}</span>
    </li>
  );
}
