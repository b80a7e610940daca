export function UnitDeskPage() {
  return <main />;
}
