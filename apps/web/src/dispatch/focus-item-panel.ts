/** Takes the keys into the panel of an item; there Escape closes it. */
export function focusItemPanel(): void {
  document.getElementById('item-panel')?.focus();
}
