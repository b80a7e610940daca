import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../shell/may.ts';
import { StateNotice } from '../shell/StateNotice.tsx';
import { useSearchState } from '../shell/search-state.ts';
import { type Entry, keyOf, placeAfter, type Show } from './queue.ts';
import { ReviewActs } from './ReviewActs.tsx';
import { ReviewDetail } from './ReviewDetail.tsx';
import { ReviewRow } from './ReviewRow.tsx';
import { useReview } from './use-review.ts';
import { useReviewKeys } from './use-review-keys.ts';

/** Entries at the left, the one looked at in full at the right. */
export function ReviewList(props: {
  readonly entries: readonly Entry[];
  readonly show: Show;
  readonly isEmptyPeriod: boolean;
}) {
  const { t } = useTranslation('review');
  const { entries, show } = props;
  const [state, patch] = useSearchState();
  const mayAccept = useMay('accept-progress');
  const mayReturn = useMay('return-progress');
  const review = useReview();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [isReturning, setReturning] = useState(false);
  const line = useRef(0);
  const at = placeAfter(entries, state['row'] ?? null, line.current);
  line.current = at;
  const current = entries[at];
  const list = useRef<HTMLUListElement>(null);
  const chosen = entries.filter((entry) => picked.has(keyOf(entry)));
  const targets = chosen.length > 0 ? chosen : current === undefined ? [] : [current];
  const isOpen = show === 'submitted';

  const goTo = (index: number) => {
    const entry = entries[Math.max(0, Math.min(entries.length - 1, index))];
    if (entry === undefined) return;
    setReturning(false);
    patch({ row: keyOf(entry) });
  };
  const pick = (entry: Entry | undefined) => {
    if (entry === undefined || !isOpen) return;
    const key = keyOf(entry);
    setPicked((now) => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  };
  const done = (isDone: boolean) => {
    if (!isDone) return;
    setPicked(new Set());
    setReturning(false);
  };
  const accept = async () => {
    if (mayAccept && isOpen && !review.isBusy) done(await review.accept(targets));
  };
  const giveBack = async (reason: string) => done(await review.giveBack(targets, reason));
  const mayGiveBack = mayReturn && (isOpen || show === 'accepted');
  useReviewKeys({
    step: (by) => goTo(at + by),
    accept: () => void accept(),
    giveBack: () => setReturning(mayGiveBack && !review.isBusy && targets.length > 0),
    pick: () => pick(current),
  });
  const shownKey = current === undefined ? null : keyOf(current);
  useEffect(() => {
    if (shownKey === null) return;
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [shownKey]);

  if (current === undefined) {
    return (
      <StateNotice
        title={t(`none-${show}`)}
        text={props.isEmptyPeriod ? t('noneDue') : t(`none-${show}-text`)}
      />
    );
  }
  return (
    <div className="review-columns">
      <section className="review-list" aria-label={t(`show-${show}`)}>
        {isOpen && (
          <label className="review-all">
            <input
              type="checkbox"
              checked={chosen.length === entries.length}
              onChange={() =>
                setPicked(
                  chosen.length === entries.length ? new Set() : new Set(entries.map(keyOf)),
                )
              }
            />
            {chosen.length === 0 ? t('pickAll') : t('picked', { n: chosen.length })}
            <span className="faint">{t('keys')}</span>
          </label>
        )}
        <ul ref={list}>
          {entries.map((entry, index) => (
            <ReviewRow
              key={keyOf(entry)}
              entry={entry}
              isCurrent={index === at}
              isPicked={isOpen ? picked.has(keyOf(entry)) : null}
              onGo={() => goTo(index)}
              onPick={() => pick(entry)}
            />
          ))}
        </ul>
      </section>
      <section className="review-detail" aria-label={t('detail')}>
        <ReviewDetail entry={current} />
        <ReviewActs
          targets={targets}
          mayAccept={mayAccept && isOpen}
          mayReturn={mayGiveBack}
          isBusy={review.isBusy}
          isReturning={isReturning}
          onAccept={() => void accept()}
          onStartReturn={() => setReturning(true)}
          onReturn={(reason) => void giveBack(reason)}
          onCancel={() => setReturning(false)}
        />
      </section>
    </div>
  );
}
