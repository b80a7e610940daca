import { describe, expect, it } from 'vitest';
import { editOf, emptyDraft } from './edit-draft.ts';

describe('a draft of a bulk edit', () => {
  it('asks for nothing until it is complete', () => {
    expect(editOf(emptyDraft('lead'))).toBeNull();
    expect(editOf(emptyDraft('deadline'))).toBeNull();
    expect(editOf({ field: 'deadline', date: '2026-6', text: '', isOngoing: false })).toBeNull();
  });

  it('sets or clears the lead', () => {
    expect(editOf({ field: 'lead', unit: ' 市财政局 ', isNone: false })).toEqual({
      lead: '市财政局',
    });
    expect(editOf({ field: 'lead', unit: '', isNone: true })).toEqual({ lead: null });
  });

  it('sets a date with its words, or no date at all', () => {
    expect(
      editOf({ field: 'deadline', date: '2026-06-30', text: '6月底前', isOngoing: false }),
    ).toEqual({ deadline: { text: '6月底前', date: '2026-06-30' } });
    expect(editOf({ field: 'deadline', date: '', text: '', isOngoing: true })).toEqual({
      deadline: { text: '持续推进', date: null },
    });
  });
});
