/*
 * What a year of delivery looks like in the sample city: courses that goals take, words that units
 * write, and what goes wrong. Data and plain functions of a seed, so that the same year comes out
 * on every machine.
 */

/** A course a goal takes over the year. */
export type Course = 'steady' | 'early' | 'recovers' | 'behind' | 'far-behind';

/** How often each course is taken, of 100. */
const courses: readonly (readonly [Course, number])[] = [
  ['steady', 64],
  ['early', 13],
  ['recovers', 11],
  ['behind', 8],
  ['far-behind', 4],
];

/** A number between 0 and 1 that a text always gives (FNV-1a, then an avalanche). */
export function chance(seed: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < seed.length; at += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01_00_01_93);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_00_00_00_00;
}

/** One of some things, always the same for a seed. */
export function pick<T>(from: readonly T[], seed: string): T {
  const found = from[Math.floor(chance(seed) * from.length)];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
}

/** The course of a goal or task. */
export function courseOf(code: string): Course {
  let left = chance(`course ${code}`) * 100;
  for (const [course, weight] of courses) {
    left -= weight;
    if (left < 0) return course;
  }
  return 'steady';
}

/** Share of the whole that is done at the end of a month, 1–12; never falls. */
export function shareDone(code: string, month: number): number {
  const course = courseOf(code);
  const own = 0.97 + chance(`pace ${code}`) * 0.1;
  const noise = (chance(`${code} ${month}`) - 0.5) * 0.02;
  const even = month / 12;
  const share = {
    steady: even * own + noise,
    early: Math.min(1.02, even * 1.3 + noise),
    recovers: month < 8 ? even * 0.68 + noise : even * (0.68 + (month - 7) * 0.08) + noise,
    behind: even * 0.8 - 0.03 + noise,
    'far-behind': even * 0.5 + noise,
  }[course];
  const before = month > 1 ? shareDone(code, month - 1) : 0;
  return Math.max(before, share, 0);
}

/** What a task's unit writes, by how far the year has gone. */
export const taskWords: readonly (readonly string[])[] = [
  ['已制定工作方案，明确责任分工和时间节点。', '已召开专题会议部署，各项前期工作有序展开。'],
  [
    '按方案推进，第一阶段任务已完成。',
    '已完成调研摸底，正在细化具体措施。',
    '已印发实施意见并组织落实。',
  ],
  ['重点环节取得阶段性进展，转入全面实施。', '已建立月调度机制，总体进展顺利。'],
  [
    '主要任务基本完成，正在查漏补缺。',
    '各项措施落实到位，成效逐步显现。',
    '已开展中期评估，正按评估意见完善。',
  ],
  ['已进入收尾阶段，正在准备验收材料。', '年度任务基本完成，转入常态化推进。'],
];

/** What is in the way where work is behind. */
export const problems: readonly string[] = [
  '用地手续尚未办结，影响施工进度。',
  '部分资金尚未到位，正在积极争取。',
  '前期论证时间较长，开工晚于计划。',
  '涉及多个部门，会商尚未形成一致意见。',
  '受汛期影响，室外作业有效工期不足。',
  '设备供货周期较长，安装进度滞后。',
];

/** What comes next where work is behind. */
export const nextSteps: readonly string[] = [
  '倒排工期，按周调度，力争下月赶上进度。',
  '专班协调解决堵点，加快手续办理。',
  '增加作业班组，抢抓有效工期。',
  '商财政部门尽快落实资金。',
];

/** Why the office returns an entry. */
export const returnReasons: readonly string[] = [
  '只写了发文开会，请补充实际完成情况和数据。',
  '累计数小于上期，请核对后重报。',
  '未反映配合单位的工作，请汇总后重报。',
  '存在问题部分过于笼统，请写明具体原因和下一步措施。',
];

/** Units that are late as a rule, by chance of the unit's name. */
export function isLateUnit(unit: string): boolean {
  return chance(`late ${unit}`) < 0.06;
}
