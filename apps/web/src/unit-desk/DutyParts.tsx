import type { Duty } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { LightMark } from '../ledger/LightMark.tsx';

/** What other units said of their parts, for whom a summary is made. */
export function DutyParts(props: {
  readonly parts: Duty['children'];
  /** Copies what they said into the summary; null where nothing is written. */
  readonly onTake: ((text: string) => void) | null;
}) {
  const { t } = useTranslation('unitDesk');
  const { parts, onTake } = props;
  if (parts.length === 0) return null;
  const said = parts.filter(({ words }) => words !== '');
  return (
    <details className="duty-parts" open>
      <summary>
        {t('parts')}
        <span className="faint">{t('partsHint')}</span>
      </summary>
      <table>
        <tbody>
          {parts.map((part) => (
            <tr key={part.itemId}>
              <td lang="zh-CN">{part.unit}</td>
              <td>{t(`report-${part.reportState}`)}</td>
              <td>
                <LightMark light={part.light} />
              </td>
              <td lang="zh-CN" className={part.words === '' ? 'faint' : undefined}>
                {part.words || t('partSilent')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {onTake && said.length > 0 && (
        <button
          type="button"
          className="quiet"
          onClick={() => onTake(said.map(({ unit, words }) => `${unit}：${words}`).join('\n'))}
        >
          {t('partsTake')}
        </button>
      )}
    </details>
  );
}
