export type Language = 'zh' | 'en';

/**
 * The language of messages: `JIANNUO_LANG`, else the system's, else Chinese. A locale that says
 * nothing (`C`, `POSIX`) is no wish for English.
 */
export function languageOf(environment: NodeJS.ProcessEnv): Language {
  const wish =
    environment['JIANNUO_LANG'] ??
    environment['LC_ALL'] ??
    environment['LC_MESSAGES'] ??
    environment['LANG'] ??
    '';
  return /^en/i.test(wish) ? 'en' : 'zh';
}
