import type { Figure, Item, ItemDetail } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { useWordColumn } from '../words/i18n.ts';
import { instantText } from '../words/instant-text.ts';
import { figureGrid, seriesOrder } from './figure-grid.ts';
import { shortPeriodText } from './period-text.ts';

/** Figures by period: planned, and what units, statistics and the office say, side by side. */
export function FigureTable(props: {
  readonly goal: Item['goals'][number];
  readonly figures: readonly Figure[];
  readonly path: ItemDetail['paths'][number] | undefined;
}) {
  const { t } = useTranslation('items');
  const language = useWordColumn();
  const lines = figureGrid(props.goal.id, props.figures, props.path);
  if (lines.length === 0) return <p className="faint">{t('noFigures')}</p>;
  return (
    <table className="item-figures">
      <caption className="unseen">{t('figuresOf', { measure: props.goal.measure })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('period')}</th>
          <th scope="col">{t('planned')}</th>
          {seriesOrder.map((series) => (
            <th scope="col" key={series}>
              {t(`series-${series}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ period, planned, figures }) => (
          <tr key={period}>
            <th scope="row">{shortPeriodText(period, language)}</th>
            <td>{planned ?? ''}</td>
            {seriesOrder.map((series) => (
              <FigureCell key={series} figure={figures[series]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FigureCell({ figure }: { readonly figure: Figure | null }) {
  const { t, i18n } = useTranslation('items');
  if (figure === null) return <td />;
  const told = t('figureBy', { by: figure.byName, at: instantText(figure.at, i18n.language) });
  return (
    <td title={figure.note === null ? told : `${told}\n${figure.note}`}>
      {figure.previous !== null && <del>{figure.previous}</del>} {figure.value}
    </td>
  );
}
