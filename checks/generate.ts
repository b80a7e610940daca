/**
 * `npm run generate`: writes the files that are made from the code and committed, so that a reviewer
 * sees what changed. With `--check` it writes nothing and fails if any of them is out of date.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorTable } from '@jiannuo/contract';
import { openApiDocument } from '@jiannuo/server';
import { describeQueries } from '@jiannuo/store';
import { permissionsPage } from './permissions-page.ts';

function errorsPage(): string {
  const rows = Object.entries(errorTable).map(
    ([code, entry]) =>
      `| \`${code}\` | ${entry.status} | ${entry.exit} | ${entry.retryable ? 'yes' : ''} | ${entry.zh} | ${entry.en} |`,
  );
  return [
    '# Errors',
    '',
    'Made from `packages/contract/src/errors.ts` by `npm run generate`. `{name}` is filled in from the details.',
    '',
    '| code | status | exit | may be tried again | 中文 | English |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function generated(): Map<string, string> {
  const files = new Map([
    ['docs/errors.md', errorsPage()],
    ['docs/permissions.zh-CN.md', permissionsPage()],
    ['packages/contract/openapi.json', `${JSON.stringify(openApiDocument(), null, 2)}\n`],
  ]);
  for (const [name, sql] of describeQueries()) files.set(`packages/store/queries/${name}.sql`, sql);
  return files;
}

const isCheck = process.argv.includes('--check');
const stale = [...generated()].filter(
  ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
);
for (const [path, text] of stale) {
  console.log(`${isCheck ? 'out of date' : 'written'}: ${path}`);
  if (isCheck) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
if (isCheck && stale.length > 0) {
  console.log('Run npm run generate and commit what it writes.');
  process.exitCode = 1;
}
