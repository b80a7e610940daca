/** A place with its own reports and ledger; the tenant. UUIDv7 text, like every id here. */
export type JurisdictionId = string & { readonly __id: 'jurisdiction' };
export type ReportId = string & { readonly __id: 'report' };
export type CommitmentId = string & { readonly __id: 'commitment' };
export type TargetId = string & { readonly __id: 'target' };
export type DiagnosticId = string & { readonly __id: 'diagnostic' };

/** Makes a fresh id; handed in by the caller, so that rules stay pure. */
export type NewId = () => string;
