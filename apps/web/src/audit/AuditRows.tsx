import type { AuditList } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWordColumn } from '../words/i18n.ts';
import { secondText } from '../words/instant-text.ts';
import { EventDetails } from './EventDetails.tsx';
import { summaryOf } from './event-facts.ts';
import { sayCoded } from './say-coded.ts';

type AuditEvent = AuditList['items'][number];

/** The table of events; a row opens to what was before and after. */
export function AuditRows(props: {
  readonly events: readonly AuditEvent[];
  readonly onSubject: (subjectId: string) => void;
}) {
  const { t, i18n } = useTranslation('audit');
  const column = useWordColumn();
  const [open, setOpen] = useState<number | null>(null);
  return (
    <table>
      <thead>
        <tr>
          <th>{t('seq')}</th>
          <th>{t('at')}</th>
          <th>{t('actor')}</th>
          <th>{t('source')}</th>
          <th>{t('act')}</th>
          <th>{t('summary')}</th>
        </tr>
      </thead>
      <tbody>
        {props.events.map((event) => {
          const isOpen = event.seq === open;
          return (
            <Fragment key={event.seq}>
              <tr className={isOpen ? 'is-open' : undefined}>
                <td className="figures">
                  <button
                    type="button"
                    className="quiet"
                    aria-expanded={isOpen}
                    aria-label={t('details', { seq: event.seq })}
                    onClick={() => setOpen(isOpen ? null : event.seq)}
                  >
                    {event.seq}
                  </button>
                </td>
                <td className="figures">{secondText(event.at, i18n.language)}</td>
                <td>{event.actor}</td>
                <td className="figures">{event.from ?? t('local')}</td>
                <td>{actName(event.act, column)}</td>
                <td className="audit-summary">
                  {summaryOf(event, column, (value) => sayCoded(t, 'value', value))}
                </td>
              </tr>
              {isOpen && (
                <tr>
                  <td colSpan={6}>
                    <EventDetails event={event} onSubject={props.onSubject} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

function actName(act: string, column: 'zh' | 'en'): string {
  const names: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = words.act;
  return names[act]?.[column] ?? act;
}
