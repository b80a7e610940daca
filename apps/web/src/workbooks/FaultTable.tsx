import { useTranslation } from 'react-i18next';
import { useWordColumn } from '../words/i18n.ts';
import { type Fault, faultLine } from './fault-line.ts';

const mostShown = 200;

/** Faults of a workbook, each with its sheet and cell. */
export function FaultTable(props: { readonly faults: readonly Fault[]; readonly title: string }) {
  const { t } = useTranslation('workbook');
  const column = useWordColumn();
  const { faults } = props;
  return (
    <>
      <table className="workbook-faults">
        <caption className="unseen">{props.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sheet')}</th>
            <th scope="col">{t('cell')}</th>
            <th scope="col">{t('problem')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, mostShown).map((fault) => {
            const { sheet, cell, said } = faultLine(fault, column);
            return (
              <tr key={`${sheet} ${cell} ${said}`}>
                <td lang="zh-CN">{sheet || t('wholeFile')}</td>
                <td className="figures">{cell}</td>
                <td>{said}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {faults.length > mostShown && (
        <p className="faint">{t('moreFaults', { n: faults.length - mostShown })}</p>
      )}
    </>
  );
}
