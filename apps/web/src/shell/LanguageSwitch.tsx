import { useTranslation } from 'react-i18next';
import { switchLanguage, useWordColumn } from '../words/i18n.ts';

/** The other language, one click away. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const column = useWordColumn();
  return (
    <button
      type="button"
      className="language"
      lang={column === 'zh' ? 'en' : 'zh-CN'}
      title={t('languageLabel')}
      onClick={() => void switchLanguage(column === 'zh' ? 'en' : 'zh-CN')}
    >
      {t('language')}
    </button>
  );
}
