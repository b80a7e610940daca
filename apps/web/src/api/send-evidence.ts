import type { Answer, ErrorBody } from '@jiannuo/contract';
import { currentLanguage } from '../words/language.ts';
import { ApiError, type FailureCode } from './api-error.ts';
import { addressOf } from './call.ts';

/** Sends an evidence file and tells how much of it has gone, from 0 to 1; fails with an ApiError. */
export function sendEvidence(
  place: { readonly jurisdictionId: string; readonly unit: string },
  file: File,
  onProgress: (share: number) => void,
): Promise<Answer<'addEvidence'>> {
  const { jurisdictionId, unit } = place;
  const address = addressOf('addEvidence', {
    params: { jurisdictionId },
    query: { unit, name: file.name },
  });
  return new Promise((resolve, reject) => {
    // Only this way a browser tells how far a file has gone.
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.responseType = 'json';
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('accept-language', currentLanguage());
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () =>
      reject(new ApiError({ code: 'offline', status: 0, message: 'offline' }));
    request.onload = () => {
      const answer: unknown = request.response;
      if (request.status === 200) return resolve(answer as Answer<'addEvidence'>);
      reject(failureOf(request.status, answer));
    };
    request.send(file);
  });
}

function failureOf(status: number, answer: unknown): ApiError {
  if (typeof answer === 'object' && answer !== null && 'code' in answer && 'message' in answer) {
    const body = answer as ErrorBody;
    return new ApiError({ ...body, code: body.code as FailureCode, status });
  }
  return new ApiError({ code: 'internal', status, message: String(status) });
}
