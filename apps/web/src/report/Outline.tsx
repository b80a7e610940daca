import type { ReportPage } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { Link } from '@tanstack/react-router';
import {
  type CSSProperties,
  memo,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo, useSession } from '../accounts/use-session.ts';
import { confirmedShare } from '../shell/Counts.tsx';
import { usePlace } from '../shell/place.ts';
import { lightTokens } from '../tokens.ts';
import { useWordColumn } from '../words/i18n.ts';
import { type LightCount, type OutlineItem, outlineOf } from './outline-sections.ts';
import { scrollToOffset, useCurrentSection } from './use-current-section.ts';

/** The report's sections with a bar of states each, and where the reader is. */
export const Outline = memo(function Outline(props: {
  readonly page: ReportPage;
  readonly root: RefObject<HTMLElement | null>;
}) {
  const { page, root } = props;
  const { t } = useTranslation('report');
  const [isOpen, setOpen] = useState(false);
  const items = useMemo(() => outlineOf(page), [page]);
  const current = useCurrentSection(root, items);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (body.current && current) keepInSight(body.current);
  }, [current]);
  const most = Math.max(
    1,
    ...items.filter(({ section }) => section.level > 1).map(({ rows }) => rows),
  );

  return (
    <nav className={`outline ${isOpen ? 'is-open' : ''}`} aria-label={t('outline')}>
      <button
        type="button"
        className="outline-toggle secondary"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('outlineToggle')}
      </button>
      <div className="outline-body" ref={body}>
        <Progress page={page} />
        <ol>
          {items.map((item) => (
            <OutlineLine
              key={item.section.id}
              item={item}
              most={most}
              isCurrent={item.section.id === current}
              onGo={() => {
                setOpen(false);
                if (root.current) scrollToOffset(root.current, item.section.from);
              }}
            />
          ))}
        </ol>
      </div>
    </nav>
  );
});

/** Scrolls the outline, and only it, so far that the current line is seen. */
function keepInSight(body: HTMLElement): void {
  const line = body.querySelector('[aria-current]');
  if (!line) return;
  const seen = body.getBoundingClientRect();
  const box = line.getBoundingClientRect();
  if (box.top < seen.top) body.scrollTop -= seen.top - box.top + box.height;
  else if (box.bottom > seen.bottom) body.scrollTop += box.bottom - seen.bottom + box.height;
}

function OutlineLine(props: {
  readonly item: OutlineItem;
  readonly most: number;
  readonly isCurrent: boolean;
  readonly onGo: () => void;
}) {
  const { t } = useTranslation('report');
  const column = useWordColumn();
  const { section, rows, confirmed, lights } = props.item;
  const told = lights.map(
    ({ light, count }) => `${lightTokens[light].mark} ${words.light[light][column]} ${count}`,
  );
  const red = lights.find(({ light }) => light === 'red');
  return (
    <li className={`outline-line outline-${section.level}`}>
      <button
        type="button"
        aria-current={props.isCurrent ? 'location' : undefined}
        title={[`${section.number ?? ''}${section.title}`, ...told].join('\n')}
        onClick={props.onGo}
      >
        <span className="outline-title">
          {section.number}
          {section.title}
        </span>
        <span className="outline-count" title={t('outlineRows', { rows, confirmed })}>
          {red !== undefined && (
            <b className="light-red">
              {lightTokens.red.mark}
              {red.count}
            </b>
          )}
          {rows > 0 ? rows : ''}
        </span>
        {rows > 0 && lights.length === 0 && (
          <StateBar rows={rows} confirmed={confirmed} most={props.most} />
        )}
        {lights.length > 0 && <LightBar lights={lights} length={rows / props.most} />}
      </button>
    </li>
  );
}

/** One line: as long as the section is rich, filled as far as it is checked. */
function StateBar(props: {
  readonly rows: number;
  readonly confirmed: number;
  readonly most: number;
}) {
  const length = Math.min(1, props.rows / props.most);
  const style = {
    width: `${(length * 100).toFixed(1)}%`,
    '--done': `${((props.confirmed / props.rows) * 100).toFixed(1)}%`,
  } as CSSProperties;
  return <span className="state-bar" style={style} aria-hidden="true" />;
}

/** One line: as long as the section is rich, in the lights of its rows. */
function LightBar(props: { readonly lights: readonly LightCount[]; readonly length: number }) {
  const style = { width: `${(Math.min(1, props.length) * 100).toFixed(1)}%` };
  return (
    <span className="light-bar" style={style} aria-hidden="true">
      {props.lights.map(({ light, count }) => (
        <i key={light} className={`light-${light}`} style={{ flexGrow: count }} />
      ))}
    </span>
  );
}

function Progress({ page }: { readonly page: ReportPage }) {
  const { t } = useTranslation('report');
  const place = usePlace();
  const { counts } = page.report;
  const session = useSession();
  const share = confirmedShare(counts);
  return (
    <div className="progress">
      <div className="progress-line">
        <span>{t('progressText', { confirmed: counts.confirmed, total: counts.commitments })}</span>
        {mayDo(session, place.jurisdictionId, 'confirm-commitments') && (
          <Link to="/j/$jurisdictionId/r/$reportId/desk" params={place} search={{}}>
            {t('progressGo')}
          </Link>
        )}
      </div>
      <progress max={100} value={share} aria-label={t('progress')} />
    </div>
  );
}
