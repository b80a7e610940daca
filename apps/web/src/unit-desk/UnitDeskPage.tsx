import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { UnitChoices } from '../dispatch/UnitChoices.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { usePlace } from '../shell/place.ts';
import { StateNotice } from '../shell/StateNotice.tsx';
import { useSearchState } from '../shell/search-state.ts';
import { DeskBoard } from './DeskBoard.tsx';
import { keepLastUnit, lastUnit } from './last-unit.ts';
import { UnitPicker } from './UnitPicker.tsx';
import { UnitSelect } from './UnitSelect.tsx';
import './unit-desk.css';
import { useOwnUnits } from './use-own-units.ts';

/** 填报: what a unit owes for a period, and the form it answers in. */
export function UnitDeskPage() {
  const { jurisdictionId } = usePlace();
  const [search, patch] = useSearchState();
  const asked = search['unit'] ?? '';
  const own = useOwnUnits(jurisdictionId);
  // Whoever has one unit only is there at once; else the desk last looked at is opened again.
  const only = own?.length === 1 ? (own[0] ?? '') : '';
  const unit = asked || only || lastUnit(jurisdictionId);
  useEffect(() => {
    if (unit !== '') keepLastUnit(jurisdictionId, unit);
    if (asked === '' && unit !== '') patch({ unit });
  }, [asked, unit, jurisdictionId, patch]);
  if (unit === '') return <UnitPicker jurisdictionId={jurisdictionId} />;
  return <DeskOfUnit unit={unit} period={search['period'] ?? ''} />;
}

function DeskOfUnit({ unit, period }: { readonly unit: string; readonly period: string }) {
  const { t } = useTranslation('unitDesk');
  const { jurisdictionId } = usePlace();
  const query = period === '' ? { unit } : { unit, period };
  const { data, error, refetch } = useAsk('readUnitDesk', { params: { jurisdictionId }, query });
  if (data) {
    return (
      <>
        <UnitChoices jurisdictionId={jurisdictionId} />
        <DeskBoard
          key={`${data.unit} ${data.period}`}
          jurisdictionId={jurisdictionId}
          desk={data}
        />
      </>
    );
  }
  return (
    <main className="unit-desk">
      <header className="desk-bar">
        <UnitSelect jurisdictionId={jurisdictionId} unit={unit} />
      </header>
      {error === null ? (
        <p className="boot">{t('loading')}</p>
      ) : error.code === 'forbidden' ? (
        <StateNotice title={t('forbiddenTitle', { unit })} text={t('forbiddenText')} />
      ) : (
        <FailureNotice error={error} onRetry={() => void refetch()} />
      )}
    </main>
  );
}
