import type { Extraction, Office, SourceFacts } from '@jiannuo/office';
import type { Log } from './log.ts';
import type { TeamOptions } from './sign-in/team.ts';

/** A file as it was sent. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What reading a file gives. */
export interface ReadUpload {
  readonly source: SourceFacts;
  readonly text: string;
  readonly extraction: Extraction;
}

export interface ServerOptions {
  readonly office: Office;
  /** The product's version, shown in the session. */
  readonly version: string;
  /** Folder of the built web app, or null when there is none. */
  readonly webRoot: string | null;
  /** Folder for the cookie secret; made when absent. */
  readonly dataDir: string;
  /** The one-time token that signs a browser or a program in, for this run of the process. */
  readonly token: string;
  readonly log: Log;
  /** Turns accounts on; the token then signs nobody in. */
  readonly team?: TeamOptions;
  /**
   * Reads an uploaded file without keeping other requests waiting; throws errors that carry a `code`
   * of the contract.
   */
  readonly readUpload: (file: UploadedFile) => Promise<ReadUpload>;
}
