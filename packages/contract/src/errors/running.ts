import { type ErrorEntry, entry } from './entry.ts';

/** What can happen to the program itself. */
export const runningErrors = {
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
  'jobs-invalid': entry(
    400,
    2,
    '线程数须为 1 到 {most} 之间的整数：{jobs}',
    'Threads are a whole number from 1 to {most}: {jobs}',
  ),
  'resume-impossible': entry(
    409,
    2,
    '无法接着写入 {path}：旁边没有可用的进度记录（{path}.progress），或者它属于另一次提取。请换一个输出文件，或改用 --force 从头开始。',
    'Cannot go on with {path}: there is no usable record beside it ({path}.progress), or it is of another extraction. Name another file, or start anew with --force.',
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
