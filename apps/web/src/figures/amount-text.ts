/** A figure as it is shown: at most two places after the point, without trailing zeros. */
export function amountText(value: string): string {
  const [whole = '', part = ''] = value.split('.');
  if (part.length <= 2) return value;
  const rounded = Number(value).toFixed(2);
  // Beyond what a number holds exactly, the digits are cut rather than made up.
  const shown = whole.replace('-', '').length > 12 ? `${whole}.${part.slice(0, 2)}` : rounded;
  return shown.replace(/\.?0+$/, '');
}
