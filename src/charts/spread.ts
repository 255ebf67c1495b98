/** A label that wants its middle at `centre` and takes `size` of room, in pixels. */
export interface SpreadItem {
  centre: number;
  size: number;
}

/** A run of labels that touch, and where its first label wants to start on average. */
interface Run {
  sum: number;
  count: number;
}

/** Joins neighbouring runs until each starts after the one before. */
function joinRuns(wanted: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const sum of wanted) {
    let run: Run = { sum, count: 1 };
    for (let before = runs.at(-1); before; before = runs.at(-1)) {
      if (before.sum / before.count <= run.sum / run.count) break;
      run = { sum: run.sum + before.sum, count: run.count + before.count };
      runs.pop();
    }
    runs.push(run);
  }
  return runs;
}

/**
 * Moves labels along one axis, as little as possible (least squares), so that none overlaps another
 * and all lie between `from` and `to`. If they need more room than there is, they run past `to`.
 * @returns the middle of each label, in the order given
 */
export function spread(
  items: readonly SpreadItem[],
  from: number,
  to: number,
  gap: number,
): number[] {
  const order = items.map((item, index) => ({ ...item, index }));
  order.sort((a, b) => a.centre - b.centre || a.index - b.index);
  let taken = -gap;
  const before = order.map(({ size }) => (taken += size + gap) - size);
  const runs = joinRuns(order.map(({ centre, size }, k) => centre - size / 2 - (before[k] ?? 0)));
  const starts = runs.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  const middles = Array<number>(items.length).fill(0);
  order.forEach(({ size, index }, k) => {
    const start = Math.max(from, Math.min(starts[k] ?? from, to - taken));
    middles[index] = start + (before[k] ?? 0) + size / 2;
  });
  return middles;
}
