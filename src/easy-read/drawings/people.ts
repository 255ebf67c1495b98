import { lines, person, shape } from "./person.ts";

const BLUE = "#92d3f5";
const GREEN = "#b1cc33";
const RED = "#ea5a47";
const GREY = "#9b9b9a";
const ORANGE = "#f1b31c";

const mum = { skin: "medium", hair: "long", shirt: RED } as const;
const dad = { skin: "dark", hair: "short", hairColour: "#1a1a1a", shirt: BLUE } as const;
const youth = { skin: "light", hair: "short", hairColour: "#a57939", shirt: GREEN } as const;
/** In pictures of harm all people look alike: no group is shown as the one that harms. */
const pale = {
  skin: "light",
  hair: "long",
  hairColour: "#a57939",
  shirt: ORANGE,
  mood: "sad",
} as const;
const girl = { skin: "dark", hair: "long", hairColour: "#1a1a1a", shirt: ORANGE } as const;

const BUBBLE = "M4 6h26v16H16l-6 6v-6H4z";
const BUBBLE_RIGHT = "M42 6h26v16h-6v6l-6-6H42z";
const HANDSET =
  "M8 8c3-4 6-3 7 0l2 6c1 3-4 4-3 6 2 5 5 8 10 10 2 1 3-4 6-3l6 2c3 1 4 4 0 7-14 8-36-14-28-28z";

const handset = (at: string): string => `<g transform="${at}">${shape(HANDSET, "#d0cfce")}</g>`;

