export * from './break-down.ts';
export * from './change-steps.ts';
export * from './close-steps.ts';
export * from './dispatch-steps.ts';
export * from './draft-items.ts';
export * from './progress-steps.ts';
export type * from './records.ts';
export * from './signing-steps.ts';
