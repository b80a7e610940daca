import { type ErrorEntry, entry } from './entry.ts';

/** Why a file cannot be read as a report. */
export const readingErrors = {
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
    '{path} 不是文本文件。请另存为 .docx 或 .txt 后再打开。',
    '{path} is not a text file. Save it as .docx or .txt and open that.',
  ),
  'file-encoding': entry(
    415,
    2,
    '无法判定 {path} 的文字编码，或其中混有不同编码。请用记事本或 WPS 另存为 UTF-8 后再打开。',
    'The encoding of {path} cannot be told or is mixed. Save it as UTF-8 and open that.',
  ),
  'file-damaged': entry(
    422,
    2,
    '{path} 已损坏或不完整，无法读取。请重新下载，或用 Word、WPS 打开后另存一份再试。',
    '{path} is damaged or incomplete. Download it again, or open it in Word or WPS and save a copy.',
  ),
  'file-encrypted': entry(
    422,
    2,
    '{path} 设有打开密码，无法读取。请去掉密码，另存后再打开。',
    '{path} is protected by a password. Remove the password, save it and open that.',
  ),
  'file-expands': entry(
    413,
    2,
    '{path} 展开后的内容超过上限（{limit}）。政府工作报告不会这样大，请确认选对了文件。',
    '{path} holds more than a report can (limit {limit}). Check that it is the right file.',
  ),
  'file-archive': entry(
    415,
    2,
    '{path} 是压缩包。请先解压，再打开其中的报告文件。',
    '{path} is an archive. Unpack it and open the report in it.',
  ),
  'page-without-text': entry(
    422,
    2,
    '{path} 中没有找到正文，网页内容可能是打开后才载入的。请复制网页正文，另存为 .txt 或 .docx 后再打开。',
    'No text was found in {path}; the page may load it only when shown. Copy the text, save it as .txt or .docx and open that.',
  ),
  'ofd-not-supported': entry(
    415,
    2,
    '暂不支持 OFD 版式文件：{path}。请用 OFD 阅读器导出为 PDF，或另存为 .docx、.txt 后再打开。',
    'OFD files are not supported yet: {path}. Export it as PDF, or save it as .docx or .txt, and open that.',
  ),
  'pdf-without-text': entry(
    422,
    2,
    '{path} 是扫描件，有 {pages} 页没有可以读取的文字。请换用文字版（网页、Word 或可以复制文字的 PDF）；也可以在本机命令行加 --ocr 识别：jiannuo open --ocr {path}',
    '{path} is a scan: {pages} pages hold no text. Get a version with text (web page, Word, or a PDF whose words can be copied), or have it recognised on this machine: jiannuo open --ocr {path}',
  ),
  'ocr-not-installed': entry(
    422,
    2,
    '{path} 是扫描件，有 {pages} 页没有可以读取的文字，本机又缺少识别文字的程序（{missing}）。请换用文字版（网页、Word 或可以复制文字的 PDF），或安装后加 --ocr 识别（Debian、Ubuntu：apt install tesseract-ocr tesseract-ocr-chi-sim poppler-utils）。',
    '{path} is a scan: {pages} pages hold no text, and this machine lacks what would recognise it ({missing}). Get a version with text, or install the programs and use --ocr (Debian, Ubuntu: apt install tesseract-ocr tesseract-ocr-chi-sim poppler-utils).',
  ),
  'ocr-failed': entry(
    422,
    2,
    '{path} 第 {page} 页识别失败或用时过长。请用更清晰的扫描件再试，或换用文字版。',
    'Page {page} of {path} could not be recognised in time. Try a clearer scan, or get a version with text.',
  ),
  'format-not-supported': entry(
    415,
    2,
    '暂不支持 {format} 文件。请在 Word 或 WPS 中另存为 .docx 或 .txt 后再打开。',
    '{format} files are not supported yet. Save as .docx or .txt and open that.',
  ),
  'not-a-report': entry(
    422,
    2,
    '{path} 不像政府工作报告：没有找到板块标题和工作任务。如确为报告，请检查文件内容是否完整。',
    '{path} does not look like a government work report: no headings or undertakings were found.',
  ),
  'duties-invalid': entry(
    422,
    2,
    '职责词库 {path} 有误，请按提示修改后重试（可用 jiannuo duties --check 检查）：{reason}',
    'The duties lexicon {path} is not valid; mend it and try again (jiannuo duties --check helps): {reason}',
  ),
} as const satisfies Record<string, ErrorEntry>;
