import { parseColumns } from './chosen-columns.ts';
import {
  type Density,
  type Grouping,
  type LedgerFilter,
  type LedgerView,
  plainView,
  type SortKey,
  type SortOrder,
} from './view.ts';

/** Search parameters as the router hands them over: a number or boolean may have been read out. */
export type AddressParams = Readonly<Record<string, unknown>>;

const oneOf =
  <T extends string>(...allowed: readonly T[]) =>
  (value: string): T | undefined =>
    allowed.find((item) => item === value);
const text =
  (longest: number) =>
  (value: string): string | undefined =>
    value.trim() === '' ? undefined : value.trim().slice(0, longest);

const kind = oneOf('target', 'project', 'task');
const check = oneOf('unchecked', 'confirmed');
const state = oneOf('active', 'dropped', 'replaced');
const strength = oneOf('must', 'aim', 'expect', 'support', 'plain');
const light = oneOf('blue', 'green', 'yellow', 'red', 'hollow', 'grey');
const yesNo = oneOf('true', 'false');
const sort = oneOf<SortKey>('number', 'section', 'lead', 'deadline', 'kind', 'check');
const order = oneOf<SortOrder>('asc', 'desc');
const group = oneOf<Grouping>('section', 'lead', 'kind');
const density = oneOf<Density>('compact', 'full');
const month = (value: string) =>
  /^(\d{4}-\d{2}|ongoing|assumed)$/.test(value) ? value : undefined;

/** Reads a view from the address; whatever it cannot read is left out, never an error. */
export function viewFromAddress(params: AddressParams): LedgerView {
  const read = <T>(name: string, as: (value: string) => T | undefined): T | undefined => {
    const value = params[name];
    const isPlain =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return isPlain ? as(String(value)) : undefined;
  };
  const filter: LedgerFilter = {
    q: read('q', text(100)),
    section: read('section', text(40)),
    kind: read('kind', kind),
    lead: read('lead', text(100)),
    deadline: read('deadline', month),
    strength: read('strength', strength),
    hasTarget: read('hasTarget', yesNo),
    light: read('light', light),
    check: read('check', check),
    state: read('state', state),
  };
  return {
    filter: Object.fromEntries(
      Object.entries(filter).filter(([, value]) => value !== undefined),
    ) satisfies LedgerFilter,
    sort: read('sort', sort) ?? plainView.sort,
    order: read('order', order) ?? plainView.order,
    group: read('group', group) ?? null,
    density: read('density', density) ?? plainView.density,
    columns: read('cols', parseColumns) ?? null,
  };
}

/** Writes a view as search parameters; what is plain stays unsaid. */
export function addressOfView(view: LedgerView): Record<string, string> {
  const address: Record<string, string> = {};
  for (const [name, value] of Object.entries(view.filter)) {
    if (value !== undefined && value !== '') address[name] = value;
  }
  if (view.sort !== plainView.sort) address['sort'] = view.sort;
  if (view.order !== plainView.order) address['order'] = view.order;
  if (view.group !== null) address['group'] = view.group;
  if (view.density !== plainView.density) address['density'] = view.density;
  if (view.columns !== null) address['cols'] = view.columns.join(',');
  return address;
}
