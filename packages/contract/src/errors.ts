/**
 * Every error the product can answer with: one table for the server, the command line and the web.
 *
 * `zh` and `en` say what happened and what to do; `{name}` is filled from the error's details.
 * `status` is the HTTP status, `exit` the command's exit code, `retryable` whether the same request
 * may succeed later unchanged.
 */
export interface ErrorEntry {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503;
  readonly exit: number;
  readonly retryable: boolean;
  readonly zh: string;
  readonly en: string;
}

const entry = (
  status: ErrorEntry['status'],
  exit: number,
  zh: string,
  en: string,
  retryable = false,
): ErrorEntry => ({ status, exit, retryable, zh, en });

export const errorTable = {
  // Asking
  'request-malformed': entry(
    400,
    2,
    '请求内容不是有效的 JSON，请检查后重试。',
    'The request body is not valid JSON.',
  ),
  'request-invalid': entry(
    422,
    2,
    '请求内容不符合要求：{reason}',
    'The request is not valid: {reason}',
  ),
  'request-too-large': entry(
    413,
    2,
    '请求内容超过 {limit}，请减小后重试。',
    'The request exceeds {limit}.',
  ),
  'cursor-invalid': entry(
    400,
    2,
    '翻页标记已失效，请从第一页重新查看。',
    'The page cursor is not valid; start from the first page.',
  ),
  'method-not-allowed': entry(
    405,
    2,
    '该地址不支持此操作。',
    'This address does not allow that method.',
  ),
  'route-not-found': entry(404, 2, '没有这个地址：{path}', 'No such address: {path}'),
  'too-many-requests': entry(
    429,
    2,
    '请求过于频繁，请稍后再试。',
    'Too many requests; try again shortly.',
    true,
  ),

  // Who may
  'not-signed-in': entry(
    401,
    2,
    '尚未登录或登录已失效。请用启动时终端打印的地址重新打开。',
    'Not signed in, or the session has ended. Open the address that was printed at start.',
  ),
  forbidden: entry(403, 2, '没有权限进行此操作。', 'You may not do this.'),

  // The ledger
  'jurisdiction-not-found': entry(
    404,
    2,
    '没有这个辖区，可能已被移除。',
    'There is no such jurisdiction.',
  ),
  'report-not-found': entry(404, 2, '没有这份报告，可能已被移除。', 'There is no such report.'),
  'commitment-not-found': entry(
    404,
    2,
    '没有这条任务，可能已被合并、拆分或移除。',
    'There is no such commitment; it may have been merged, split or removed.',
  ),
  'sentence-not-found': entry(
    404,
    2,
    '报告中没有这句话。',
    'There is no such sentence in the report.',
  ),
  'diagnostic-not-found': entry(404, 2, '没有这条疑误。', 'There is no such suspected misprint.'),
  'revision-stale': entry(
    409,
    2,
    '这条任务刚被他人修改过。请对照最新内容后再保存，您填写的内容仍保留在页面上。',
    'Someone changed this row meanwhile. Compare with the latest and save again; what you typed is kept.',
  ),
  'passage-invalid': entry(
    422,
    2,
    '所选文字不在报告范围内，或没有实际内容，请重新选择。',
    'The passage is outside the report or holds no words; select again.',
  ),
  'passage-overlaps': entry(
    409,
    2,
    '所选文字与已有任务（{code}）重叠。请先调整该任务，或选择其他文字。',
    'The passage overlaps row {code}. Change that row first, or select other words.',
  ),
  'split-outside': entry(
    422,
    2,
    '拆分位置须在任务原文之内，且两边都要有文字。',
    'The place to split must lie inside the row, with words on both sides.',
  ),
  'merge-not-adjacent': entry(
    422,
    2,
    '只能合并同一板块中前后相邻的任务。',
    'Only neighbouring rows of one section can be merged.',
  ),
  'commitment-inactive': entry(
    409,
    2,
    '这条任务已不在台账中，不能再修改。可先撤销移出操作。',
    'This row is no longer in the ledger; undo its removal first.',
  ),
  'nothing-to-undo': entry(409, 2, '没有可以撤销的操作。', 'There is nothing to undo.'),
  'undo-blocked': entry(
    409,
    2,
    '相关任务在此之后又被修改过，不能直接撤销。',
    'The rows were changed again since; this act cannot be undone.',
  ),

  // Reading a report
  'file-not-found': entry(404, 2, '找不到文件：{path}', 'No such file: {path}'),
  'file-unreadable': entry(
    403,
    2,
    '无法读取文件：{path}。请检查文件权限。',
    'The file cannot be read: {path}. Check its permissions.',
  ),
  'file-is-directory': entry(
    422,
    2,
    '{path} 是文件夹。请指定报告文件；如需批量提取，请用 jiannuo extract {path} --ndjson。',
    '{path} is a folder. Name a report file, or use jiannuo extract {path} --ndjson.',
  ),
  'file-empty': entry(422, 2, '文件是空的：{path}', 'The file is empty: {path}'),
  'file-too-large': entry(
    413,
    2,
    '文件过大（上限 {limit}）。政府工作报告一般不超过 200 KB，请确认选对了文件。',
    'The file is too large (limit {limit}). Check that it is the right one.',
  ),
  'report-too-long': entry(
    413,
    2,
    '{path} 有 {characters} 字，超过一份报告的上限（{limit} 字）。政府工作报告一般不超过 4 万字，请确认选对了文件。',
    '{path} has {characters} characters; a report may have {limit}. Check that it is the right file.',
  ),
  'reading-too-long': entry(
    422,
    2,
    '{path} 读取超过 {seconds} 秒，已停止。请确认文件是政府工作报告，内容没有损坏。',
    'Reading {path} took longer than {seconds} seconds and was stopped. Check that it is a work report and not damaged.',
  ),
  'file-binary': entry(
    415,
    2,
    '{path} 不是文本文件。请另存为 .txt（UTF-8 或 GB18030 编码）后再打开。',
    '{path} is not a text file. Save it as .txt (UTF-8 or GB18030) and open that.',
  ),
  'file-encoding': entry(
    415,
    2,
    '无法判定 {path} 的文字编码，或其中混有不同编码。请用记事本或 WPS 另存为 UTF-8 后再打开。',
    'The encoding of {path} cannot be told or is mixed. Save it as UTF-8 and open that.',
  ),
  'format-not-supported': entry(
    415,
    2,
    '暂不支持 {format} 文件。请在 Word 或 WPS 中另存为 .txt（UTF-8）后再打开。',
    '{format} files are not supported yet. Save as .txt (UTF-8) and open that.',
  ),
  'not-a-report': entry(
    422,
    2,
    '{path} 不像政府工作报告：没有找到板块标题和工作任务。如确为报告，请检查文件内容是否完整。',
    '{path} does not look like a government work report: no headings or undertakings were found.',
  ),

  // Where it is kept
  'data-dir-not-writable': entry(
    500,
    3,
    '数据文件夹不可写：{path}。请用 --data 指定可写的文件夹，或修改其权限。',
    'The data folder cannot be written: {path}. Name another with --data, or change its permissions.',
  ),
  'data-dir-is-file': entry(
    500,
    3,
    '{path} 是文件，不能用作数据文件夹。请用 --data 指定文件夹。',
    '{path} is a file. Name a folder with --data.',
  ),
  'data-dir-in-use-elsewhere': entry(
    503,
    3,
    '数据文件夹正由另一台机器或容器（{holder}）使用：{path}。请先在那边停止程序。',
    'The data folder {path} is in use on another machine or container ({holder}). Stop the program there first.',
  ),
  'disk-full': entry(
    503,
    3,
    '磁盘空间不足：{path}。请清理磁盘后重试，已保存的数据不受影响。',
    'The disk is full: {path}. Free some space and try again; what was saved is safe.',
    true,
  ),
  'database-binaries-missing': entry(
    500,
    3,
    '没有适用于本机（{platform} {arch}）的内置数据库。请重新运行 npm ci，或设置 DATABASE_URL 使用外部 PostgreSQL（15 及以上）。',
    'There is no embedded database for this machine ({platform} {arch}). Run npm ci again, or set DATABASE_URL to a PostgreSQL of 15 or newer.',
  ),
  'database-binaries-unusable': entry(
    500,
    3,
    '本机无法运行内置数据库（{path}）：{output}。请设置 DATABASE_URL 使用外部 PostgreSQL（15 及以上）。',
    'This system cannot run the embedded database ({path}): {output}. Set DATABASE_URL to a PostgreSQL of 15 or newer.',
  ),
  'database-socket-failed': entry(
    500,
    3,
    '内置数据库无法建立本机连接：{reason}。请用 --data 指定路径较短、可写的文件夹。',
    'The embedded database cannot open a local connection: {reason}. Name a shorter, writable folder with --data.',
  ),
  'database-version-mismatch': entry(
    503,
    3,
    '数据由 PostgreSQL {cluster} 创建，本程序自带 {server}。请用原版本程序备份（jiannuo backup）后，再用本版本恢复。',
    'The data was made by PostgreSQL {cluster}; this program carries {server}. Back up with the former version and restore with this one.',
  ),
  'database-damaged': entry(
    503,
    3,
    '数据文件夹不完整（缺少 {missing}）：{path}。请从备份恢复到新的文件夹。',
    'The data folder is not whole ({missing} is missing): {path}. Restore a backup into a new folder.',
  ),
  'database-user-unknown': entry(
    500,
    3,
    '系统中没有编号为 {uid} 的用户，以 root 运行时内置数据库需要它。请改用普通用户运行，或设置 DATABASE_URL。',
    'This system has no user with the id {uid}, which the embedded database needs when run as root. Run as an ordinary user, or set DATABASE_URL.',
  ),
  'database-create-failed': entry(
    503,
    3,
    '未能在 {path} 创建数据库：{output}',
    'The database could not be created in {path}: {output}',
  ),
  'database-start-failed': entry(
    503,
    3,
    '内置数据库未能启动（{path}）。可运行 jiannuo doctor 查找原因。日志末尾：{log}',
    'The embedded database did not start ({path}). Run jiannuo doctor to find out why. End of its log: {log}',
  ),
  'database-start-timeout': entry(
    503,
    3,
    '内置数据库启动超时（{path}）。如刚经历断电，恢复数据可能需要几分钟，请稍后重试。',
    'The embedded database did not answer in time ({path}). After a power cut recovery may take minutes; try again shortly.',
    true,
  ),
  'database-stop-failed': entry(
    500,
    3,
    '内置数据库（进程 {pid}）未能按时停止。数据不受影响，下次启动时会继续使用。',
    'The embedded database (process {pid}) did not stop in time. The data is safe and will be used at the next start.',
  ),
  'database-lock-timeout': entry(
    503,
    3,
    '另一个践诺进程（{holder}）正在启动或停止同一数据库，等候超时。请稍后重试。',
    'Another Jiannuo process ({holder}) is starting or stopping the same database. Try again shortly.',
    true,
  ),
  'database-url-invalid': entry(
    500,
    3,
    'DATABASE_URL 无法识别：{reason}。格式为 postgres://用户:密码@主机:端口/数据库。',
    'DATABASE_URL cannot be read: {reason}. The form is postgres://user:password@host:port/database.',
  ),
  'database-unreachable': entry(
    503,
    3,
    '无法连接数据库 {host}:{port}：{reason}。请检查 DATABASE_URL 与数据库服务。',
    'The database {host}:{port} cannot be reached: {reason}. Check DATABASE_URL and the server.',
    true,
  ),
  'database-too-old': entry(
    503,
    3,
    '数据库版本为 {version}，需要 PostgreSQL {floor} 或更高版本。',
    'The database is PostgreSQL {version}; {floor} or newer is needed.',
  ),
  'database-encoding': entry(
    503,
    3,
    "数据库编码为 {encoding}，无法正确保存汉字。请用 UTF8 编码新建数据库（create database … encoding 'UTF8'）。",
    "The database is encoded in {encoding}, which cannot keep Chinese text. Make one in UTF8 (create database … encoding 'UTF8').",
  ),
  'database-rights': entry(
    503,
    3,
    '数据库账户无权建表。请让数据库管理员授权（grant create on schema public to 账户）。',
    'The database account may not make tables. Ask the administrator for it (grant create on schema public to …).',
  ),
  'database-unavailable': entry(
    503,
    3,
    '数据库暂时不可用，操作未保存。请稍后重试。',
    'The database cannot be reached; nothing was saved. Try again shortly.',
    true,
  ),
  'migration-failed': entry(
    500,
    3,
    '数据库升级失败（{migration}），已还原到升级前：{reason}',
    'The database upgrade {migration} failed and was rolled back: {reason}',
  ),
  'schema-newer': entry(
    503,
    3,
    '数据由更新版本的践诺创建（{found}，本程序为 {known}），请升级程序后再打开。',
    'The data was made by a newer Jiannuo ({found}; this one knows {known}). Upgrade the program.',
  ),
  'backup-not-written': entry(
    500,
    3,
    '备份文件未能写入 {path}（{reason}）。请换一个可写的位置。',
    'The backup could not be written to {path} ({reason}). Choose a writable place.',
  ),
  'backup-unreadable': entry(
    422,
    3,
    '无法读取备份文件 {path}（{reason}）。请检查文件权限与存储设备。',
    'The backup {path} cannot be read ({reason}). Check its permissions and the disk.',
  ),
  'backup-not-recognised': entry(
    422,
    3,
    '不是践诺的备份文件：{reason}',
    'This is not a Jiannuo backup: {reason}',
  ),
  'backup-truncated': entry(
    422,
    3,
    '备份文件不完整（读到 {rowsRead} 行后中断）。数据库未作任何改动，请改用其他备份。',
    'The backup ends early (after {rowsRead} rows). Nothing was changed; use another backup.',
  ),
  'backup-damaged': entry(
    422,
    3,
    '备份文件已损坏：{reason}。数据库未作任何改动，请改用其他备份。',
    'The backup is damaged: {reason}. Nothing was changed; use another backup.',
  ),
  'backup-newer': entry(
    422,
    3,
    '备份文件由更新版本的践诺创建（{found}，本程序为 {known}），请升级程序后再恢复。',
    'The backup was made by a newer Jiannuo ({found}; this one knows {known}). Upgrade the program.',
  ),
  'restore-target-not-empty': entry(
    409,
    3,
    '目标数据库中已有数据（{table}）。请恢复到空的数据文件夹（用 --data 指定）。',
    'The database already holds data ({table}). Restore into an empty data folder (--data).',
  ),
  'restore-failed': entry(
    500,
    3,
    '恢复未完成（{table}）：{reason}。数据库未作任何改动。',
    'The restore did not finish ({table}): {reason}. Nothing was kept.',
  ),
  'chain-broken': entry(
    500,
    4,
    '审计链校验未通过：{jurisdiction} 第 {seq} 条记录起不一致（{reason}）。',
    'The audit chain does not hold: {jurisdiction}, from event {seq} ({reason}).',
  ),

  // Running
  'node-too-old': entry(
    500,
    3,
    '需要 Node.js 24 或更高版本，当前为 {version}。请在项目文件夹中运行 npm ci 后用 npm start 启动。',
    'Node.js 24 or newer is needed; this is {version}. Run npm ci in the project folder and use npm start.',
  ),
  'port-taken': entry(
    500,
    3,
    '端口 {port} 已被占用。请换一个端口（--port），或用 --port 0 自动选择。',
    'Port {port} is taken. Choose another with --port, or --port 0 for any free one.',
  ),
  'address-unusable': entry(
    500,
    3,
    '无法监听 {host} 的端口 {port}（{reason}）。请检查 --host 是否为本机地址；1024 以下的端口一般只有管理员可用。',
    'Cannot listen on {host}, port {port} ({reason}). --host must be an address of this machine; ports below 1024 are usually for administrators.',
  ),
  'port-invalid': entry(
    400,
    2,
    '端口须为 0 到 65535 之间的整数：{port}',
    'A port is a whole number from 0 to 65535: {port}',
  ),
  'export-format': entry(
    400,
    2,
    '无法从文件名 {out} 判断格式。请使用 .xlsx、.csv 或 .json 扩展名，或用 --format 指定。',
    'The format cannot be told from {out}. End it in .xlsx, .csv or .json, or say --format.',
  ),
  'host-not-allowed': entry(403, 2, '不接受以该主机名访问。', 'This host name is not accepted.'),
  'web-not-built': entry(
    503,
    3,
    '网页尚未构建。请运行 npm run build 后重试。',
    'The web app is not built. Run npm run build.',
  ),
  'output-exists': entry(
    409,
    2,
    '输出文件已存在：{path}。如需覆盖请加 --force。',
    'The output file exists: {path}. Add --force to overwrite.',
  ),
  'output-not-writable': entry(
    500,
    3,
    '无法写入 {path}：{reason}',
    'Cannot write {path}: {reason}',
  ),
  usage: entry(400, 2, '{reason}', '{reason}'),
  internal: entry(
    500,
    1,
    '程序内部出错，操作未保存。请保留编号 {requestId} 并反馈。',
    'Something went wrong inside; nothing was saved. Keep the number {requestId} and report it.',
  ),
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorTable;

/** Values that fill an error's message and help a program act on it. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null>>;

/** The message of an error in a language, its blanks filled from `details`. */
export function errorMessage(
  code: ErrorCode,
  details: ErrorDetails,
  language: 'zh' | 'en',
): string {
  return errorTable[code][language].replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    String(details[name] ?? '—'),
  );
}
