import { describe, expect, it } from 'vitest';
import { edited, faultsOf, filled, read } from './filled-form-fixture.ts';

describe('cells that are wrong', () => {
  it('names every one of them at once and gives no entries', () => {
    const form = filled()
      .type('K4', '约230')
      .type('K6', '5.5万个')
      .raw('K7', '<f>1/0</f><v>#DIV/0!</v>', 'e')
      .type('O8', '也许');
    expect(faultsOf(form)).toEqual([
      'K4 not-a-number',
      'K6 scale-mixed',
      'K7 formula-error',
      'O8 no-change-unknown',
    ]);
  });

  it('says where, what and what to do in Chinese', () => {
    expect(read(filled().type('K4', '约230')).faults[0]).toMatchObject({
      sheet: '填报',
      cell: 'K4',
      line: 4,
      zh: '工作表“填报” K4：“约230”不是确切的数。请只填一个数字，如 12.5；文字说明填在“进展情况”。',
    });
  });

  it('refuses a figure beside no change', () => {
    expect(faultsOf(filled().type('O4', '是'))).toEqual(['K4 no-change-with-figure']);
  });

  it('refuses a figure nobody asked for', () => {
    expect(faultsOf(filled().type('K8', 3))).toEqual(['K8 figure-unasked']);
    expect(faultsOf(filled().type('K8', ' '))).toEqual([]);
  });

  it('refuses words beyond the limit', () => {
    expect(faultsOf(filled().type('L4', '长'.repeat(2001)))).toEqual(['L4 words-too-long']);
  });

  it('refuses formulas that came to nothing', () => {
    expect(
      faultsOf(filled().raw('K4', '<f>SUM(A1)</f>').raw('L4', '<f>A1</f><v>#REF!</v>', 'e')),
    ).toEqual(['K4 formula-uncomputed', 'L4 formula-error']);
  });

  it('takes what a formula last came to', () => {
    const { entries } = read(filled().raw('K4', '<f>180.3+50.2</f><v>230.50000000000003</v>'));
    expect(entries[0]?.figures[0]?.value).toBe('230.5');
  });
});

describe('joined cells', () => {
  it.each([
    ['figures of two goals', 'K5:K6', ['K5:K6 cells-merged']],
    ['a figure with words', 'K4:L4', ['K4:L4 cells-merged']],
    ['words with words beside', 'M4:N4', ['M4:N4 cells-merged']],
  ])('refuses %s', (_, range, faults) => {
    expect(faultsOf(filled().merge(range))).toEqual(faults);
  });

  it('refuses words joined over two rows', () => {
    const form = filled().unmergeAll().merge('L4:L5');
    expect(faultsOf(form)).toEqual(['L4:L5 cells-merged']);
  });

  it('reads words of lines that were parted, one below the other', () => {
    const form = filled().unmergeAll().type('L6', '车间已投产14个。');
    expect(read(form).entries[1]?.words).toBe('新增智能工厂3家。\n车间已投产14个。');
  });

  it('refuses to choose between two answers', () => {
    expect(faultsOf(edited().unmergeAll().type('O5', '是').type('O6', '否'))).toEqual([
      'O5 no-change-both',
    ]);
  });
});
