import type { Dispatch } from '@jiannuo/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.ts';
import { useMay } from '../shell/may.ts';
import { say } from '../shell/notices.ts';
import type { Place } from '../shell/place.ts';
import { useSearchState } from '../shell/search-state.ts';
import { IssueDialog } from './IssueDialog.tsx';
import {
  type DispatchState,
  fieldsOf,
  moveTo,
  type Need,
  needsFor,
  type StepFields,
  stepsFrom,
  way,
} from './next-step.ts';
import { StepForm } from './StepForm.tsx';
import { today } from './today.ts';
import type { Perform } from './use-dispatch-acts.ts';

/** Where the dispatch stands, what the next step needs, and the step itself. */
export function StepLine(props: {
  readonly dispatch: Dispatch;
  readonly place: Place;
  readonly perform: Perform;
}) {
  const { t } = useTranslation('dispatch');
  const { dispatch, perform } = props;
  const [fields, setFields] = useState<StepFields>(() => fieldsOf(dispatch));
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const may = useMayMove();
  const next = stepsFrom[dispatch.state].filter((to) => may[to]);

  const move = async (to: DispatchState) => {
    setBusy(true);
    setFailure(null);
    const params = { jurisdictionId: props.place.jurisdictionId, dispatchId: dispatch.id };
    const body = moveTo(to, dispatch.version, fields);
    const outcome = await perform(() => call('moveDispatch', { params, body }));
    setBusy(false);
    if (!outcome.ok) return setFailure(outcome.error.message);
    setAsking(false);
    say(t(`moved-${to}`));
  };
  const main = next[0];
  const needs = main === undefined ? [] : needsFor(main, dispatch, { fields, today: today() });
  return (
    <div className="dispatch-steps">
      <ol className="way" aria-label={t('way')}>
        {way.map((state) => (
          <Step key={state} state={state} now={dispatch.state} />
        ))}
      </ol>
      {main !== undefined && (
        <div className="step-next">
          <StepForm to={main} fields={fields} dispatch={dispatch} onChange={setFields} />
          {next.map((to) => (
            <button
              key={to}
              type="button"
              className={to === main ? 'primary' : 'secondary'}
              disabled={isBusy || (to === main && needs.length > 0)}
              onClick={() => (to === 'issued' ? setAsking(true) : void move(to))}
            >
              {to === 'approved' && dispatch.state === 'draft' ? t('goApprovedNow') : t(`go-${to}`)}
            </button>
          ))}
        </div>
      )}
      <NeedLine dispatch={dispatch} needs={needs} />
      {failure !== null && !isAsking && (
        <p className="form-failure" role="alert">
          {failure}
        </p>
      )}
      {isAsking && (
        <IssueDialog
          dispatch={dispatch}
          place={props.place}
          fields={fields}
          isBusy={isBusy}
          failure={failure}
          onSend={() => void move('issued')}
          onClose={() => {
            setAsking(false);
            setFailure(null);
          }}
        />
      )}
    </div>
  );
}

function useMayMove(): Readonly<Record<DispatchState, boolean>> {
  return {
    draft: useMay('draft-dispatch'),
    consulting: useMay('consult-dispatch'),
    approved: useMay('approve-dispatch'),
    issued: useMay('issue-dispatch'),
  };
}

function Step({ state, now }: { readonly state: DispatchState; readonly now: DispatchState }) {
  const { t } = useTranslation('dispatch');
  const isDone = way.indexOf(state) < way.indexOf(now) || now === 'issued';
  return (
    <li
      className={isDone ? 'is-done' : state === now ? 'is-now' : undefined}
      aria-current={state === now ? 'step' : undefined}
    >
      <span aria-hidden="true" className="way-mark">
        {isDone ? '✓' : way.indexOf(state) + 1}
      </span>
      {t(`state-${state}`)}
      {isDone && <span className="unseen">{t('stepDone')}</span>}
    </li>
  );
}

/** What is missing before the dispatch can be issued; a click shows the items. */
function NeedLine(props: { readonly dispatch: Dispatch; readonly needs: readonly Need[] }) {
  const { t } = useTranslation('dispatch');
  const [, patch] = useSearchState();
  const { dispatch, needs } = props;
  const { withoutUnit } = dispatch.counts;
  const show = (
    <button type="button" className="quiet" onClick={() => patch({ unit: '-', view: '' })}>
      {t('show')}
    </button>
  );
  if (dispatch.state === 'issued') return null;
  if (dispatch.state !== 'approved') {
    return (
      <p className="step-needs">
        {withoutUnit === 0 ? t('allReady') : t('later', { n: withoutUnit })}
        {withoutUnit > 0 && show}
      </p>
    );
  }
  if (needs.length === 0) return <p className="step-needs">{t('allReady')}</p>;
  return (
    <p className="step-needs" role="status">
      {t('needs')}
      {needs.map((need, index) => (
        <span key={need.code === 'day-past' ? need.field : need.code}>
          {index > 0 && '；'}
          {need.code === 'no-unit' ? (
            <>
              {t('needNoUnit', { n: need.count })}
              {show}
            </>
          ) : need.code === 'no-number' ? (
            t('needNoNumber')
          ) : need.code === 'no-items' ? (
            t('needNoItems')
          ) : (
            t(`needPast-${need.field}`)
          )}
        </span>
      ))}
    </p>
  );
}
