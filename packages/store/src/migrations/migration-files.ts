import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** One numbered step of the schema, as a plain SQL file. */
export interface Migration {
  /** 1, 2, 3 … */
  readonly number: number;
  /** File name without `.sql`, such as 0001-ledger. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, line ends as LF; a landed file never changes. */
  readonly checksum: string;
}

/** The migrations this program knows, in order. */
export async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(import.meta.dirname))
    .filter((name) => /^\d{4}-[\w-]+\.sql$/.test(name))
    .sort();
  return Promise.all(
    names.map(async (file) => {
      const text = await readFile(`${import.meta.dirname}/${file}`, 'utf8');
      const sql = text.replaceAll('\r\n', '\n');
      return {
        number: Number(file.slice(0, 4)),
        name: file.slice(0, -'.sql'.length),
        sql,
        checksum: createHash('sha256').update(sql).digest('hex'),
      };
    }),
  );
}
