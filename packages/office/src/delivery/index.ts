import type { Actor } from '../actor.ts';
import type { OfficeContext } from '../office-context.ts';
import { exportUnits, importUnits } from '../unit-files.ts';
import { breakDown, setPlan } from './break-down.ts';
import { decideChange, listChanges, requestChange } from './changes.ts';
import { decideClose, listCloseOuts, requestClose } from './close-outs.ts';
import { draftDispatch, listDispatches, moveDispatch, readDispatch } from './dispatches.ts';
import { saveProgressDraft } from './draft-progress.ts';
import { editItems } from './edit-items.ts';
import { enterFigures } from './enter-figures.ts';
import { evaluateLights, waiveLight } from './evaluate-lights.ts';
import { addEvidence, readEvidence } from './evidence.ts';
import { readBoard } from './read-board.ts';
import { listItems, readItem } from './read-items.ts';
import { readReviewQueue } from './read-review-queue.ts';
import { readUnitDesk } from './read-unit-desk.ts';
import { reportProgress } from './report-progress.ts';
import { reviewProgress } from './review-progress.ts';
import { previewRuleSet, readRuleSets, saveRuleSet } from './rule-sets.ts';
import { readSettings, saveSettings } from './settings.ts';
import { decideObjection, handOver, object, signFor } from './signings.ts';
import { readWorkbook, writeWorkbook } from './workbooks.ts';

/** The use cases of the delivery loop, by the operation that asks for them. */
const useCases = {
  listDispatches,
  readDispatch,
  draftDispatch,
  moveDispatch,
  editItems,
  listItems,
  readItem,
  signFor,
  object,
  decideObjection,
  handOver,
  breakDown,
  setPlan,
  readUnitDesk,
  saveProgressDraft,
  reportProgress,
  readReviewQueue,
  reviewProgress,
  enterFigures,
  writeWorkbook,
  readWorkbook,
  exportUnits,
  importUnits,
  addEvidence,
  readEvidence,
  evaluateLights,
  waiveLight,
  readRuleSets,
  previewRuleSet,
  saveRuleSet,
  listChanges,
  requestChange,
  decideChange,
  listCloseOuts,
  requestClose,
  decideClose,
  readBoard,
  readSettings,
  saveSettings,
};

type UseCases = typeof useCases;

/** What people do in the delivery loop; every operation checks, writes and audits as the rest of the office does. */
export type DeliveryOffice = {
  readonly [O in keyof UseCases]: UseCases[O] extends (
    context: OfficeContext,
    actor: Actor,
    input: infer Input,
  ) => Promise<infer Result>
    ? (actor: Actor, input: Input) => Promise<Result>
    : never;
};

/** Opens the delivery loop over a database. */
export function openDelivery(context: OfficeContext): DeliveryOffice {
  const bound = Object.entries(useCases).map(([name, useCase]) => [
    name,
    (actor: Actor, input: never) => useCase(context, actor, input),
  ]);
  return Object.fromEntries(bound) as DeliveryOffice;
}
