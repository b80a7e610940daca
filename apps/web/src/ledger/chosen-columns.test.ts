import { describe, expect, it } from 'vitest';
import {
  defaultColumns,
  moveColumn,
  parseColumns,
  recallColumns,
  shownColumns,
  toggleColumn,
} from './chosen-columns.ts';

describe('the chosen columns', () => {
  it('are the office columns until a person chooses', () => {
    expect(recallColumns({ getItem: () => null })).toEqual(defaultColumns);
    expect(recallColumns({ getItem: () => 'nonsense' })).toEqual(defaultColumns);
    expect(recallColumns({ getItem: () => 'quote,number' })).toEqual(['quote', 'number']);
  });

  it('drop unknown names and repeats', () => {
    expect(parseColumns('lead,x,lead,quote')).toEqual(['lead', 'quote']);
    expect(parseColumns('')).toBeUndefined();
  });

  it('take their official place when shown anew', () => {
    expect(toggleColumn(['number', 'lead', 'quote'], 'section')).toEqual([
      'number',
      'section',
      'lead',
      'quote',
    ]);
    expect(toggleColumn(['lead'], 'number')).toEqual(['number', 'lead']);
  });

  it('keep at least one column', () => {
    expect(toggleColumn(['lead', 'quote'], 'lead')).toEqual(['quote']);
    expect(toggleColumn(['lead'], 'lead')).toEqual(['lead']);
  });

  it('move and stop at the ends', () => {
    expect(moveColumn(['number', 'lead', 'quote'], 'quote', -1)).toEqual([
      'number',
      'quote',
      'lead',
    ]);
    expect(moveColumn(['number', 'lead'], 'number', -1)).toEqual(['number', 'lead']);
  });
});

describe('the columns drawn', () => {
  it('leave out what the header of a group says', () => {
    expect(shownColumns(['number', 'section', 'quote'], 'section')).toEqual(['number', 'quote']);
    expect(shownColumns(['number', 'lead'], 'lead')).toEqual(['number', 'lead']);
    expect(shownColumns(['kind'], 'kind')).toEqual(['kind']);
  });
});
