import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { UnitChoices } from '../dispatch/UnitChoices.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { usePlace } from '../shell/place.ts';
import { UnitsBoard } from './UnitsBoard.tsx';
import './units.css';

/** 单位: who can lead or join, what else they are called, and whom to call there. */
export function UnitsPage() {
  const { t } = useTranslation('units');
  const { jurisdictionId } = usePlace();
  const { data, error, refetch } = useAsk('listUnits', { params: { jurisdictionId } });
  if (data) {
    return (
      <>
        <UnitChoices jurisdictionId={jurisdictionId} />
        <UnitsBoard key={jurisdictionId} jurisdictionId={jurisdictionId} units={data.items} />
      </>
    );
  }
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  return <p className="boot">{t('loading')}</p>;
}
