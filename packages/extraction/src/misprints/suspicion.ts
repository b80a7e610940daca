import type { Diagnostic } from '../extraction.ts';

/** A suspected misprint in clean coordinates; its code begins `suspect-`. */
export type Suspicion = Diagnostic & { readonly code: `suspect-${string}` };

/** Looks for one kind of misprint in a clean text, in one pass. */
export type Detector = (text: string) => readonly Suspicion[];
