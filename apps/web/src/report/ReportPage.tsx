/** 活报告: the report itself, with every undertaking in its place. */
export function ReportPage() {
  return <main />;
}
