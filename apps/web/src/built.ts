import { fileURLToPath } from 'node:url';

/** Folder of the built web app, for the server to serve; it exists after the build. */
export const builtWebDir: string = fileURLToPath(new URL('../dist', import.meta.url));
