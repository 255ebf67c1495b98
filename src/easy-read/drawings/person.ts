/** Skin colours of OpenMoji, so that drawn people stand well beside those of the set. */
const SKIN = { light: "#fadcbc", medium: "#bf8f68", dark: "#9b643d" } as const;

const INK = "#000";

/** How the mouth lies. */
type Mood = "glad" | "sad" | "calm";

export interface Person {
  /** Middle of the head, on a grid of 72 by 72. */
  x: number;
  y: number;
  /** 1 is an adult who fills the picture; children are smaller. */
  size: number;
  skin: keyof typeof SKIN;
  hair: "short" | "long" | "none";
  hairColour?: string;
  shirt: string;
  mood?: Mood;
}

const MOUTHS: Readonly<Record<Mood, string>> = {
  glad: "M-4 4.5c2 3 6 3 8 0",
  sad: "M-4 6.5c2-3 6-3 8 0",
  calm: "M-3.5 5.5h7",
};

const HAIR = {
  short: "M-9.5 1c-1-15 20-15 19 0-1-5-4-6-9.5-6s-8.5 1-9.5 6z",
  long: "M-10 13c-3-9-3-25 10-25s13 16 10 25c-2-4 0-13-3-17-4-1-10-1-14 0-3 4-1 13-3 17z",
  none: "",
} as const;

/** A line in the hand of the set: black, round, two units wide. */
export function lines(path: string, width = 2): string {
  return `<path d="${path}" fill="none" stroke="${INK}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** A filled shape with that line round it. */
export function shape(path: string, fill: string, width = 2): string {
  return `<path d="${path}" fill="${fill}" stroke="${INK}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** Head and shoulders of a person. */
export function person(one: Person): string {
  const { x, y, size, skin, hair, hairColour = "#3f2b20", shirt, mood = "glad" } = one;
  const width = 2 / size;
  const hairPath = HAIR[hair] ? shape(HAIR[hair], hairColour, width) : "";
  const head = `<circle r="10" fill="${SKIN[skin]}" stroke="${INK}" stroke-width="${width}"/>`;
  const eyes = `<circle cx="-3.6" cy="-.5" r="1.5"/><circle cx="3.6" cy="-.5" r="1.5"/>`;
  const body = shape("M-15 31v-6c0-9 6-11 15-11s15 2 15 11v6z", shirt, width);
  const behind = hair === "long" ? hairPath : "";
  const front =
    hair === "long"
      ? shape(
          "M-9.5 0c0-8 5-11 9.5-11s9.5 3 9.5 11c-6-1-8-3-9.5-6-1.5 3-3.5 5-9.5 6z",
          hairColour,
          width,
        )
      : hairPath;
  return `<g transform="translate(${x} ${y}) scale(${size})">${behind}${body}${head}${front}${eyes}${lines(MOUTHS[mood], width)}</g>`;
}
