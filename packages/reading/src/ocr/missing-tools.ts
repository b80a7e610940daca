import { runTool } from './run-tool.ts';

const PROBE_MS = 10_000;

/** Which programs OCR lacks on this machine, by their names; empty where it can work. */
export async function missingTools(): Promise<string[]> {
  const languages = await probe('tesseract', ['--list-langs']);
  const drawing = await probe('pdftoppm', ['-v']);
  return [
    ...(languages === null ? ['tesseract'] : []),
    ...(languages === null || /^chi_sim$/m.test(languages) ? [] : ['chi_sim']),
    ...(drawing === null ? ['pdftoppm'] : []),
  ];
}

async function probe(program: string, args: readonly string[]): Promise<string | null> {
  try {
    return await runTool({ program, args, timeoutMs: PROBE_MS });
  } catch {
    return null;
  }
}
