/** Every time, size and count the supervisor is bound by. Units are last in the names. */
export const serverLimits = {
  /** How often a process says on disk that it is still here. */
  heartbeatMs: 5_000,
  /** How often a process looks whether the server still lives. */
  watchMs: 2_000,
  /** Looks left out after failed restarts, at most; so a broken server is tried every half minute. */
  watchSkipMax: 14,
  /** A process whose start time the system does not tell (Windows) is dead after this silence. */
  unknownSilenceMs: 300_000,
  /** A process on another machine or in another container is taken for dead after this silence. */
  foreignSilenceMs: 20_000,
  /** Longest wait for another process that starts or stops the same server. */
  lockWaitMs: 180_000,
  /** Pause between two looks at a lock, a pid file or a process. */
  pollMs: 10,
  /** Crash recovery of a full WAL on a slow disk fits; the server is not killed while it works. */
  startWaitMs: 600_000,
  /** A server that is alive but refuses connections for this long is broken. */
  refusedWaitMs: 30_000,
  /** Shared memory of a killed server goes away when its last child has noticed. */
  sharedMemoryWaitMs: 15_000,
  /** A fast shutdown writes one checkpoint. */
  stopWaitMs: 60_000,
  connectTimeoutMs: 5_000,
  /** When start takes longer than this, people are told that the database recovers. */
  slowStartMs: 3_000,
  /** The server log is cut over to `server.log.1` at this size; so at most twice this is kept. */
  logMaxBytes: 4 * 1024 * 1024,
  logCheckMs: 60_000,
  /** How much of the log's end goes into an error. */
  logTailLines: 20,
  logTailBytes: 16 * 1024,
  /** `sun_path` without its closing NUL. */
  socketPathMaxBytes: process.platform === 'darwin' ? 103 : 107,
  /** Free TCP ports tried before giving up (Windows only). */
  portAttempts: 5,
} as const;
