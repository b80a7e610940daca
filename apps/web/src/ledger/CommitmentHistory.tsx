import type { HistoryEvent } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { useTranslation } from 'react-i18next';
import { useWordColumn } from '../words/i18n.ts';
import { instantText } from '../words/instant-text.ts';
import { changesOf, type HistoryField } from './history-changes.ts';

const fieldWords = {
  quote: 'passage',
  action: 'work',
  object: 'work',
  lead: 'lead',
  joint: 'joint',
  deadline: 'deadline',
  per: 'per',
  strength: 'strength',
  check: 'check',
  note: 'note',
  condition: 'condition',

  upper: 'upper',
} as const satisfies Record<HistoryField, string>;

/** Every act on a row, newest first: who, when, and what became of what. */
export function CommitmentHistory({ history }: { history: readonly HistoryEvent[] }) {
  const { t } = useTranslation('ledger');
  const newestFirst = [...history].sort((a, b) => b.seq - a.seq);
  return (
    <section className="panel-history" aria-label={t('history')}>
      <h3>{t('history')}</h3>
      {history.length === 0 && <p className="faint">{t('historyNone')}</p>}
      <ol>
        {newestFirst.map((event) => (
          <HistoryItem key={event.seq} event={event} />
        ))}
      </ol>
    </section>
  );
}

function HistoryItem({ event }: { event: HistoryEvent }) {
  const { t, i18n } = useTranslation('ledger');
  const language = useWordColumn();
  const acts: Readonly<Record<string, { zh: string; en: string }>> = words.act;
  const shown = (value: string) => (value === '' ? t('historyEmpty') : value);
  return (
    <li>
      <p>
        {acts[event.act]?.[language] ?? event.act}
        <span className="panel-basis">{event.actor}</span>
        <time className="panel-basis figures" dateTime={event.at}>
          {instantText(event.at, i18n.language)}
        </time>
      </p>
      {changesOf(event, language).map((change) => (
        <p key={change.field} className="panel-change">
          {t('historyChange', {
            field: t(fieldWords[change.field]),
            before: shown(change.before),
            after: shown(change.after),
          })}
        </p>
      ))}
    </li>
  );
}
