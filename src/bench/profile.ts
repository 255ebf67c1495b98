/** One room's part of the processor's time. */
export interface RoomShare {
  /** A folder of `src/`, a package, "garbage", or "the rest of Node". */
  room: string;
  /** 0 to 1. */
  share: number;
}

interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[];
  samples: number[];
  timeDeltas: number[];
}

function roomOf(functionName: string, url: string): string | null {
  if (functionName === "(idle)") return null;
  if (functionName === "(garbage collector)") return "garbage";
  const packaged = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(
    url.replace(/.*node_modules/, "node_modules"),
  );
  if (packaged) return packaged[1] ?? "";
  return (
    /\/(src\/[^/]+|scripts)\//.exec(url)?.[1] ??
    (/\/\.prerender\//.test(url) ? "the bundled pages" : "the rest of Node")
  );
}

const SHOWN = 15;

/**
 * Which rooms of the code the processor's time went to, the largest first.
 *
 * @param texts CPU profiles as `node --cpu-prof` writes them
 */
export function sharesByRoom(texts: readonly string[]): RoomShare[] {
  const spent = new Map<string, number>();
  for (const text of texts) {
    const { nodes, samples, timeDeltas } = JSON.parse(text) as CpuProfile;
    const rooms = new Map(
      nodes.map(({ id, callFrame }) => [id, roomOf(callFrame.functionName, callFrame.url)]),
    );
    samples.forEach((id, at) => {
      const room = rooms.get(id);
      if (room) spent.set(room, (spent.get(room) ?? 0) + (timeDeltas[at] ?? 0));
    });
  }
  const whole = [...spent.values()].reduce((sum, one) => sum + one, 0);
  return [...spent]
    .map(([room, time]) => ({ room, share: time / whole }))
    .sort((a, b) => b.share - a.share)
    .slice(0, SHOWN);
}
