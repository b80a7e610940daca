interface Cell {
  readonly row: number;
  readonly column: number;
}

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/** The cell a key leads to, kept inside the grid; null where the key is no step. */
export function stepIn(
  key: string,
  at: Cell,
  size: { readonly rows: number; readonly columns: number },
): Cell | null {
  if (key === 'Home') return { ...at, column: 0 };
  if (key === 'End') return { ...at, column: size.columns - 1 };
  const move = moves[key];
  if (move === undefined) return null;
  const within = (value: number, most: number) => Math.max(0, Math.min(most - 1, value));
  return {
    row: within(at.row + move[0], size.rows),
    column: within(at.column + move[1], size.columns),
  };
}
