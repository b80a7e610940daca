import type { DutiesData } from '@jiannuo/extraction';

/** Where the office's own duties lexicon is kept, which every reading uses. */
export interface DutiesFile {
  /** What it holds now; undefined where there is none. Throws what the contract names `duties-invalid`. */
  read(): Promise<DutiesData | undefined>;
  /** Replaces it in one step. Throws `output-not-writable`. */
  write(duties: DutiesData): Promise<void>;
}
