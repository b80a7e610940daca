import type { UnitsRead } from '@jiannuo/contract';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asApiError } from '../api/api-error.ts';

/** Largest workbook, as the server takes it. */
const mostBytes = 10_000_000;

export type UploadState =
  | { readonly is: 'idle' }
  | { readonly is: 'sending'; readonly name: string; readonly share: number }
  | { readonly is: 'read'; readonly name: string; readonly read: UnitsRead }
  | { readonly is: 'failed'; readonly name: string; readonly reason: string };

export interface Upload {
  readonly state: UploadState;
  readonly take: (file: File) => void;
  readonly close: () => void;
}

/** Sends workbooks, one at a time, and keeps what was said of the last one until it is put away. */
export function useUpload(
  send: (bytes: Blob, onProgress: (share: number) => void) => Promise<UnitsRead>,
): Upload {
  const { t } = useTranslation('workbook');
  const [state, setState] = useState<UploadState>({ is: 'idle' });
  const isBusy = useRef(false);
  const sendNow = useRef(send);
  sendNow.current = send;

  const take = useCallback(
    (file: File) => {
      if (isBusy.current) return;
      const { name } = file;
      const fail = (reason: string) => setState({ is: 'failed', name, reason });
      if (file.size > mostBytes) return fail(t('tooBig'));
      isBusy.current = true;
      setState({ is: 'sending', name, share: 0 });
      void bytesOf(file)
        .then(async (bytes) => {
          if (bytes === null) return fail(t('unreadable'));
          const read = await sendNow.current(bytes, (share) =>
            setState({ is: 'sending', name, share }),
          );
          setState({ is: 'read', name, read });
        })
        .catch((thrown: unknown) => {
          const error = asApiError(thrown);
          fail(error.code === 'offline' ? t('offline') : error.message);
        })
        .finally(() => {
          isBusy.current = false;
        });
    },
    [t],
  );
  const close = useCallback(() => setState({ is: 'idle' }), []);
  return { state, take, close };
}

/** The bytes of a file; null where another program holds it, or it changed since it was chosen. */
async function bytesOf(file: File): Promise<Blob | null> {
  try {
    return new Blob([await file.arrayBuffer()]);
  } catch {
    return null;
  }
}
