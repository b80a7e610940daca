/** Words that open a clause of result whatever follows. */
export const RESULT_OPENERS: readonly string[] = `
  让 使 从而 进而 真正 在实际工作中 实际工作中 确保取得 以期 共同 以便 防止发生
  不断 力促早 力促尽 力争早 推动早 推动尽早
`
  .trim()
  .split(/\s+/u);

/** Manners that mark the clause they open as a result of the one before. */
export const RESULT_MANNERS: readonly string[] = `
  努力 切实 有效 更好 不断 全力 更加 奋力 合力 系统
`
  .trim()
  .split(/\s+/u);
