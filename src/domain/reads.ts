/**
 * What an answer is made of: the pieces of content that were read while it was worked out, and the
 * remembered answers that were asked for meanwhile. A page that was made of the same pieces is the
 * same page. Nothing is noted unless a build asks for it.
 */
export interface Reads {
  /** Names of pieces of content: "updates/17|text". */
  own: Set<string>;
  of: Set<Reads>;
}

/** An answer that is remembered, with what it is made of; without, where nobody asked or it is nothing. */
export interface Remembered<Answer> {
  answer: Answer;
  reads?: Reads | undefined;
}

/** Whoever notes reads: it knows for which answer they are being made, also after a wait. */
export interface ReadsNote {
  now(): Reads | undefined;
  within<Answer>(reads: Reads, ask: () => Answer): Answer;
  /** The thing that settled questions are asked of: the whole report card. */
  whole: object | undefined;
}

/** A question of the whole with a short answer: pages that ask it depend on the answer alone. */
type Settled = (of: object, key: string) => string | number;

/**
 * Pages of `astro dev` are bundled, and so have a copy of this file: under these names the process holds both.
 */
const NOTE = Symbol.for("report-card reads");
const SETTLED = Symbol.for("report-card settled questions");
const holder = globalThis as { [NOTE]?: ReadsNote; [SETTLED]?: Map<string, Settled> };
const questions = (holder[SETTLED] ??= new Map<string, Settled>());

/** Begins to note reads, or ends it. */
export function noteReads(note: ReadsNote | undefined): void {
  if (note) holder[NOTE] = note;
  else Reflect.deleteProperty(holder, NOTE);
}

/** Says which thing settled questions are asked of, while reads are noted. */
export function setWhole<Whole extends object>(whole: Whole): Whole {
  if (holder[NOTE]) holder[NOTE].whole = whole;
  return whole;
}

/** What an answer is made of before anything was read for it. */
export function noReads(): Reads {
  return { own: new Set(), of: new Set() };
}

/** Notes that a piece of content was read. */
export function noteRead(piece: string): void {
  holder[NOTE]?.now()?.own.add(piece);
}

/** Works an answer out, and notes what it is made of for all who will be given it. */
export function remembered<Answer>(ask: () => Answer): Remembered<Answer> {
  const note = holder[NOTE];
  if (!note) return { answer: ask() };
  const reads = noReads();
  const answer = note.within(reads, ask);
  // Who is still waiting for something may read more.
  const isNothing = reads.own.size + reads.of.size === 0 && !(answer instanceof Promise);
  return { answer, reads: isNothing ? undefined : reads };
}

/** Gives a remembered answer to one who is made of it too. */
export function recall<Answer>({ answer, reads }: Remembered<Answer>): Answer {
  if (reads) holder[NOTE]?.now()?.of.add(reads);
  return answer;
}

/** The name of the piece that a settled answer is. */
const SETTLED_PIECE = /^\?(.+?)\|(.*)$/s;

/**
 * A question of the whole report card with a short answer, such as a count of all texts. Who asks is
 * made of the answer, and not of all that was read for it.
 *
 * @param name its own, no other question's
 * @param ask the question, of one part: `key` says which
 */
export function settled<Of extends object>(
  name: string,
  ask: (of: Of, key: string) => string | number,
): (of: Of, key: string) => string | number {
  questions.set(name, ask as unknown as Settled);
  return (of, key) => {
    const note = holder[NOTE];
    if (note?.whole !== of) return ask(of, key);
    noteRead(`?${name}|${key}`);
    return note.within(noReads(), () => ask(of, key));
  };
}

/** The answer that a piece stands for, if it is a settled one and there is such a question. */
export function settledAnswer(piece: string): string | number | undefined {
  const [, name = "", key = ""] = SETTLED_PIECE.exec(piece) ?? [];
  const note = holder[NOTE];
  const ask = questions.get(name);
  if (!note?.whole || !ask) return undefined;
  const { whole } = note;
  return note.within(noReads(), () => ask(whole, key));
}
