import { type RawBuilder, sql } from 'kysely';

/** Past days are asked as of their last instant; null asks what is known now. */
export type AsOf = Date | null;

/** The condition that a version was the known one at an instant. `of` is the table's name or alias. */
export function knownAt(asOf: AsOf, of: string): RawBuilder<boolean> {
  const to = sql.ref(`${of}.known_to`);
  return asOf === null
    ? sql<boolean>`${to} = 'infinity'`
    : sql<boolean>`${sql.ref(`${of}.known_from`)} <= ${asOf} and ${to} > ${asOf}`;
}
