import type { Kysely, Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { Tables } from './schema/tables.ts';

/**
 * Does work on a database whose transactions are all one: everything the work writes is kept when it
 * is done, or nothing. For long beginnings that must not be found half done; nobody else is served
 * meanwhile where the work locks.
 */
export async function inOneTransaction<T>(
  { tables }: Pick<Database, 'tables'>,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  return tables.transaction().execute((transaction) => {
    const database = { tables: joined(transaction), close: async () => undefined };
    return work(database);
  });
}

/** The transaction as a way to the tables whose own transactions are itself. */
function joined(transaction: Transaction<Tables>): Kysely<Tables> {
  const builder = {
    setIsolationLevel: () => builder,
    setAccessMode: () => builder,
    execute: <T>(work: (inner: Transaction<Tables>) => Promise<T>) => work(transaction),
  };
  return new Proxy(transaction, {
    get: (target, name) => {
      if (name === 'transaction') return () => builder;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}
