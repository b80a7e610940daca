import { browserStorage } from '../shell/browser-storage.ts';

/** Languages of the interface. The report itself is never translated. */
export type Language = 'zh-CN' | 'en';

const STORE_KEY = 'jiannuo.language';

let chosen: Language = browserStorage.getItem(STORE_KEY) === 'en' ? 'en' : 'zh-CN';

export const currentLanguage = (): Language => chosen;

/** Remembers the language for the next visit. */
export function keepLanguage(language: Language): void {
  chosen = language;
  browserStorage.setItem(STORE_KEY, language);
}
