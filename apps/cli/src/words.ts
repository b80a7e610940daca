import { fillBlanks } from '@jiannuo/contract/fill-blanks';
import type { Language } from './language.ts';

/** What the command says on the terminal. `{name}` is filled in by `say`. */
const table = {
  'database-creating': {
    zh: '首次启动，正在创建数据库…',
    en: 'First start: creating the database…',
  },
  'database-recovering': {
    zh: '上次未正常关闭，正在恢复数据…',
    en: 'The database was not closed properly; recovering…',
  },
  'database-waiting': {
    zh: '另一个践诺进程（{holder}）正在使用数据库，请稍候…',
    en: 'Waiting for another Jiannuo process ({holder})…',
  },
  'database-binaries-copied': {
    zh: '已将数据库程序复制到 {to}（原位置其他用户无法读取）。',
    en: 'Copied the database programs to {to} (their own place cannot be read by other users).',
  },
  'database-adopted': {
    zh: '数据库已在运行（进程 {pid}），直接使用。',
    en: 'The database is already running (process {pid}); using it.',
  },
  'building-web': {
    zh: '正在构建网页（仅首次需要）…',
    en: 'Building the web app (first time only)…',
  },
  'sample-year': {
    zh: '正在写入示例城市十个月的数据，约需十几秒…',
    en: 'Writing ten months of data of the sample city; this takes some seconds…',
  },
  'sample-year-done': {
    zh: '示例数据已写入，刷新页面即可看到。',
    en: 'The sample data is there; reload the page to see it.',
  },
  reading: { zh: '正在读取 {name}…', en: 'Reading {name}…' },
  recognising: {
    zh: '正在识别第 {page} 页（共需识别 {count} 页）…',
    en: 'Recognising page {page} ({count} in all)…',
  },
  'pages-without-text': {
    zh: '注意：{name} 第{pages}页没有文字层，未读入；如为扫描页，可用 --ocr 识别后重新打开。',
    en: 'Note: {name} has no text layer on pages {pages}, which were not read; if scanned, open it again with --ocr.',
  },
  'pages-not-recognised': {
    zh: '注意：{name} 第{pages}页没有识别出文字，可能是空白页。',
    en: 'Note: no text was recognised on pages {pages} of {name}; they may be blank.',
  },
  opened: {
    zh: '已打开《{title}》：{characters} 字，任务 {commitments} 项，指标 {targets} 项，疑误 {misprints} 处。',
    en: 'Opened “{title}”: {characters} characters, {commitments} commitments, {targets} targets, {misprints} suspected misprints.',
  },
  unchanged: {
    zh: '《{title}》与已打开的版本完全相同，台账未作改动。',
    en: '“{title}” is the same as the version already open; nothing was changed.',
  },
  'new-version': {
    zh: '《{title}》内容有变化，已作为第 {version} 版打开，并与上一版关联。',
    en: '“{title}” has changed: opened as version {version}, linked to the one before.',
  },
  'open-hint': {
    zh: '请用浏览器打开下面的地址（按 Ctrl+C 停止）：',
    en: 'Open this address in a browser (Ctrl+C stops):',
  },
  stopping: { zh: '正在停止…', en: 'Stopping…' },
  interrupted: { zh: '已中止。', en: 'Interrupted.' },
  stopped: { zh: '已停止，数据已保存。', en: 'Stopped; everything is saved.' },
  'port-instead': {
    zh: '端口 {wanted} 已被占用，改用 {port}。',
    en: 'Port {wanted} is taken; using {port}.',
  },
  'host-warning': {
    zh: '注意：正在监听 {host}，同一网络中的其他计算机可以访问此地址。',
    en: 'Note: listening on {host}; other machines on the network can reach this address.',
  },
  'no-report': {
    zh: '还没有报告。请用 jiannuo open 报告.txt 打开一份。',
    en: 'There is no report yet. Open one with jiannuo open report.txt.',
  },
  'extract-empty': {
    zh: '{name}：没有读出任何任务，可能不是政府工作报告。',
    en: '{name}: no undertaking was found; it may not be a work report.',
  },
  'extract-doubt': {
    zh: '{count} 个文件没有读出任何任务，可能不是政府工作报告：',
    en: 'In {count} files no undertaking was found; they may not be work reports:',
  },
  'extract-unread': {
    zh: '{count} 个文件含没有文字层的页，未读入；如为扫描页，可用 --ocr 逐个重新提取：',
    en: '{count} files have pages without a text layer, which were not read; if scanned, extract them one by one with --ocr:',
  },
  'extract-unread-pages': { zh: '{path}：第{pages}页', en: '{path}: pages {pages}' },
  'extract-failed': { zh: '{count} 个文件未能读取：', en: '{count} files could not be read:' },
  'extract-more': { zh: '  另有 {count} 个未列出。', en: '  and {count} more.' },
  'extract-none': {
    zh: '{path} 中没有可读取的报告文件（{endings}）。',
    en: 'There is no report file ({endings}) below {path}.',
  },
  'extract-rate': { zh: '{rate} 字/秒', en: '{rate} characters/s' },
  'extract-done': {
    zh: '共 {files} 个文件，{characters} 字；本次用时 {seconds} 秒，每秒 {rate} 字。',
    en: '{files} files, {characters} characters; this run took {seconds} s, {rate} characters/s.',
  },
  'resume-needs-output': {
    zh: '--resume 须与 --output 同用：只有写入文件的结果才能接着做。',
    en: '--resume goes with --output: only what was written to a file can be gone on with.',
  },
  'resume-changed': {
    zh: '注意：文件夹内容在两次运行之间有变化，已处理过的部分不再重读。',
    en: 'Note: the folder changed between the runs; what was done before is not read again.',
  },
  'duties-good': {
    zh: '职责词库 {path} 可用：单位 {units} 个，词语 {words} 个。',
    en: 'The duties lexicon {path} is good: {units} units, {words} words.',
  },
  exported: { zh: '已导出 {rows} 项任务：{path}', en: 'Exported {rows} commitments: {path}' },
  'verify-ok': {
    zh: '{jurisdiction}：审计链完整，共 {events} 条记录（{algorithm}），末端 {head}',
    en: '{jurisdiction}: the chain holds, {events} events ({algorithm}), head {head}',
  },
  'verify-broken': {
    zh: '{jurisdiction}：第 {seq} 条记录校验未通过：{reason}',
    en: '{jurisdiction}: event {seq} does not hold: {reason}',
  },
  'verify-contains': {
    zh: '审计链包含检查点（第 {seq} 条记录）。',
    en: 'The chain contains the checkpoint (event {seq}).',
  },
  'verify-no-place': {
    zh: '数据中没有检查点所属的辖区（{name}）。',
    en: 'The jurisdiction of the checkpoint ({name}) is not there.',
  },
  'checkpoint-failed': {
    zh: '注意：审计检查点未能写入：{reason}',
    en: 'Note: the audit checkpoints could not be written: {reason}',
  },
  'team-first': {
    zh: '已建立三名管理员。一次性密码只显示这一次，请分别交给三个人：',
    en: 'The three administrators were made. Their one-time passwords are shown only now; give them to three people:',
  },
  'team-first-more': {
    zh: '首次登录须修改密码。遗失时可在本机运行 jiannuo account reset 登录名。',
    en: 'They must be changed at the first sign-in. If one is lost, run jiannuo account reset NAME here.',
  },
  'account-reset': {
    zh: '已重置 {name}（{signInName}）的密码，锁定已解除，动态口令已停用。一次性密码：',
    en: 'Reset the password of {name} ({signInName}); no lock, no second factor. One-time password:',
  },
  'verify-empty': { zh: '还没有任何记录。', en: 'There is nothing to verify yet.' },
  'backed-up': { zh: '已备份 {rows} 行：{path}', en: 'Backed up {rows} rows: {path}' },
  restored: { zh: '已恢复 {rows} 行。', en: 'Restored {rows} rows.' },
  'doctor-good': { zh: '未发现问题。', en: 'Nothing is wrong.' },
  'database-restarted': {
    zh: '内置数据库曾意外停止，现已恢复运行（进程 {pid}）。',
    en: 'The embedded database had stopped and runs again (process {pid}).',
  },
  'database-lost': {
    zh: '内置数据库意外停止，暂时无法启动（{reason}），将继续尝试。',
    en: 'The embedded database stopped and cannot be started yet ({reason}); trying again.',
  },
  note: { zh: '提示', en: 'note' },
  ok: { zh: '正常', en: 'ok' },
  warning: { zh: '注意', en: 'look' },
  error: { zh: '问题', en: 'wrong' },
} as const satisfies Record<string, Record<Language, string>>;

export type Phrase = keyof typeof table;
export type Blanks = Readonly<Record<string, string | number>>;

/** A phrase in a language, its blanks filled. */
export function say(language: Language, phrase: Phrase, blanks: Blanks = {}): string {
  return fillBlanks(table[phrase][language], (name) => String(blanks[name] ?? ''));
}
