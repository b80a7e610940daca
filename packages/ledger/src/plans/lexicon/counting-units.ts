/** Units of things that come one by one: half of one is none. */
export const countingUnits: ReadonlySet<string> = new Set(
  '个家所项座套户辆场件条支名人台处株宗张只对间艘架批部次期款单栋幢口站门岗镇村街区'.split(''),
);
