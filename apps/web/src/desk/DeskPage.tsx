/** 核对: the reading beside the text, checked row by row. */
export function DeskPage() {
  return <main />;
}
