export type { Extraction, SourceFacts } from '@jiannuo/extraction';
export { type Actor, type Grant, localOwner } from './actor.ts';
export { asOfficeError } from './as-office-error.ts';
export type { DutiesFile } from './duties-file.ts';
export type * from './office.ts';
export { OfficeError } from './office-error.ts';
export { type OfficeOptions, openOffice } from './open-office.ts';
export { type Deed, may } from './policies.ts';
