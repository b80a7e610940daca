import type { Decimal } from '@jiannuo/extraction';
import type { CommitmentId, ReportId, TargetId } from '../ids.ts';
import type { Light } from '../light.ts';
import type { Receipt } from '../lights/receipt.ts';
import type { FigureSeries, ProgressWord } from '../lights/rule-set.ts';
import type { Day } from '../periods/day.ts';
import type { Goal } from '../plans/goal.ts';
import type { Plan } from '../plans/plan.ts';

/*
 * What is kept of the delivery loop. Every record is one version of a thing: `version` counts from 1,
 * and a version is never changed, only followed.
 */

export type ItemId = string & { readonly __id: 'item' };
export type DispatchId = string & { readonly __id: 'dispatch' };
export type ChangeId = string & { readonly __id: 'change' };

export type DispatchState = 'draft' | 'consulting' | 'approved' | 'issued';

/** A division of labour (分办方案) on its way from draft to issue. */
export interface Dispatch {
  readonly dispatchId: DispatchId;
  readonly version: number;
  readonly reportId: ReportId;
  readonly title: string;
  readonly state: DispatchState;
  /** 文号, once issued. */
  readonly documentNumber: string | null;
  /** Last days for comments, for objections (改办) and for signing. */
  readonly commentsUntil: Day | null;
  readonly objectionsUntil: Day | null;
  readonly signBy: Day | null;
  readonly issuedOn: Day | null;
  readonly note: string | null;
}

/** `draft` … `issued` follow the dispatch; `closing`: its close-out was asked for. */
export type ItemState = DispatchState | 'closing' | 'closed' | 'withdrawn';

/** How often progress is reported; `none` for what a register measures or nobody has to report. */
export type RhythmName = 'month' | 'quarter' | 'half' | 'none';

/** A unit beside the one that answers: joint 配合, or summary 汇总, which adds up what the others report. */
export interface Party {
  readonly unit: string;
  readonly role: 'joint' | 'summary';
}

/** What a figure of an item shall reach; its time is the item's. `targetId` names the number in the report. */
export interface ItemGoal extends Omit<Goal, 'start' | 'due'> {
  readonly targetId: TargetId | null;
}

/** A planned state at a day. */
export interface Milestone {
  readonly id: string;
  readonly title: string;
  readonly due: Day;
  readonly done: Day | null;
}

/** What one unit answers for: a whole commitment, one county's share, or a part a lead broke off. */
export interface Item {
  readonly itemId: ItemId;
  readonly version: number;
  readonly commitmentId: CommitmentId;
  readonly reportId: ReportId;
  readonly dispatchId: DispatchId | null;
  readonly parentId: ItemId | null;
  readonly kind: 'whole' | 'county' | 'part';
  readonly code: string;
  readonly position: number;
  readonly title: string;
  readonly sectionTitle: string;
  /** The unit that answers; '' while nobody does. */
  readonly unit: string;
  readonly parties: readonly Party[];
  readonly goals: readonly ItemGoal[];
  readonly milestones: readonly Milestone[];
  /** The way of each goal over the year, by the goal's id; absent where it is the even one. */
  readonly plans: Readonly<Record<string, Plan>>;
  readonly due: Day | null;
  readonly rhythm: RhythmName;
  readonly state: ItemState;
  /** The day it was first given out. */
  readonly issuedOn: Day | null;
  readonly closedOn: Day | null;
  readonly note: string | null;
}

/** `upheld`: the office kept the unit; `changed`: another unit took over; `ended`: it left the item. */
export type SigningState = 'sent' | 'signed' | 'objected' | 'upheld' | 'changed' | 'ended';

/** A unit's answer to being charged with an item. */
export interface Signing {
  readonly itemId: ItemId;
  readonly unit: string;
  readonly version: number;
  readonly role: 'lead' | Party['role'];
  readonly state: SigningState;
  readonly reason: string | null;
  readonly suggested: string | null;
  readonly decision: string | null;
  readonly byName: string;
}

/** `checking`: within the unit; the others as the office sees them. */
export type ProgressState = 'checking' | 'submitted' | 'accepted' | 'returned';

export interface EvidenceRef {
  readonly sha256: string;
  readonly name: string;
}

/** What a unit reported of an item for a period. */
export interface Progress {
  readonly itemId: ItemId;
  readonly unit: string;
  readonly period: string;
  readonly version: number;
  readonly state: ProgressState;
  readonly words: string;
  readonly problem: string;
  readonly nextStep: string;
  readonly noChange: boolean;
  readonly source: 'form' | 'workbook' | 'import';
  readonly evidence: readonly EvidenceRef[];
  readonly reporter: string;
  /** The day it first left the unit; null while it is checked there. */
  readonly reportedOn: Day | null;
  readonly reviewer: string | null;
  readonly reason: string | null;
}

/** A goal's figure at the end of a period, in the goal's unit. Series stand beside each other. */
export interface FigureRecord {
  readonly itemId: ItemId;
  readonly goalId: string;
  readonly period: string;
  readonly series: FigureSeries;
  readonly version: number;
  readonly value: Decimal;
  readonly byName: string;
  readonly note: string | null;
}

/** A light kept for a facet of an item and a period. */
export interface LightRecord {
  readonly itemId: ItemId;
  /** A goal's id, `milestones`, `due`, or `overall`. */
  readonly facet: string;
  readonly period: string;
  readonly version: number;
  readonly light: Light;
  readonly word: ProgressWord;
  readonly receipt: Receipt;
}

/** A light set aside with a reason until a day, set by hand, or no longer so. */
export interface WaiverRecord {
  readonly itemId: ItemId;
  readonly facet: string;
  readonly version: number;
  readonly kind: 'waiver' | 'manual' | 'ended';
  readonly light: Light;
  readonly reason: string;
  readonly until: Day | null;
  readonly byName: string;
}

export type ChangeKind = 'words' | 'date' | 'value' | 'lead' | 'withdrawal';
/** Who has to approve a change. */
export type ApprovingBody = 'office' | 'leader' | 'government' | 'congress';

/** A change of an issued item, the old beside the new. */
export interface ChangeRequest {
  readonly changeId: ChangeId;
  readonly version: number;
  readonly itemId: ItemId;
  readonly unit: string;
  readonly kind: ChangeKind;
  readonly state: 'asked' | 'approved' | 'refused' | 'taken-back';
  readonly body: ApprovingBody;
  readonly goalId: string | null;
  readonly oldValue: string | null;
  readonly newValue: string | null;
  readonly reason: string;
  readonly documentNumber: string | null;
  readonly askedBy: string;
  readonly decidedBy: string | null;
  readonly decision: string | null;
}

/** The end of an item (销号): asked for with proof, decided by a second person. */
export interface CloseOut {
  readonly itemId: ItemId;
  readonly version: number;
  readonly unit: string;
  readonly state: 'asked' | 'closed' | 'refused' | 'reopened';
  readonly doneOn: Day;
  readonly words: string;
  readonly evidence: readonly EvidenceRef[];
  readonly askedBy: string;
  readonly askedAccount: string | null;
  readonly decidedBy: string | null;
  readonly reason: string | null;
}

/** What an office set for itself, by name. */
export interface Setting {
  readonly name: string;
  readonly version: number;
  readonly value: unknown;
}
