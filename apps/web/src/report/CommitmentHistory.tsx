import { type Act, words } from '@jiannuo/contract/words';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { usePlace } from '../shell/place.ts';
import { useWordColumn } from '../words/i18n.ts';
import { instantText } from '../words/instant-text.ts';

/** Who did what to a row, oldest first. Silent while it loads or cannot: the card stands without it. */
export function CommitmentHistory({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation('report');
  const column = useWordColumn();
  const { jurisdictionId } = usePlace();
  const { data } = useAsk('readCommitment', { params: { jurisdictionId, commitmentId: id } });
  if (!data || data.history.length === 0) return null;
  return (
    <details className="card-history">
      <summary>{t('history')}</summary>
      <ol>
        {data.history.map((event) => (
          <li key={event.seq}>
            <span className="faint figures">{instantText(event.at, i18n.language)}</span>{' '}
            {event.actor} {event.act in words.act ? words.act[event.act as Act][column] : event.act}
          </li>
        ))}
      </ol>
    </details>
  );
}
