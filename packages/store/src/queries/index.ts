export * from './audit-events.ts';
export * from './commitments.ts';
export * from './counts.ts';
export * from './diagnostics.ts';
export * from './jurisdictions.ts';
export * from './list-commitments.ts';
export * from './reports.ts';
export * from './units.ts';
