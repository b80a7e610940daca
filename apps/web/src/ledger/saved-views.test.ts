import { describe, expect, it } from 'vitest';
import { keepViews, recallViews, withoutView, withView } from './saved-views.ts';

const store = (text: string | null) => ({ getItem: () => text });

describe('saved views', () => {
  it('replace the one of the same name and stand first', () => {
    const views = withView(withView([], { name: '本周', address: { kind: 'target' } }), {
      name: '市住建局',
      address: { lead: '市住房城乡建设局' },
    });
    expect(withView(views, { name: '本周', address: {} })).toEqual([
      { name: '本周', address: {} },
      { name: '市住建局', address: { lead: '市住房城乡建设局' } },
    ]);
    expect(withoutView(views, '本周').map((view) => view.name)).toEqual(['市住建局']);
  });

  it('come back as they were kept', () => {
    let kept = '';
    const views = [{ name: '待核对', address: { check: 'unchecked' } }];
    keepViews({ setItem: (_, text) => (kept = text) }, views);
    expect(recallViews(store(kept))).toEqual(views);
  });

  it('survive damage', () => {
    expect(recallViews(store('{'))).toEqual([]);
    expect(recallViews(store('[{"name":1},{"name":"a","address":{"q":"路"}}]'))).toEqual([
      { name: 'a', address: { q: '路' } },
    ]);
  });
});