/** Pictures of people, drawn for this site: adults and young people in the style of the set. */
export const PEOPLE: Readonly<Record<string, string>> = {
  family:
    person({ ...mum, x: 21, y: 20, size: 1 }) +
    person({ ...dad, x: 51, y: 20, size: 1 }) +
    person({ ...youth, x: 36, y: 42, size: 0.8 }),
  parents:
    person({ ...mum, x: 20, y: 26, size: 1.1 }) + person({ ...dad, x: 52, y: 26, size: 1.1 }),
  child: person({ ...youth, x: 36, y: 26, size: 1.3 }),
  children:
    person({ ...youth, x: 20, y: 30, size: 1 }) + person({ ...girl, x: 52, y: 30, size: 1 }),
  "young-people":
    person({ ...girl, x: 18, y: 22, size: 1 }) +
    person({ ...youth, x: 54, y: 22, size: 1 }) +
    person({ skin: "medium", hair: "short", shirt: BLUE, x: 36, y: 34, size: 1.1 }),
  group:
    person({ ...dad, x: 16, y: 16, size: 0.7 }) +
    person({ ...mum, x: 56, y: 16, size: 0.7 }) +
    person({ ...girl, x: 16, y: 46, size: 0.7 }) +
    person({ ...youth, x: 56, y: 46, size: 0.7 }) +
    shape("M28 36a8 8 0 1 1 16 0 8 8 0 1 1-16 0z", "#d0cfce"),
  talk:
    person({ ...mum, x: 16, y: 42, size: 0.9 }) +
    person({ ...youth, x: 56, y: 42, size: 0.9 }) +
    shape(BUBBLE, "#fff") +
    shape(BUBBLE_RIGHT, "#fff") +
    lines("M10 12h14M10 17h9M48 12h14M48 17h9"),
  asks:
    person({ ...dad, x: 24, y: 36, size: 1.1, mood: "calm" }) +
    shape("M36 4h32v26H54l-8 8v-8H36z", "#fff") +
    lines("M47 12c0-6 10-6 10 0 0 4-5 3-5 7m0 4v1", 3),
  safe:
    shape("m36 3 29 9v22c0 19-14 29-29 35C21 63 7 53 7 34V12z", BLUE) +
    person({ ...youth, x: 36, y: 30, size: 0.95 }),
  feelings:
    person({ ...girl, x: 19, y: 28, size: 1.1, mood: "glad" }) +
    person({ ...youth, x: 53, y: 28, size: 1.1, mood: "sad" }),
  harm:
    person({ ...pale, x: 26, y: 30, size: 1.2 }) +
    shape("M56 44c-18-12-14-26-5-26 3 0 5 2 5 5 0-3 2-5 5-5 9 0 13 14-5 26z", RED) +
    lines("m56 23-4 6 7 4-5 8"),
  "domestic-abuse":
    shape("M6 32 36 6l30 26v36H6z", "#fff") +
    person({
      skin: "light",
      hair: "short",
      shirt: "#3f3f3f",
      x: 24,
      y: 36,
      size: 0.95,
      mood: "sad",
    }) +
    lines("m17 30 5 2m9-2-5 2") +
    lines("m37 34 4 2-3 3 4 2") +
    person({ ...pale, x: 53, y: 46, size: 0.7 }),
  exploitation:
    person({
      skin: "light",
      hair: "none",
      shirt: "#3f3f3f",
      x: 26,
      y: 20,
      size: 1.5,
      mood: "calm",
    }) +
    lines("m18 15 6 2m12-2-6 2") +
    person({ ...pale, x: 55, y: 46, size: 0.8 }),
  gifts:
    person({ skin: "light", hair: "none", shirt: "#3f3f3f", x: 18, y: 28, size: 1.1 }) +
    person({ ...pale, x: 56, y: 40, size: 0.9, mood: "calm" }) +
    shape(
      "M28 50h16v16H28zM27 45h18v6H27zM36 45v21m0-21c-8-1-8-8-3-7 2 0 3 4 3 7 0-3 1-7 3-7 5-1 5 6-3 7z",
      ORANGE,
    ),
  "not-your-fault":
    person({ ...pale, x: 36, y: 34, size: 1.1, mood: "calm" }) +
    lines("M4 48c2-10 8-18 14-20M68 48c-2-10-8-18-14-20") +
    shape("M36 18c-9-6-8-14-3-14 2 0 3 1 3 3 0-2 1-3 3-3 5 0 6 8-3 14z", RED),
  "young-carer":
    person({ ...youth, x: 20, y: 22, size: 0.95 }) +
    shape("M30 52h38v10H30zM30 40v28M68 46v22", BLUE) +
    `<circle cx="39" cy="45" r="6.5" fill="#bf8f68" stroke="#000" stroke-width="2"/>` +
    shape("M46 46c4-4 20-4 22 2v6H46z", RED),
  trust:
    person({ ...mum, x: 24, y: 24, size: 1.2 }) +
    person({ ...youth, x: 50, y: 40, size: 1, mood: "calm" }) +
    shape("M58 20c-9-6-8-14-3-14 2 0 3 1 3 3 0-2 1-3 3-3 5 0 6 8-3 14z", RED),
  "no-work":
    person({ ...youth, x: 20, y: 32, size: 1.1, mood: "calm" }) +
    shape("M42 14h22v16H42zM49 14v-4h8v4", "#a57939") +
    lines("m40 8 26 26") +
    shape("M42 42h22v18H42zM53 42v18", "#fff") +
    lines("m40 38 26 26"),
  "learning-hard":
    person({ ...girl, x: 30, y: 22, size: 1.1, mood: "sad" }) +
    shape("M12 50c8-3 16-2 24 2 8-4 16-5 24-2v18c-8-3-16-2-24 2-8-4-16-5-24-2zM36 52v18", "#fff") +
    lines("M50 14c0-9 14-9 14 0 0 6-7 5-7 11m0 6v1", 3),
  learning:
    person({ ...girl, x: 36, y: 20, size: 1.1 }) +
    shape("M12 48c8-3 16-2 24 2 8-4 16-5 24-2v20c-8-3-16-2-24 2-8-4-16-5-24-2zM36 50v20", "#fff"),
  together:
    person({ ...dad, x: 14, y: 22, size: 0.85 }) +
    person({ ...mum, x: 36, y: 22, size: 0.85 }) +
    person({ skin: "light", hair: "none", shirt: GREY, x: 58, y: 22, size: 0.85 }) +
    shape("M3 52h66v6H3zM10 58v10M62 58v10", "#a57939"),
  "call-child":
    handset("translate(2 4) scale(.85)") +
    person({ ...youth, x: 52, y: 44, size: 0.9, mood: "sad" }),
  "call-worried":
    handset("translate(24 0) scale(.6)") +
    person({ ...mum, x: 20, y: 36, size: 1, mood: "sad" }) +
    person({ ...girl, x: 54, y: 48, size: 0.75, mood: "sad" }),
  "call-emergency":
    handset("translate(16 0) scale(.8)") +
    `<rect x="6" y="44" width="60" height="26" rx="4" fill="#d22f27" stroke="#000" stroke-width="2"/>` +
    `<text x="36" y="65" font-family="Arial,sans-serif" font-size="24" font-weight="bold" text-anchor="middle" fill="#fff">999</text>`,
  "help-me":
    person({ ...dad, x: 24, y: 26, size: 1.1 }) +
    person({ ...girl, x: 54, y: 44, size: 0.85 }) +
    shape("M36 44h14v12H36z", "#fff") +
    lines("M39 48h8M39 52h6"),
  "youth-worker":
    person({ skin: "dark", hair: "none", shirt: GREEN, x: 22, y: 28, size: 1.1 }) +
    person({ ...youth, x: 54, y: 38, size: 0.9 }) +
    shape("M30 8h22v12H40l-5 5v-5h-5z", "#fff"),
  smoking:
    person({ ...mum, x: 28, y: 30, size: 1.2, mood: "calm" }) +
    shape("M33 37h20v4H33z", "#fff") +
    shape("M53 37h5v4h-5z", RED) +
    lines("M57 32c-4-5 5-7 1-12 4 1 8-4 4-8"),
  "too-heavy":
    shape("M8 24h56l4 42H4z", "#d0cfce") +
    shape("M20 46a16 16 0 0 1 32 0z", "#fff") +
    lines("m36 46 9-9M24 40l2 2M36 33v3", 2) +
    shape("M26 8c6-4 14-4 20 0l2 16H24z", BLUE),
  court:
    shape(
      "M6 26 36 8l30 18zM12 58h48v6H12zM16 28v28M28 28v28M44 28v28M56 28v28M8 66h56",
      "#d0cfce",
    ) + lines("M36 14v8M30 18h12m-12 0-3 5h6zm12 0-3 5h6z", 1.5),
  "small-child-service":
    shape("M6 32 36 8l30 24v36H6z", "#fff") +
    person({ ...mum, x: 26, y: 36, size: 0.8 }) +
    person({ skin: "light", hair: "none", shirt: ORANGE, x: 50, y: 50, size: 0.6 }),
  manager:
    person({ skin: "medium", hair: "none", shirt: "#fff", x: 36, y: 26, size: 1.2, mood: "calm" }) +
    `<circle cx="36" cy="26" r="13" fill="#fff" stroke="#000" stroke-width="2" stroke-dasharray="5 4"/>` +
    lines("M31 22c0-7 10-7 10 0 0 4-5 4-5 8m0 4v.5"),
  "reads-with-us":
    person({ ...dad, x: 20, y: 24, size: 1 }) +
    person({ ...girl, x: 52, y: 24, size: 1 }) +
    shape("M14 50h44v18H14zM36 50v18", "#fff") +
    lines("M18 55h13M18 60h13M41 55h13M41 60h13"),
};
