/** SQLSTATE classes and codes of a server that is gone, going, full of clients, or not up yet. */
const lostStates = /^(?:08...|57P0[1235]|53300)$/;
const lostSystemCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ENOENT',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EAI_AGAIN',
]);
/** What `pg` says, without a code, when the server goes away under a query. */
const lostMessages =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|not queryable/;

/** True when an error means the database could not be reached or went away; nothing was committed. */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (lostStates.test(code) || lostSystemCodes.has(code) || lostMessages.test(error.message)) {
    return true;
  }
  return error instanceof AggregateError && error.errors.some(isConnectionLoss);
}

/** True when the database's disk is full. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '53100';
}
