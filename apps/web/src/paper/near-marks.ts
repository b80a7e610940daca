/** A thing in the text that is looked at: an undertaking, number, misprint, term, alone or in each other. */
export interface Near {
  readonly commitment: string | null;
  readonly quantity: string | null;
  readonly misprint: string | null;
  /** One place of a term, such as `g3.0`. */
  readonly term: string | null;
}

export const NOTHING_NEAR: Near = {
  commitment: null,
  quantity: null,
  misprint: null,
  term: null,
};

export const isNothing = (near: Near): boolean =>
  near.commitment === null &&
  near.quantity === null &&
  near.misprint === null &&
  near.term === null;

export const sameNear = (a: Near, b: Near): boolean =>
  a.commitment === b.commitment &&
  a.quantity === b.quantity &&
  a.misprint === b.misprint &&
  a.term === b.term;

/** What an element of the paper belongs to. */
export function nearOf(target: EventTarget | null): Near {
  if (!(target instanceof Element)) return NOTHING_NEAR;
  const read = (name: 'c' | 'q' | 'd' | 'g') =>
    target.closest<HTMLElement>(`[data-${name}]`)?.dataset[name] ?? null;
  return { commitment: read('c'), quantity: read('q'), misprint: read('d'), term: read('g') };
}

/** Shows in the paper what is near, by an attribute, so that nothing is drawn again. */
export function showNear(root: HTMLElement, near: Near): void {
  for (const element of root.querySelectorAll('[data-near]')) element.removeAttribute('data-near');
  const wanted = [
    near.commitment && `[data-c="${near.commitment}"]`,
    near.quantity && `[data-q="${near.quantity}"]`,
    near.misprint && `[data-d="${near.misprint}"]`,
    near.term && `[data-g="${near.term}"]`,
  ].filter((selector): selector is string => Boolean(selector));
  if (wanted.length === 0) return;
  for (const element of root.querySelectorAll(wanted.join(','))) {
    element.setAttribute('data-near', '');
  }
}
