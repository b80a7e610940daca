import { ApiError } from '../api/api-error.ts';
import { currentLanguage } from '../words/language.ts';

export type Downloaded =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly error: unknown };

/** Fetches a file and hands it to the browser to keep, named by the server or else by `fallback`. */
export async function download(address: string, fallback: string): Promise<Downloaded> {
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      headers: { 'accept-language': currentLanguage() },
    });
    if (!response.ok) return { ok: false, error: await failureOf(response) };
    const name = nameIn(response.headers.get('content-disposition')) ?? fallback;
    hand(await response.blob(), name);
    return { ok: true, name };
  } catch (error) {
    return {
      ok: false,
      error: new ApiError({ code: 'offline', status: 0, message: 'offline' }, error),
    };
  }
}

/** File name of a Content-Disposition header; the encoded form wins. */
export function nameIn(header: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '')?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(header ?? '')?.[1] ?? null;
}

function hand(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function failureOf(response: Response): Promise<Error> {
  const body: unknown = await response.json().catch(() => null);
  if (typeof body === 'object' && body !== null && 'message' in body) {
    return new Error(String(body.message));
  }
  return new Error(`${response.status} ${response.statusText}`);
}
