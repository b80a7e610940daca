/** Languages of the interface. The report itself is never translated. */
export type Language = 'zh-CN' | 'en';

const STORE_KEY = 'jiannuo.language';

let chosen: Language = readChosen();

function readChosen(): Language {
  try {
    return localStorage.getItem(STORE_KEY) === 'en' ? 'en' : 'zh-CN';
  } catch {
    // Storage may be forbidden: Chinese first.
    return 'zh-CN';
  }
}

export const currentLanguage = (): Language => chosen;

/** Remembers the language for the next visit. */
export function keepLanguage(language: Language): void {
  chosen = language;
  try {
    localStorage.setItem(STORE_KEY, language);
  } catch {
    // Then it holds for this page only.
  }
}
