import type { AuditList } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { useTranslation } from 'react-i18next';
import { lastOf } from '../paper/last-of.ts';
import { useWordColumn } from '../words/i18n.ts';
import { deedName, type Fact, factsOf } from './event-facts.ts';
import { sayCoded } from './say-coded.ts';

type AuditEvent = AuditList['items'][number];

/** What an event changed, field by field, and its place in the chain. */
export function EventDetails(props: {
  readonly event: AuditEvent;
  readonly onSubject: (subjectId: string) => void;
}) {
  const { t } = useTranslation('audit');
  const column = useWordColumn();
  const { event } = props;
  const facts = factsOf(event);
  const nameOf = ({ path }: Fact): string => sayCoded(t, 'key', lastOf(path.split('.')) ?? path);
  const toldOf = ({ path }: Fact, value: string): string => {
    const key = lastOf(path.split('.'));
    const roles: Readonly<Record<string, { readonly zh: string; readonly en: string }>> =
      words.role;
    if (key === 'role') return roles[value]?.[column] ?? value;
    if (key === 'deed') return deedName(value, column);
    return sayCoded(t, 'value', value);
  };
  return (
    <div className="event-details">
      {facts.length === 0 ? (
        <p className="faint">{t('noFields')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>{t('field')}</th>
              <th>{t('before')}</th>
              <th>{t('after')}</th>
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <tr key={fact.path}>
                <td title={fact.path}>{nameOf(fact)}</td>
                <td>{toldOf(fact, fact.before)}</td>
                <td>{toldOf(fact, fact.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl>
        <dt>{t('hash')}</dt>
        <dd>{event.hash}</dd>
        <dt>{t('previousHash')}</dt>
        <dd>{event.previousHash}</dd>
      </dl>
      {event.subjectId !== '' && (
        <button
          type="button"
          className="secondary"
          onClick={() => props.onSubject(event.subjectId)}
        >
          {t('onlySubject')}
        </button>
      )}
    </div>
  );
}
