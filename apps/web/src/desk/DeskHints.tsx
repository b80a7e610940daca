import { useTranslation } from 'react-i18next';
import type { DeskList } from './lists.ts';

const hints = {
  rows: [
    ['C', 'hintConfirm'],
    ['E', 'hintEdit'],
    ['S', 'hintSplit'],
    ['M', 'hintMerge'],
    ['A', 'hintAdd'],
    ['X', 'hintDrop'],
    ['U', 'hintUndo'],
    ['D', 'hintDoubtful'],
    ['L', 'hintLists'],
    ['?', 'hintAll'],
  ],
  bare: [
    ['J', 'hintNext'],
    ['A', 'hintAdd'],
    ['U', 'hintUndo'],
    ['L', 'hintLists'],
    ['?', 'hintAll'],
  ],
  misprints: [
    ['C', 'hintAccept'],
    ['X', 'hintDismiss'],
    ['J', 'hintNext'],
    ['U', 'hintUndo'],
    ['L', 'hintLists'],
    ['?', 'hintAll'],
  ],
} as const;

/** The keys that matter in the list under the hand. */
export function DeskHints({ list }: { readonly list: DeskList }) {
  const { t } = useTranslation('desk');
  return (
    <footer className="desk-hints">
      {hints[list].map(([key, word]) => (
        <span key={key}>
          <kbd>{key}</kbd> {t(word)}
        </span>
      ))}
    </footer>
  );
}
