import type { Dispatch } from '@jiannuo/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dateText } from '../ledger/deadline-text.ts';
import type { Place } from '../shell/place.ts';
import { useWordColumn } from '../words/i18n.ts';
import { StepLine } from './StepLine.tsx';
import type { Perform } from './use-dispatch-acts.ts';

/** What the dispatch is, how far it has got, and the next step. */
export function DispatchHead(props: {
  readonly dispatch: Dispatch;
  readonly place: Place;
  readonly view: string;
  readonly perform: Perform;
}) {
  const { t } = useTranslation('dispatch');
  const column = useWordColumn();
  const { dispatch, place } = props;
  const { documentNumber, issuedOn } = dispatch;
  const said = [
    documentNumber,
    issuedOn && t('issuedLine', { day: dateText(issuedOn, column) }),
  ].filter((text) => text !== null && text !== '');
  return (
    <header className="dispatch-head">
      <div className="dispatch-title">
        <Link to="/j/$jurisdictionId/r/$reportId/dispatch" params={place} search={{}}>
          {t('all')}
        </Link>
        <span aria-hidden="true">/</span>
        <h1>{dispatch.title}</h1>
        {said.length > 0 && (
          <span className="dispatch-said">{said.join(column === 'zh' ? '，' : ', ')}</span>
        )}
      </div>
      <div className="dispatch-row">
        <StepLine dispatch={dispatch} perform={props.perform} place={place} />
        {dispatch.state === 'issued' && (
          <nav className="dispatch-views" aria-label={t('view')}>
            <ViewLink {...props} name="" label={t('viewItems')} count={dispatch.counts.items} />
            <ViewLink
              {...props}
              name="signing"
              label={t('viewSigning')}
              count={dispatch.counts.toSign}
            />
            <ViewLink
              {...props}
              name="objections"
              label={t('viewObjections')}
              count={dispatch.counts.objected}
            />
          </nav>
        )}
      </div>
    </header>
  );
}

function ViewLink(props: {
  readonly dispatch: Dispatch;
  readonly place: Place;
  readonly view: string;
  readonly name: string;
  readonly label: string;
  readonly count: number;
}) {
  const { name, view } = props;
  return (
    <Link
      to="/j/$jurisdictionId/r/$reportId/dispatch"
      params={props.place}
      search={{ d: props.dispatch.id, view: name }}
      className={view === name ? 'is-here' : undefined}
    >
      {props.label}
      <span className="figures">{props.count}</span>
    </Link>
  );
}
