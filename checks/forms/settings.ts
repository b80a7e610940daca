/** The same report, set in another way. */
export interface Setting {
  readonly name: string;
  /** Share of rows, and of targets, that must be read the same. */
  readonly rows: number;
  readonly targets: number;
  readonly set: (report: string) => string;
}

const WRAP = 38;
const LINES_ON_A_PAGE = 30;
/** Marks that no line of a printed text begins with. */
const HANGS = '，。；：、！？”）》';

/** Ways in which reports reach an office. What is said does not change with how it is set. */
export const settings: readonly Setting[] = [
  { name: 'lines of one width', rows: 0.98, targets: 0.98, set: (report) => wrap(report) },
  {
    name: 'lines of one width on numbered pages',
    rows: 0.98,
    targets: 0.98,
    set: (report) => paged(wrap(report)),
  },
  {
    name: 'indented paragraphs of wrapped lines',
    rows: 0.99,
    targets: 0.99,
    set: (report) => wrap(report.replace(/^[^\S\n]*(?=\S)/gm, '　　')),
  },
  {
    // Which short sentence is a head of those behind it cannot be seen any more.
    name: 'one sentence a line',
    rows: 0.93,
    targets: 0.99,
    set: (report) => report.replace(/([。！？；])(?=[^\n”’）》])/g, '$1\n'),
  },
  {
    name: 'blanks round figures',
    rows: 0.99,
    targets: 0.99,
    set: (report) =>
      report.replace(/(?<=[\u4e00-\u9fff])(\d+(?:\.\d+)?)(?=[\u4e00-\u9fff%])/g, ' $1 '),
  },
  {
    name: 'full-width figures',
    rows: 0.98,
    targets: 0.99,
    set: (report) =>
      report.replace(/[0-9%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  },
  {
    name: 'half-width marks',
    rows: 0.97,
    targets: 0.99,
    set: (report) => report.replaceAll('，', ',').replaceAll('；', ';').replaceAll('：', ':'),
  },
  {
    name: 'hyphens for dashes',
    rows: 0.98,
    targets: 0.98,
    set: (report) => report.replaceAll('—', '-'),
  },
  {
    name: 'paragraphs parted by blanks alone',
    rows: 0.98,
    targets: 0.98,
    set: (report) => report.replace(/\s*\n\s*/g, '　　'),
  },
  {
    name: 'what a site prints round it',
    rows: 0.99,
    targets: 0.99,
    set: (report) =>
      [
        '首页 > 政务公开 > 政府工作报告',
        report.trim().split('\n')[0],
        '发布时间：2026-02-10 09:12　来源：市政府办公室　字体：大 中 小',
        '打印本页　分享到：微信',
        report,
        '责任编辑：李四',
        '扫一扫在手机打开当前页',
        '上一篇：没有了',
        '版权所有：某市人民政府　备案号：ICP备05000000号',
      ].join('\n'),
  },
];

/** Hard line ends at one display width, figures counting half. */
function wrap(report: string): string {
  return report
    .split('\n')
    .flatMap((line) => {
      const lines: string[] = [];
      let from = 0;
      let width = 0;
      for (let at = 0; at < line.length; at += 1) {
        if (width >= WRAP && !HANGS.includes(line.charAt(at))) {
          lines.push(line.slice(from, at));
          from = at;
          width = 0;
        }
        width += line.charCodeAt(at) < 0x100 ? 0.5 : 1;
      }
      return [...lines, line.slice(from)];
    })
    .join('\n');
}

function paged(report: string): string {
  return report
    .split('\n')
    .flatMap((line, index) =>
      index % LINES_ON_A_PAGE === LINES_ON_A_PAGE - 1
        ? [line, '', `— ${(index + 1) / LINES_ON_A_PAGE} —`, '']
        : [line],
    )
    .join('\n');
}
