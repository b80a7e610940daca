/** Words that repeat themselves rightly. */
export const doublingsLetPass: readonly string[] = `
点对点对 面对面对 一对一对 心连心连 手把手把 实打实打 背靠背靠
`
  .trim()
  .split(/\s+/);
