import type { Board } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { AsOfField } from '../items/AsOfField.tsx';
import { periodText } from '../items/period-text.ts';
import { usePlace } from '../shell/place.ts';
import type { PatchSearch } from '../shell/search-state.ts';
import { useWordColumn } from '../words/i18n.ts';
import { type BoardAddress, boardKinds, needsUnit } from './board-address.ts';

/** Which board, of whom, as known when. */
export function BoardHead(props: {
  readonly address: BoardAddress;
  readonly board: Board | undefined;
  readonly patch: PatchSearch;
}) {
  const { t } = useTranslation('board');
  const language = useWordColumn();
  const { address, board, patch } = props;
  return (
    <header className="board-head">
      <fieldset className="board-kinds" aria-label={t('kinds')}>
        {boardKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kind === address.kind}
            onClick={() => patch({ kind: kind === 'office' ? undefined : kind, unit: undefined })}
          >
            {t(`kind-${kind}`)}
          </button>
        ))}
      </fieldset>
      {needsUnit(address.kind) && <UnitChoice address={address} patch={patch} />}
      {board && (
        <p className="board-period">
          {t('period', { period: periodText(board.period, language) })}
        </p>
      )}
      <AsOfField asOf={address.asOf} onChange={(asOf) => patch({ asOf: asOf ?? undefined })} />
      <button type="button" className="secondary board-print" onClick={() => print()}>
        {t('print')}
      </button>
    </header>
  );
}

/** Kinds of units that are governments below. */
const countyKinds = new Set(['county', 'district', 'city', 'town', 'township', 'street']);

function UnitChoice(props: { readonly address: BoardAddress; readonly patch: PatchSearch }) {
  const { t } = useTranslation('board');
  const { jurisdictionId } = usePlace();
  const { kind, unit } = props.address;
  const { data } = useAsk('listUnits', { params: { jurisdictionId } });
  const units = (data?.items ?? []).filter(
    (one) => countyKinds.has(one.kind) === (kind === 'county'),
  );
  return (
    <select
      className="board-unit-choice"
      aria-label={t(`choose-${kind === 'county' ? 'county' : 'unit'}`)}
      value={unit ?? ''}
      onChange={(event) => props.patch({ unit: event.target.value || undefined })}
    >
      <option value="">{t(`choose-${kind === 'county' ? 'county' : 'unit'}`)}</option>
      {unit !== null && !units.some(({ name }) => name === unit) && <option>{unit}</option>}
      {units.map(({ name }) => (
        <option key={name}>{name}</option>
      ))}
    </select>
  );
}
