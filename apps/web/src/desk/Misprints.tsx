import type { Diagnostic, ReportPage } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { useStore } from '../shell/store.ts';
import type { Desk } from './desk.ts';
import { PlainList } from './PlainList.tsx';

const CONTEXT = 12;

/** Suspected misprints with the readings proposed for them. The text itself never changes. */
export function Misprints(props: { readonly page: ReportPage; readonly desk: Desk }) {
  const { page, desk } = props;
  const { t } = useTranslation('desk');
  const current = useStore(desk.view, (view) => view.misprints);
  return (
    <PlainList
      label={t('list-misprints')}
      about={t('aboutMisprints')}
      empty={t('noMisprints')}
      desk={desk}
      current={current}
      items={page.diagnostics}
      onSelect={(id) => desk.select('misprints', id)}
    >
      {(misprint) => <Misprint misprint={misprint} text={page.text} desk={desk} />}
    </PlainList>
  );
}

function Misprint(props: {
  readonly misprint: Diagnostic;
  readonly text: string;
  readonly desk: Desk;
}) {
  const { misprint, text, desk } = props;
  const { t } = useTranslation('desk');
  const around = (from: number, to: number) => text.slice(from, to).replaceAll(/\s|\*\*/g, '');
  const decide = (decision: Diagnostic['decision']) => {
    desk.select('misprints', misprint.id);
    void desk.act({ kind: 'decide', diagnosticId: misprint.id, decision });
  };
  return (
    <>
      <p className="desk-quote" lang="zh-CN">
        <span className="faint-words">
          {around(Math.max(0, misprint.from - CONTEXT), misprint.from)}
        </span>
        <span className="misprint">{around(misprint.from, misprint.to)}</span>
        <span className="faint-words">{around(misprint.to, misprint.to + CONTEXT)}</span>
        {misprint.suggestion !== null && (
          <span className="proposed">{t('readAs', { suggestion: misprint.suggestion })}</span>
        )}
      </p>
      <p className="desk-line">
        <span>{misprint.message}</span>
        {misprint.decision === 'open' ? (
          <>
            <button type="button" className="quiet" onClick={() => decide('accepted')}>
              {t('accept')}
            </button>
            <button type="button" className="quiet" onClick={() => decide('dismissed')}>
              {t('dismissMisprint')}
            </button>
          </>
        ) : (
          <>
            <strong>{t(`decision-${misprint.decision}`)}</strong>
            <button type="button" className="quiet" onClick={() => decide('open')}>
              {t('reopen')}
            </button>
          </>
        )}
      </p>
    </>
  );
}
