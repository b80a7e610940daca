/** Words of a measure that counts what has been taken away: the more the better, as 能耗下降3%. */
export const reductionWords: readonly string[] = [
  '下降',
  '降低',
  '减少',
  '压减',
  '压缩',
  '缩短',
  '削减',
  '降幅',
];

/** Measures that must not rise above their figure, however the report words it. */
export const ceilingMeasures: readonly string[] = [
  '居民消费价格',
  'CPI',
  '失业率',
  '赤字率',
  '负债率',
  '债务率',
  '死亡率',
  '发病率',
  '浓度',
];

/** Units of rates and shares. */
export const rateUnits: readonly string[] = ['%', '％', '‰', '个百分点', '成', '倍'];
