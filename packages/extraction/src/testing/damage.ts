/** What gets into a text that was scanned, pasted, converted or attacked. */
export const NOISE: readonly string[] = [
  ...' \t\r\n\f\v\u0000\u0001\u0085\u00a0\u200b\u2028\u3000\ufeff',
  ...'。，、；：！？“”‘’（）()《》【】［］—-…·',
  ...'0123456789０１９％%.,．／/',
  ...'零一两十百千万亿半点第分之成倍番',
  ...'*#>|_`=~[]{}<>&;',
  '\r\n',
  '\n\n',
  '**',
  '### ',
  '| --- |',
  '&nbsp;',
  '\ud800',
  '\udc00',
  '\u{1f600}',
  '\u{20000}',
  'e\u0301',
  '\u202e',
  '12',
  '5%',
  '１，２００',
  '1,200.50',
  '9'.repeat(40),
  '一'.repeat(40),
  '一、',
  '（三）',
  '——',
  '各位代表！',
  '下转 A05 版\n',
  '政府工作报告\n',
  '分别',
  '每个县',
  '主要预期目标是：',
  '牵头单位：',
  '完成时限：',
];

/** Injures a text at a place; `length` is how far, in code units. */
export type Damage = (text: string, at: number, length: number) => string;

const cut: Damage = (text, at, length) => text.slice(0, at) + text.slice(at + length);
const double: Damage = (text, at, length) => text.slice(0, at + length) + text.slice(at);
const swap: Damage = (text, at, length) => {
  const [left, right] = [text.slice(at, at + length), text.slice(at + length, at + 2 * length)];
  return text.slice(0, at) + right + left + text.slice(at + 2 * length);
};
const joinLines: Damage = (text, at, length) =>
  text.slice(0, at) +
  text.slice(at, at + 20 * length).replaceAll('\n', '') +
  text.slice(at + 20 * length);
const dropStops: Damage = (text, at, length) =>
  text.slice(0, at) +
  text.slice(at, at + 20 * length).replace(/[。；！]/g, '') +
  text.slice(at + 20 * length);
const wrap: Damage = (text, at, length) =>
  text.slice(0, at) +
  text.slice(at).replace(new RegExp(`(.{${Math.max(8, length)}})`, 'g'), '$1\n');

/** Every injury that puts nothing in. */
export const DAMAGES: readonly Damage[] = [cut, double, swap, joinLines, dropStops, wrap];

/** Puts something in, once or several times running. */
export function put(noise: string, times: number): Damage {
  return (text, at) => text.slice(0, at) + noise.repeat(times) + text.slice(at);
}
