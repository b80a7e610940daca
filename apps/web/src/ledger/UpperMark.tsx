import { useTranslation } from 'react-i18next';

/** 待上级: a government above decides what comes of the row. */
export function UpperMark() {
  const { t } = useTranslation('report');
  return (
    <span className="upper-mark" title={t('upperMeans')}>
      {t('upperMark')}
    </span>
  );
}
