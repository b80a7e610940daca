import type { Strength } from '../../extraction.ts';

/** Words that say how firmly a figure is meant. Data only. */
export const STRENGTH_WORDS: ReadonlyMap<string, Exclude<Strength, 'plain'>> = new Map([
  ['确保', 'must'],
  ['保证', 'must'],
  ['务必', 'must'],
  ['必须', 'must'],
  ['力争', 'aim'],
  ['争取', 'aim'],
  ['力促', 'aim'],
  ['力求', 'aim'],
  ['努力', 'aim'],
  ['争创', 'aim'],
  ['奋力', 'aim'],
  ['冲刺', 'aim'],
  ['预期目标', 'expect'],
  ['主要预期', 'expect'],
  ['预期为', 'expect'],
  ['预计', 'expect'],
  ['支持', 'support'],
  ['引导', 'support'],
  ['鼓励', 'support'],
  ['扶持', 'support'],
]);

/** Words before a figure that say it shall go down. Data only. */
export const FALLING_WORDS: readonly string[] =
  '下降 降低 降至 降到 压减 压缩 减少 削减 缩短 控制在 以内 降幅 收窄 淘汰 回落 不超过 不高于 不突破 调减 减排 降耗 压降 下调 失业率 赤字率 亏损面 负债率'.split(
    ' ',
  );

/** Words before a figure that say it shall stay. Data only. */
export const HOLDING_WORDS: readonly string[] =
  '保持在 保持 稳定在 维持在 稳定 维持 持平 守住'.split(' ');
