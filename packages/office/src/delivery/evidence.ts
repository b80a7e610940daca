import { createHash } from 'node:crypto';
import type { FileAnswer } from '@jiannuo/contract';
import { readEvidence as find, addEvidence as keep } from '@jiannuo/store';
import { fileTypeFromBuffer } from 'file-type';
import type { Actor } from '../actor.ts';
import { asOfficeError } from '../as-office-error.ts';
import { loadJurisdiction } from '../load-report.ts';
import type { InJurisdiction } from '../office.ts';
import type { OfficeContext } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { demandFor } from '../policies.ts';
import { read, readOne } from '../read.ts';

/** What may be handed in: by what the bytes are, and the endings such a file may have. */
const taken: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/zip': ['ofd'],
  'text/plain': ['txt', 'csv', 'md'],
};

/** A file to be handed in as evidence. */
export interface EvidenceInput extends InJurisdiction {
  readonly unit: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was kept of an evidence file. */
export interface EvidenceKept {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

/**
 * Keeps an evidence file for a unit, once however often it is sent. What it holds must fit its ending;
 * where the office has a scanner, it must pass. It counts only once an entry names it.
 */
export async function addEvidence(
  context: OfficeContext,
  actor: Actor,
  { jurisdictionId, unit, name, bytes }: EvidenceInput,
): Promise<EvidenceKept> {
  demandFor(actor, 'report-progress', jurisdictionId, unit);
  await readOne(context, (db) => loadJurisdiction(db, jurisdictionId));
  const mediaType = await mediaTypeOf(name, bytes);
  if (context.scan !== undefined && !(await context.scan(bytes, name))) {
    throw new OfficeError('evidence-refused', { name });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const kept = { sha256, mediaType, bytes, unit, by: actor.name, at: context.now() };
  try {
    await keep(context.database.tables, jurisdictionId, kept);
  } catch (error) {
    throw asOfficeError(error) ?? error;
  }
  return { sha256, name, mediaType, size: bytes.length };
}

async function mediaTypeOf(name: string, bytes: Uint8Array): Promise<string> {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = await fileTypeFromBuffer(bytes);
  const mediaType = found?.mime ?? (isText(bytes) ? 'text/plain' : '');
  if (bytes.length === 0 || taken[mediaType]?.includes(ending) !== true) {
    throw new OfficeError('evidence-type', { name });
  }
  return mediaType;
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
}

/** An evidence file, for those who may read what the unit reported. Always to be saved, never shown. */
export async function readEvidence(
  context: OfficeContext,
  actor: Actor,
  {
    jurisdictionId,
    sha256,
    name,
  }: InJurisdiction & { readonly sha256: string; readonly name: string },
): Promise<FileAnswer> {
  const deed = 'read-progress';
  return read(context, actor, { jurisdictionId, deed }, async (db, reach) => {
    const file = await find(db, jurisdictionId, sha256);
    const isOwn = file?.units.some((unit) => reach === 'any' || reach.has(unit)) ?? false;
    if (file === undefined || !isOwn) throw new OfficeError('evidence-not-found');
    return { name, mediaType: file.mediaType, bytes: file.bytes };
  });
}
