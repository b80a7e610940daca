import type { Duties } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { mayDo } from '../accounts/use-session.ts';
import { useAsk } from '../api/ask.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { usePlace } from '../shell/place.ts';
import { BuiltInDuties } from './BuiltInDuties.tsx';
import { LeadProposals } from './LeadProposals.tsx';
import { OwnLinesForm } from './OwnLinesForm.tsx';
import { useOwnLines } from './use-own-lines.ts';
import './duties.css';

/** 职责词库: what leads are proposed by, and what the office makes of it. */
export function DutiesPage() {
  const { t } = useTranslation('duties');
  const { jurisdictionId } = usePlace();
  const { data, error, refetch } = useAsk('readDuties', { params: { jurisdictionId } });
  if (data) return <DutiesBoard key={jurisdictionId} duties={data} />;
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  return <p className="boot">{t('loading')}</p>;
}

function DutiesBoard({ duties }: { readonly duties: Duties }) {
  const { t } = useTranslation('duties');
  const { t: sayOfFrame } = useTranslation();
  const { jurisdictionId } = usePlace();
  const { data: session } = useAsk('readSession', {});
  const canEdit = mayDo(session, jurisdictionId, 'edit-duties');
  const own = useOwnLines(jurisdictionId, duties);
  return (
    <main className="duties">
      <div className="duties-own">
        <section className="duties-panel" aria-label={t('own')}>
          <h2>{t('own')}</h2>
          <p className="faint">{t('about')}</p>
          {session && !canEdit && <p className="faint">{sayOfFrame('readOnly')}</p>}
          <OwnLinesForm own={own} units={duties.units} canEdit={canEdit} />
        </section>
        <section className="duties-panel" aria-label={t('propose')}>
          <h2>{t('propose')}</h2>
          <LeadProposals canEdit={canEdit && !own.isChanged} />
        </section>
      </div>
      <section className="duties-panel duties-built-in" aria-label={t('builtIn')}>
        <h2>{t('builtIn')}</h2>
        <BuiltInDuties units={duties.units} onAdd={canEdit ? own.add : undefined} />
      </section>
    </main>
  );
}
