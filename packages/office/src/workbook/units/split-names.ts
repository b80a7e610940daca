/**
 * The names in a cell such as 市发改委、市教育局 or one on each line. A 、 inside brackets belongs to a
 * name: 各县（市、区）政府 is one.
 */
export function splitNames(words: string): string[] {
  const names: string[] = [];
  let name = '';
  let depth = 0;
  for (const character of words) {
    if ('（(〔[【'.includes(character)) depth += 1;
    else if ('）)〕]】'.includes(character)) depth = Math.max(0, depth - 1);
    if (character === '\n' || (depth === 0 && '、，,；;'.includes(character))) {
      names.push(name);
      name = '';
      depth = 0;
    } else name += character;
  }
  return [...new Set([...names, name].map((each) => each.trim()).filter((each) => each !== ''))];
}
