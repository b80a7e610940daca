import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** The extraction as one module, as a page could load it. */
export interface EngineBundle {
  readonly code: string;
  readonly brotliBytes: number;
}

const entry = fileURLToPath(new URL('../packages/extraction/src/index.ts', import.meta.url));
const web = new URL('../apps/web/package.json', import.meta.url);

/** Bundles `packages/extraction` for the oldest browser in use; nothing is written to disk. */
export async function bundleEngine(): Promise<EngineBundle> {
  const vite = (await import(pathToFileURL(createRequire(web).resolve('vite')).href)) as {
    readonly build: (options: object) => Promise<unknown>;
  };
  const built = await vite.build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome90',
      lib: { entry, formats: ['es'], fileName: 'engine' },
    },
  });
  const code = codeOf(built);
  return { code, brotliBytes: brotliCompressSync(code).length };
}

function codeOf(built: unknown): string {
  const [bundle] = [built].flat() as { readonly output: readonly { readonly code?: string }[] }[];
  const code = bundle?.output[0]?.code;
  if (code === undefined) throw new Error('the bundler gave no code');
  return code;
}
