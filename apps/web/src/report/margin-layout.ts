import { lastOf } from '../paper/last-of.ts';

/** Something in the margin: where it wants to be and how high it is, in px. */
export interface MarginItem {
  readonly wanted: number;
  readonly height: number;
}

interface Block {
  /** Sum of what its items want, each with the heights before it taken off. */
  sum: number;
  count: number;
}

/**
 * Tops for items of a margin, in order, that do not overlap and stay as near as they can to where they
 * want to be (least squares, by pooling neighbours that collide).
 */
export function layoutMargin(items: readonly MarginItem[], gap: number, top = 0): number[] {
  const before: number[] = [];
  let total = 0;
  for (const item of items) {
    before.push(total);
    total += item.height + gap;
  }
  const blocks: Block[] = [];
  for (const [index, item] of items.entries()) {
    let block: Block = { sum: item.wanted - (before[index] ?? 0), count: 1 };
    for (let last = lastOf(blocks); last && mean(last) > mean(block); last = lastOf(blocks)) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  const tops: number[] = [];
  for (const block of blocks) {
    for (let left = block.count; left > 0; left -= 1) {
      tops.push(Math.max(top, mean(block)) + (before[tops.length] ?? 0));
    }
  }
  return tops;
}

const mean = ({ sum, count }: Block) => sum / count;
