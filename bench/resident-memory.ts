import { readFileSync } from 'node:fs';

/** Memory a process holds now, by the kernel's account; NaN where there is no /proc. */
export function residentMegabytes(pid: number): number {
  return megabytesOf(pid, /VmRSS:\s+(\d+)/);
}

/** The most it ever held. */
export function mostResidentMegabytes(pid: number): number {
  return megabytesOf(pid, /VmHWM:\s+(\d+)/);
}

function megabytesOf(pid: number, line: RegExp): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(line.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
