import type { workbookZh } from './workbook.zh.ts';

/** Words around workbooks, in English. */
export const workbookEn: { readonly [Key in keyof typeof workbookZh]: string } = {
  making: 'Making the workbook…',
  saved: '“{{name}}” was downloaded.',
  notSaved: 'Could not be downloaded',
  sending: 'Sending {{share}}%',
  checking: 'Checking every cell…',
  outcome: 'What came of the workbook',
  failed: 'Not sent: {{reason}}',
  tooBig: 'The file is over 10 MB. Remove pictures, or check that it is the right one.',
  unreadable:
    'The file cannot be read; another program may hold it. Save and close it there, then try again.',
  offline: 'No connection. Try again once it is back.',
  sheet: 'Sheet',
  cell: 'Cell',
  problem: 'What is wrong, and what to do',
  wholeFile: '(the whole file)',
  moreFaults: '{{n}} more are named once these are mended.',
  faults: 'To be mended',
  warnings: 'To be looked at, though taken: {{n}}',
  close: 'Put away',
};
