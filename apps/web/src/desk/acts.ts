import type { Acted, CommitmentEdit } from '@jiannuo/contract';
import type { FailureCode } from '../api/api-error.ts';
import type { RowFields } from './row-fields.ts';

/** What a person does on the desk. Revisions are filled in when the act is sent. */
export type DeskAct =
  | { readonly kind: 'confirm'; readonly id: string }
  | {
      readonly kind: 'edit';
      readonly id: string;
      readonly patch: Omit<CommitmentEdit, 'revision'>;
      /** The row as it was when the form was opened. */
      readonly base: RowFields;
    }
  | { readonly kind: 'split'; readonly id: string; readonly at: number }
  | { readonly kind: 'merge'; readonly id: string; readonly nextId: string }
  | { readonly kind: 'drop'; readonly id: string }
  | { readonly kind: 'dismiss'; readonly sentenceId: string }
  | { readonly kind: 'add'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'decide';
      readonly diagnosticId: string;
      readonly decision: 'open' | 'accepted' | 'dismissed';
    }
  | { readonly kind: 'undo' };

/** How an act ended. */
export type ActOutcome =
  | { readonly ok: true; readonly acted: Acted }
  | { readonly ok: false; readonly code: FailureCode; readonly message: string };

/**
 * Whether rows may come, go or change their words by the act. Keys pressed meanwhile wait for the
 * answer: what they mean depends on it.
 */
export const changesRows = (act: DeskAct): boolean =>
  act.kind !== 'confirm' && act.kind !== 'decide';

/** The row an act is about, if it is about one. */
export const rowOf = (act: DeskAct): string | null => ('id' in act ? act.id : null);
