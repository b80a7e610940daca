/** 台账: every commitment of the report as the table offices expect. */
export function LedgerPage() {
  return <main />;
}
