/** Where a picture comes from. "own": drawn for this site. */
export type PictureSet = "openmoji" | "healthicons" | "own";

export interface Picture {
  set: PictureSet;
  /** The icon's name in its set. */
  icon: string;
}

const moji = (icon: string): Picture => ({ set: "openmoji", icon });
const health = (icon: string): Picture => ({ set: "healthicons", icon });
const own = (icon: string): Picture => ({ set: "own", icon });

/**
 * The register of pictures: the name that authors write, and the icon it stands for. One concept
 * has one picture on the whole site, and no two concepts share one (ER08). Readers are adults:
 * nothing childish, no puzzle pieces, no stop signs, no brands.
 */
export const PICTURES = {
  baby: moji("baby"),
  book: moji("open-book"),
  breastfeeding: moji("breast-feeding"),
  child: moji("child"),
  chart: moji("bar-chart"),
  computer: moji("laptop"),
  council: moji("classical-building"),
  date: moji("calendar"),
  danger: moji("warning"),
  dentist: moji("tooth"),
  doctor: moji("health-worker"),
  drink: moji("wine-glass"),
  drugs: moji("pill"),
  emergency: moji("telephone"),
  england: moji("flag-england"),
  family: moji("family"),
  feelings: moji("worried-face"),
  "young-people": health("young-people-outline"),
  food: moji("fork-and-knife-with-plate"),
  good: moji("thumbs-up"),
  group: health("group-discussion-meeting-outline"),
  health: moji("stethoscope"),
  "health-mind": health("mental-health-outline"),
  help: moji("person-raising-hand"),
  hospital: moji("hospital"),
  "help-line": moji("telephone-receiver"),
  home: moji("house"),
  job: moji("briefcase"),
  letter: moji("envelope"),
  list: moji("clipboard"),
  listen: moji("ear"),
  care: health("social-work-outline"),
  look: moji("eye"),
  meeting: moji("collaboration"),
  message: moji("speech-balloon"),
  money: moji("pound-banknote"),
  mother: moji("pregnant-woman"),
  "no-smoking": moji("no-smoking"),
  "not-known": moji("red-question-mark"),
  numbers: moji("input-numbers"),
  paper: moji("memo"),
  person: moji("person"),
  phone: moji("mobile-phone"),
  picture: moji("framed-picture"),
  plan: moji("bookmark-tabs"),
  police: moji("police-officer"),
  print: moji("printer"),
  question: moji("white-question-mark"),
  safe: moji("safety"),
  school: moji("school"),
  search: moji("magnifying-glass-tilted-left"),
  size: moji("input-latin-letters"),
  sound: moji("speaker-high-volume"),
  status: own("status"),
  "status-lot": own("status-lot"),
  "status-some": own("status-some"),
  "status-unknown": own("status-unknown"),
  "status-well": own("status-well"),
  student: moji("student"),
  support: moji("help-others"),
  talk: moji("interview"),
  target: moji("bullseye"),
  teacher: moji("teacher"),
  time: moji("hourglass-not-done"),
  together: moji("handshake"),
  vote: moji("ballot-box-with-ballot"),
  wheelchair: moji("person-in-manual-wheelchair"),
  word: moji("input-latin-lowercase"),
  worker: moji("office-worker"),
  writing: moji("writing-hand"),
} as const satisfies Readonly<Record<string, Picture>>;

/** A name that a row may start with. */
export type PictureName = keyof typeof PICTURES;

/** All names, sorted. */
export const PICTURE_NAMES: readonly string[] = Object.keys(PICTURES).sort();

export function isPicture(name: string): name is PictureName {
  return name in PICTURES;
}
