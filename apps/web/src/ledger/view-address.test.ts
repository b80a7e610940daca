import { describe, expect, it } from 'vitest';
import { plainView, queryOf } from './view.ts';
import { addressOfView, viewFromAddress } from './view-address.ts';

describe('the ledger view in the address', () => {
  it('says nothing of a plain view', () => {
    expect(addressOfView(plainView)).toEqual({});
    expect(viewFromAddress({})).toEqual(plainView);
  });

  it('comes back as it went', () => {
    const view = {
      filter: { q: '高铁', kind: 'target', lead: '-', deadline: '2026-06', hasTarget: 'true' },
      sort: 'deadline',
      order: 'desc',
      group: 'lead',
      density: 'full',
      columns: ['number', 'lead', 'quote'],
    } as const;
    expect(viewFromAddress(addressOfView(view))).toEqual(view);
  });

  it('reads numbers and booleans that a router parsed out', () => {
    expect(viewFromAddress({ q: 2026, hasTarget: true }).filter).toEqual({
      q: '2026',
      hasTarget: 'true',
    });
  });

  it('leaves out what it cannot read', () => {
    const view = viewFromAddress({ kind: 'goal', deadline: 'soon', sort: [], cols: 'x,y', q: ' ' });
    expect(view).toEqual(plainView);
  });

  it('asks for rows sorted by their groups', () => {
    const view = viewFromAddress({ group: 'lead', sort: 'deadline', check: 'unchecked' });
    expect(queryOf(view, 'r1')).toEqual({
      reportId: 'r1',
      check: 'unchecked',
      sort: 'lead',
      order: 'asc',
    });
  });
});
