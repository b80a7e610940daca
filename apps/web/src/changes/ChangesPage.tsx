export function ChangesPage() {
  return <main />;
}
