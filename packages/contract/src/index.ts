export type * from './client.ts';
export { type ColumnKey, ledgerColumns } from './columns.ts';
export type * from './delivery/schemas.ts';
export { type ErrorCode, type ErrorDetails, errorMessage, errorTable } from './errors.ts';
export { type Routes, routes } from './routes.ts';
export type * from './schemas.ts';
export { errorBody } from './schemas.ts';
export { type Act, type Role, words } from './words.ts';
