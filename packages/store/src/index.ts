export { isConnectionLoss, isDiskFull } from './connection-loss.ts';
export { type Database, type DatabaseOptions, openDatabase, serverFloor } from './database.ts';
export { newId } from './new-id.ts';
export * from './queries/index.ts';
export type { Tables } from './schema/tables.ts';
export { type OpenServerOptions, openServer, type RunningServer } from './server/open-server.ts';
export type { ConnectionSettings, ServerConnection } from './server/server-connection.ts';
export type { ServerNotice } from './server/server-notice.ts';
export { StoreError, type StoreErrorCode, storeErrorCodes } from './store-error.ts';
