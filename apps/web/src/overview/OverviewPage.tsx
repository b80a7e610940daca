/** 总览: the report in counts, on one screen. */
export function OverviewPage() {
  return <main />;
}
