import type { Answer, ErrorBody, Operation } from '@jiannuo/contract';
import { currentLanguage } from '../words/language.ts';
import { ApiError, type FailureCode } from './api-error.ts';
import { addressOf, type Input } from './call.ts';
import { noteHeldUp } from './held-up.ts';

/** Sends a file as it is and tells how much of it has gone, from 0 to 1; fails with an ApiError. */
export function sendFile<O extends Operation>(
  operation: O,
  input: Omit<Input<O>, 'body'>,
  file: Blob,
  onProgress: (share: number) => void,
): Promise<Answer<O>> {
  return new Promise((resolve, reject) => {
    // Only this way a browser tells how far a file has gone.
    const request = new XMLHttpRequest();
    request.open('POST', addressOf(operation, input));
    request.responseType = 'json';
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('accept-language', currentLanguage());
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () =>
      reject(new ApiError({ code: 'offline', status: 0, message: 'offline' }));
    request.onload = () => {
      const answer: unknown = request.response;
      if (request.status === 200) return resolve(answer as Answer<O>);
      const failure = failureOf(request.status, answer);
      noteHeldUp(failure);
      reject(failure);
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
