import type { Diagnostic, QuantityMark } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';

/** What a suspected misprint is about, and how it may be read. */
export function MisprintNote({ misprint }: { readonly misprint: Diagnostic }) {
  const { t } = useTranslation('report');
  const { quote, suggestion, message } = misprint;
  return (
    <div className="mark-note">
      <h3>{t('misprint')}</h3>
      <p>
        {suggestion === null
          ? t('misprintPlain', { quote })
          : t('misprintReading', { quote, suggestion })}
      </p>
      <p className="faint">{message}</p>
      <p className="faint">{t('misprintKept')}</p>
    </div>
  );
}

/** A number that stands in no undertaking. */
export function NumberNote({ quantity }: { readonly quantity: QuantityMark }) {
  const { t } = useTranslation('report');
  return (
    <div className="mark-note">
      <h3>{t('number')}</h3>
      <p className="figures">{quantity.quote}</p>
      <p className="faint">{t('numberOutside')}</p>
    </div>
  );
}
