/** Largest JSON body of a request. */
export const jsonBytes: number = 256 * 1024;
/** Largest report file. */
export const uploadBytes: number = 20 * 1024 * 1024;
/** All headers of a request together. */
export const headerBytes: number = 16 * 1024;
/** Longest to send the headers. */
export const headersTimeoutMs = 15_000;
/** Longest to send a whole request. */
export const requestTimeoutMs = 120_000;
/** How long an idle connection is kept. */
export const keepAliveTimeoutMs = 10_000;
/** Requests worked on at once; more are asked to come again. */
export const inFlightMost = 256;
/** Files taken in at once: each may be held in memory whole. */
export const uploadsMost = 4;
/** Longest to wait for requests in flight when stopping. */
export const stopTimeoutMs = 10_000;
/** How often, while stopping, connections that have nothing left to do are closed. */
export const idleCheckMs = 50;
/** Wrong tokens taken in a minute before asking to wait. */
export const wrongTokensPerMinute = 20;
/** How long a browser stays signed in. */
export const sessionSeconds: number = 30 * 24 * 3600;
/** Answers below this are not worth compressing. */
export const compressFromBytes = 1024;
/** Compressed answers remembered in all. */
export const answerCacheBytes: number = 24 * 1024 * 1024;
