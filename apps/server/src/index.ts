export { type AppOptions, createApp } from './create-app.ts';
export { createLog, type Log, type LogOptions } from './log.ts';
export { openApiDocument } from './open-api.ts';
export type { ReadUpload, ServerOptions, UploadedFile } from './server-options.ts';
export { SessionCookie } from './session-cookie.ts';
export type { OidcSettings, TeamOptions } from './sign-in/team.ts';
export { type ListenOptions, type RunningServer, startServer } from './start-server.ts';
