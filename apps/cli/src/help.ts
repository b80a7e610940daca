import type { Language } from './language.ts';

const zh = {
  program: '践诺：把政府工作报告变成一本可追溯、可问责的任务台账。',
  version: '显示版本号',
  help: '显示帮助',
  examples: `
常用：
  npm start -- 报告.txt                       打开一份报告
  npx jiannuo open A03.txt A04.txt A05.txt    打开分版刊登的报告
  npx jiannuo export --out 台账.xlsx          导出台账
  npx jiannuo extract 报告.txt > 报告.json    只提取，不入库
  npx jiannuo verify                          校验审计链

数据默认保存在系统的程序数据文件夹，可用 --data 另行指定；
设置环境变量 DATABASE_URL 可改用外部 PostgreSQL（15 及以上）。`,
  data: '数据文件夹',
  dataDefault: '系统的程序数据文件夹',
  port: '监听端口，0 表示自动选择（默认 7788，被占用时自动另选）',
  host: '监听地址',
  noBrowser: '不自动打开浏览器',
  hash: '新建辖区审计链所用的杂凑算法（默认 sha256）',
  open: '打开报告并提供网页服务；不带文件时打开示例城市',
  openForce: '即使不像政府工作报告也打开',
  openMore: `
同一文件再次打开不会产生变化；内容有变化的文件作为新版本打开。
就绪后在标准输出打印一行：ready 地址`,
  serve: '为已有台账提供网页服务，不打开新报告',
  duties: '输出内置职责词库，供修改为本地词库',
  dutiesCheck: '检查职责词库文件是否可用',
  dutiesMore: `
只需写要增改的部分，另存为数据文件夹中的 duties.json，以后每次读报告都会用到：
  {"units":[{"unit":"reform","name":"市发改委","words":{"10":["低空快线"]}}]}`,
  dutiesFile: '本地职责词库（默认为数据文件夹中的 duties.json，没有则不用）',
  extract: '读出报告内容，输出 JSON',
  ocr: '识别扫描件中没有文字的页（需要本机的 tesseract 和 pdftoppm，每页数秒）',
  ndjson: '每个文件输出一行；可给文件夹，逐个读取其中的报告文件，数量不限',
  jobs: '同时工作的线程数（默认与处理器核数相同）',
  output: '写入文件，并在旁边的 FILE.progress 中记录进度；隐含 --ndjson',
  resume: '接着上次中断处继续写入 --output 指定的文件',
  extractMore: `
输出为一个 JSON 文档，其中每个 from、to 都是原文中的位置。
有文件未能读取时在末尾列出，退出码为 1。`,
  export: '导出台账',
  exportReport: '报告编号（默认为最近打开的报告）',
  format: '文件格式（默认按扩展名）',
  out: '输出文件',
  columns: '列，以逗号分隔，如 number,quote,measure,target,lead',
  exportForce: '覆盖已有文件',
  team: '多人使用：凭账号登录，首次启动时建立系统、安全、审计三名管理员',
  behindProxy: '服务位于反向代理之后：采信其转发的来访地址和协议',
  account: '在本机管理账号',
  accountReset: '重置账号的密码，解除锁定并停用动态口令；新的一次性密码输出到标准输出',
  checkpoint: '检查点文件：证明审计链仍包含当时的记录',
  verify: '校验审计链：任何一条记录或一项任务被改动过，都会指出第一处',
  backup: '备份全部数据到一个文件',
  restore: '把备份恢复到空的数据文件夹',
  doctor: '检查本机环境，说明问题和解决办法',
};

const en: typeof zh = {
  program: 'Jiannuo: government work reports as ledgers one can follow and hold to account.',
  version: 'print the version',
  help: 'print help',
  examples: `
Often used:
  npm start -- report.txt                     open a report
  npx jiannuo open A03.txt A04.txt A05.txt    open a report printed on several pages
  npx jiannuo export --out ledger.xlsx        export the ledger
  npx jiannuo extract report.txt > out.json   only read, store nothing
  npx jiannuo verify                          prove the audit chain

Data is kept in the system's folder for program data; --data names another.
DATABASE_URL names a PostgreSQL server (15 or newer) to use instead of the embedded one.`,
  data: 'data folder',
  dataDefault: "the system's folder for program data",
  port: 'port to listen on, 0 for any free one (default 7788, or a free one if taken)',
  host: 'address to listen on',
  noBrowser: 'do not open a browser',
  hash: 'hash of the audit chains of new jurisdictions (default sha256)',
  open: 'open a report and serve it; without a file, the sample city',
  openForce: 'open it even if it does not look like a work report',
  openMore: `
Opening the same file again changes nothing; a changed file becomes a new version.
When ready, one line goes to standard output: ready ADDRESS`,
  serve: 'serve what is stored, without opening anything',
  duties: 'print the built-in duties lexicon, to be edited as one of your own',
  dutiesCheck: 'check a duties lexicon',
  dutiesMore: `
Write only what differs and keep it as duties.json in the data folder; every reading uses it:
  {"units":[{"unit":"reform","name":"市发改委","words":{"10":["低空快线"]}}]}`,
  dutiesFile: 'duties lexicon of your own (default: duties.json in the data folder, if there)',
  extract: 'print what was read out of a report, as JSON',
  ocr: 'recognise scanned pages (needs tesseract and pdftoppm on this machine; seconds a page)',
  ndjson: 'one line a file; takes folders and reads every report file below, however many',
  jobs: 'threads that work at once (default: one a core)',
  output: 'write to a file, with a record of how far it came in FILE.progress; implies --ndjson',
  resume: 'go on with the file of --output where it was interrupted',
  extractMore: `
Every from and to in the document is a place in the text.
Files that could not be read are listed at the end; the exit code is then 1.`,
  export: 'export the ledger',
  exportReport: 'id of the report (default: the one opened last)',
  format: "file format (default: by the file's extension)",
  out: 'file to write',
  columns: 'columns, comma separated, such as number,quote,measure,target,lead',
  exportForce: 'overwrite an existing file',
  team: 'for many people: sign in with accounts; the first start makes the three administrators',
  behindProxy: 'there is a reverse proxy in front: believe the address and protocol it forwards',
  account: 'look after accounts, on this machine',
  accountReset:
    'give an account a one-time password (on standard output), lift its lock, turn its second factor off',
  checkpoint: 'checkpoint file: prove that the chain still contains what it had then',
  verify: 'prove the audit chain: any changed event or row is found, the first one named',
  backup: 'copy everything into one file',
  restore: 'bring a backup into an empty data folder',
  doctor: 'say what is wrong with this machine, and how to mend it',
};

/** What `--help` teaches, in both languages. */
export const help: Readonly<Record<Language, typeof zh>> = { zh, en };
