import type { Unit } from '@jiannuo/contract';

/** A unit of a name, a department unless said otherwise. */
export const unitNamed = (name: string, more: Partial<Unit> = {}): Unit => ({
  name,
  kind: 'department',
  aliases: [],
  parent: null,
  ordinal: 0,
  contact: null,
  members: [],
  ...more,
});
