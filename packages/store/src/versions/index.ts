export { putVersions } from './put-versions.ts';
export {
  type AsOf,
  findGaps,
  type Known,
  readByEvent,
  readHistory,
  readKnown,
} from './read-versions.ts';
export {
  type VersionedRecords,
  type VersionedTable,
  versionedTables,
} from './versioned-tables.ts';
