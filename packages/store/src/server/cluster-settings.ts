import { totalmem } from 'node:os';

const GIBIBYTE = 1024 ** 3;
const SMALL_MACHINE_BYTES = 3 * GIBIBYTE;

/**
 * Our defaults, written as the cluster's `postgresql.conf` before every start, so that a new
 * version of the product brings its own. An administrator's `ALTER SYSTEM` still wins over them.
 */
export function clusterSettings(memoryBytes: number = totalmem()): string {
  const settings: Record<string, string> = {
    // A promise written down must survive a power cut.
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    wal_compression: 'on',
    max_wal_size: '512MB',
    shared_buffers: memoryBytes < SMALL_MACHINE_BYTES ? '64MB' : '128MB',
    max_connections: '50',
    // Big pages asked for and not granted end in a bus error in some containers.
    huge_pages: 'off',
    // Parallel workers share memory through /dev/shm, of which a container has 64 MB.
    max_parallel_workers_per_gather: '0',
    max_logical_replication_workers: '0',
    jit: 'off',
    // Queries of a process that was killed end with it.
    ...(process.platform === 'win32' ? {} : { client_connection_check_interval: '10s' }),
    timezone: 'UTC',
    log_timezone: 'UTC',
    datestyle: 'iso, ymd',
    lc_messages: 'C',
    log_line_prefix: '%m [%p] ',
    // Statements may quote what people wrote; errors are logged by the product itself.
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    password_encryption: 'scram-sha-256',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'`);
  return ['# Written by Jiannuo before every start; use ALTER SYSTEM instead.', ...lines, ''].join(
    '\n',
  );
}
