import type { Item } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';

type Rhythm = Item['rhythm'];
const rhythms = ['month', 'quarter', 'half', 'none'] as const satisfies readonly Rhythm[];

/** How often progress is reported. */
export function RhythmSelect(props: {
  readonly id: string;
  readonly value: Rhythm;
  readonly onChange: (rhythm: Rhythm) => void;
}) {
  const { t } = useTranslation('dispatch');
  return (
    <select
      id={props.id}
      value={props.value}
      onChange={(event) => {
        const chosen = rhythms.find((each) => each === event.target.value);
        if (chosen) props.onChange(chosen);
      }}
    >
      {rhythms.map((rhythm) => (
        <option key={rhythm} value={rhythm}>
          {t(`rhythm-${rhythm}`)}
        </option>
      ))}
    </select>
  );
}
