import type { Answer } from '@jiannuo/contract';
import { sendFile } from './send-file.ts';

/** Sends an evidence file and tells how much of it has gone, from 0 to 1; fails with an ApiError. */
export function sendEvidence(
  place: { readonly jurisdictionId: string; readonly unit: string },
  file: File,
  onProgress: (share: number) => void,
): Promise<Answer<'addEvidence'>> {
  const { jurisdictionId, unit } = place;
  const input = { params: { jurisdictionId }, query: { unit, name: file.name } };
  return sendFile('addEvidence', input, file, onProgress);
}
