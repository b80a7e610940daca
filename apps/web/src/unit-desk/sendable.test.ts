import { describe, expect, it } from 'vitest';
import { bodyOf, fieldsOf } from './duty-fields.ts';
import { dutyLike, progressLike } from './duty-fixture.ts';
import { isWriting, sendable } from './sendable.ts';

const open = dutyLike();
const typed = { ...fieldsOf(open), words: '好' };
const ids = (duty: typeof open, own?: typeof typed) =>
  sendable([duty], { [duty.item.id]: own }).length;

describe('a duty', () => {
  it('can be sent once something is said, and no figure is wrong', () => {
    expect(ids(open)).toBe(0);
    expect(ids(open, typed)).toBe(1);
    expect(ids(dutyLike({ draft: bodyOf(typed) }))).toBe(1);
    expect(ids(open, { ...typed, figures: { g: '一百' } })).toBe(0);
  });

  it('that came back is sent once it says something else', () => {
    const returned = dutyLike({ progress: progressLike({ state: 'returned' }) });
    expect(isWriting(returned, undefined)).toBe(true);
    expect(ids(returned)).toBe(0);
    expect(ids(returned, { ...fieldsOf(returned), words: '改过' })).toBe(1);
  });

  it('that someone else reported meanwhile is not sent before a person has chosen', () => {
    const meanwhile = dutyLike({ progress: progressLike({ state: 'checking' }) });
    expect(ids(meanwhile, typed)).toBe(0);
    expect(ids(meanwhile, { ...typed, over: 2 })).toBe(1);
  });

  it('that was sent is written again only to correct it, and never once accepted', () => {
    const sent = dutyLike({ progress: progressLike() });
    expect(isWriting(sent, undefined)).toBe(false);
    expect(isWriting(sent, typed)).toBe(true);
    expect(isWriting(dutyLike({ progress: progressLike({ state: 'accepted' }) }), typed)).toBe(
      false,
    );
  });
});
