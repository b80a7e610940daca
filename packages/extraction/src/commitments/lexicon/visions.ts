/** What a place wants to become: an object of this kind is an outcome, not a deliverable. */
export const VISIONS: readonly string[] = `
  高地 增长极 标杆 强国 强省 强市 强县 强区 新格局 格局 样板 典范 排头兵 福地 名片
  新篇章 新优势 新动能 新引擎 增长点 共同富裕 良性循环 新局面 新图景 新高度 新台阶
  活力 动力源 压舱石 获得感 幸福感 安全感 满意度 美誉度 知名度 影响力 竞争力 支撑力
  吸引力 美好生活 现代化建设 氛围 新质生产力 短板 向好态势
`
  .trim()
  .split(/\s+/u);
