import { useTranslation } from 'react-i18next';
import type { DutyFields } from './duty-fields.ts';

const parts = [
  { name: 'words', most: 4000 },
  { name: 'problem', most: 2000 },
  { name: 'nextStep', most: 2000 },
] as const;

/** What was done, what stands in the way, and what comes next. */
export function DutyWords(props: {
  readonly code: string;
  readonly fields: DutyFields;
  readonly onType: (typed: Partial<DutyFields>) => void;
}) {
  const { t } = useTranslation('unitDesk');
  const { code, fields, onType } = props;
  return (
    <div className="duty-words">
      {parts.map(({ name, most }) => (
        <label key={name}>
          <span>{t(name)}</span>
          <textarea
            rows={rowsOf(fields[name])}
            maxLength={most}
            value={fields[name]}
            aria-label={t('wordsOf', { code, field: t(name) })}
            onChange={(event) => onType({ [name]: event.target.value })}
          />
        </label>
      ))}
    </div>
  );
}

const charactersPerLine = 38;
const mostRows = 8;

/** As many lines as the words take, so that a short report stays short on the page. */
function rowsOf(words: string): number {
  const lines = words
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charactersPerLine)), 0);
  return Math.min(mostRows, Math.max(2, lines));
}
