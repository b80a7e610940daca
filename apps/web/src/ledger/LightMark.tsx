import type { Light } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { lightTokens } from '../tokens.ts';
import { useWordColumn } from '../words/i18n.ts';
import './ledger-cell.css';

/** A light as a shape with its word; the colour comes last. */
export function LightMark({ light }: { light: Light }) {
  const language = useWordColumn();
  return (
    <span className={`ledger-light ledger-light-${light}`}>
      <span aria-hidden="true">{lightTokens[light].mark}</span> {words.light[light][language]}
    </span>
  );
}
