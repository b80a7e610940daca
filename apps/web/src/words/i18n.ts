import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { accountsEn } from './accounts.en.ts';
import { accountsZh } from './accounts.zh.ts';
import { auditEn } from './audit.en.ts';
import { auditZh } from './audit.zh.ts';
import { boardEn } from './board.en.ts';
import { boardZh } from './board.zh.ts';
import { changesEn } from './changes.en.ts';
import { changesZh } from './changes.zh.ts';
import { deskEn } from './desk.en.ts';
import { deskZh } from './desk.zh.ts';
import { dispatchEn } from './dispatch.en.ts';
import { dispatchZh } from './dispatch.zh.ts';
import { dutiesEn } from './duties.en.ts';
import { dutiesZh } from './duties.zh.ts';
import { itemsEn } from './items.en.ts';
import { itemsZh } from './items.zh.ts';
import { currentLanguage, keepLanguage, type Language } from './language.ts';
import { ledgerEn } from './ledger.en.ts';
import { ledgerZh } from './ledger.zh.ts';
import { overviewEn } from './overview.en.ts';
import { overviewZh } from './overview.zh.ts';
import { reportEn } from './report.en.ts';
import { reportZh } from './report.zh.ts';
import { reviewEn } from './review.en.ts';
import { reviewZh } from './review.zh.ts';
import { rulesEn } from './rules.en.ts';
import { rulesZh } from './rules.zh.ts';
import { shellEn } from './shell.en.ts';
import { shellZh } from './shell.zh.ts';
import { unitDeskEn } from './unit-desk.en.ts';
import { unitDeskZh } from './unit-desk.zh.ts';
import { unitsEn } from './units.en.ts';
import { unitsZh } from './units.zh.ts';
import { workbookEn } from './workbook.en.ts';
import { workbookZh } from './workbook.zh.ts';

const zh = {
  shell: shellZh,
  report: reportZh,
  desk: deskZh,
  ledger: ledgerZh,
  overview: overviewZh,
  duties: dutiesZh,
  rules: rulesZh,
  changes: changesZh,
  review: reviewZh,
  items: itemsZh,
  board: boardZh,
  dispatch: dispatchZh,
  unitDesk: unitDeskZh,
  units: unitsZh,
  workbook: workbookZh,
  accounts: accountsZh,
  audit: auditZh,
} as const;
const en: {
  readonly [Area in keyof typeof zh]: { readonly [Key in keyof (typeof zh)[Area]]: string };
} = {
  shell: shellEn,
  report: reportEn,
  desk: deskEn,
  ledger: ledgerEn,
  overview: overviewEn,
  duties: dutiesEn,
  rules: rulesEn,
  changes: changesEn,
  review: reviewEn,
  items: itemsEn,
  board: boardEn,
  dispatch: dispatchEn,
  unitDesk: unitDeskEn,
  units: unitsEn,
  workbook: workbookEn,
  accounts: accountsEn,
  audit: auditEn,
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: typeof zh;
    keySeparator: false;
    returnNull: false;
  }
}

/** Starts the words; everything is in the bundle, so nothing is awaited. */
export function startWords(): void {
  void i18next.use(initReactI18next).init({
    lng: currentLanguage(),
    fallbackLng: 'zh-CN',
    defaultNS: 'shell',
    ns: Object.keys(zh),
    resources: { 'zh-CN': zh, en },
    keySeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  document.documentElement.lang = currentLanguage();
}

/** Switches the language of the interface everywhere at once. */
export async function switchLanguage(language: Language): Promise<void> {
  keepLanguage(language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

/** The language in use, as a column of the contract's `words`. */
export function useWordColumn(): 'zh' | 'en' {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh';
}
