/** Where a picture comes from. "own": drawn for this site. "words": drawn from what its row says. */
export type PictureSet = "openmoji" | "own" | "words";

export interface Picture {
  set: PictureSet;
  /** The icon's name in its set. */
  icon: string;
  /** What a row with this picture speaks of: one of these words stands in it (ER08). */
  shows: RegExp;
}

const moji = (icon: string, shows: RegExp): Picture => ({ set: "openmoji", icon, shows });
const own = (icon: string, shows: RegExp): Picture => ({ set: "own", icon, shows });

/**
 * The register of pictures: the name that authors write, the picture it stands for, and the words
 * that it shows. One concept has one picture on the whole site, and no two concepts share one
 * (ER08). All are of one style: OpenMoji's things and people with their own skin colours, and
 * drawings of ours in the same line. Readers are adults: nothing childish, no puzzle pieces, no
 * stop signs, no brands.
 */
export const PICTURES = {
  baby: moji("baby-medium-skin-tone", /\b(?:baby|babies|start in life)\b/i),
  book: moji("open-book", /\b(?:read|reading|full pages|school work)\b/i),
  breastfeeding: moji("breast-feeding-medium-skin-tone", /\bbreastfeed/i),
  care: own("young-carer", /\bcarers?\b|\blooks? after someone\b/i),
  "call-child": own("call-child", /\bchildline\b/i),
  "call-emergency": own("call-emergency", /\b(?:danger|999)\b/i),
  "call-worried": own("call-worried", /\bnspcc\b/i),
  chart: moji("bar-chart", /\b(?:report card|numbers?)\b/i),
  child: own("child", /\bchild\b/i),
  children: own("children", /\bchildren\b/i),
  compare: { set: "words", icon: "compare", shows: /\b(?:than|as)\b/i },
  computer: moji("laptop", /\b(?:computers?|online|go to)\b/i),
  council: moji("classical-building", /\bcouncil\b/i),
  court: own("court", /\bcourt\b/i),
  date: { set: "words", icon: "date", shows: /\b\d{4}\b|\b(?:early|month)\b|[a-z]+ber\b/i },
  "domestic-abuse": own("domestic-abuse", /\bdomestic abuse\b/i),
  draft: own("draft", /\bdraft\b/i),
  drink: moji("wine-glass", /\b(?:drink|drinking|alcohol)\b/i),
  drugs: moji("pill", /\bdrugs?\b/i),
  "easy-read": own("reads-with-us", /\b(?:easy read|reading hard|easy words)\b/i),
  england: moji("flag-england", /\bengland\b/i),
  exploitation: own("exploitation", /\bsexual exploitation\b/i),
  family: own("family", /\bfamil(?:y|ies)\b|\beveryone\b/i),
  feelings: own("feelings", /\bfeelings\b/i),
  fine: moji("thumbs-up-medium-skin-tone", /\b(?:no wrong|good|well)\b/i),
  food: moji("fork-and-knife-with-plate", /\b(?:food|meals?|eat)\b/i),
  gifts: own("gifts", /\bgifts\b/i),
  going: own("going", /\b(?:going on|not finished|start(?:ed)? to|working on)\b/i),
  group: own("group", /\b(?:group|promises|partners?)\b/i),
  harm: own("harm", /\b(?:harm|hurts?|abuse)\b/i),
  help: own("help-me", /\bhelp\b/i),
  home: moji("house", /\bhome\b/i),
  inspect: own("inspect", /\b(?:ofsted|checks?|checked|look at|looked at)\b/i),
  job: moji("briefcase", /\b(?:work|adult life|business)\b/i),
  key: own("key", /\bsigns?\b/i),
  keys: own("keys", /\bkeys\b/i),
  late: own("late", /\blate\b/i),
  learning: own("learning", /\blearn(?:ed|s|ing)?\b|\bteach(?:es)?\b|\blessons\b|\bmaths\b/i),
  "learning-hard": own(
    "learning-hard",
    /\b(?:learning disabilit|find learning hard|hard to learn|help to learn)/i,
  ),
  listen: moji("ear-medium-skin-tone", /\b(?:listen|hear)\b/i),
  manager: own("manager", /\bmanager\b/i),
  meeting: own("together", /\b(?:talk|meet|together|plan help|same place|partners)\b/i),
  money: moji("pound-banknote", /\b(?:costs?|money)\b/i),
  mother: moji("pregnant-woman-medium-skin-tone", /\b(?:pregnant|birth)\b/i),
  "no-work": own("no-work", /\bnot learn or work\b/i),
  "not-known": moji("white-question-mark", /\b(?:not|cannot|no|no one|never|nothing)\b/i),
  "not-your-fault": own("not-your-fault", /\bfault\b/i),
  paper: moji("memo", /\b(?:reports?|report card|wrote|advice|marks|letter)\b/i),
  parents: own("parents", /\bparents\b/i),
  part: { set: "words", icon: "part", shows: /\b\d+ (?:or \d+ )?(?:out of every|of the) \d+\b/ },
  person: moji("person-medium-skin-tone", /\b(?:people|someone|person)\b/i),
  phone: moji("telephone", /\bcall us\b/i),
  picture: moji("framed-picture", /\bpictures?\b/i),
  plan: moji("bookmark-tabs", /\bplan(?:ned|s)?\b/i),
  police: moji("police-officer-medium-skin-tone", /\bpolice\b/i),
  print: moji("printer", /\bprint\b/i),
  promise: own("promise", /\bpromises\b/i),
  question: own("asks", /\b(?:ask|question)\b/i),
  safe: own("safe", /\bsafe\b/i),
  say: own("talk", /\b(?:tell us|said|telling|say)\b/i),
  school: moji("school", /\bschools?\b/i),
  sea: moji("water-wave", /\bsea\b/i),
  size: moji("input-latin-letters", /\b(?:letters|bold|words?)\b/i),
  "small-children": own("small-child-service", /\bsmall children\b|\byoung children\b/i),
  smoking: own("smoking", /\bsmok(?:e|ed|ing)\b(?<!stop smoking)/i),
  sound: moji("speaker-high-volume", /\b(?:listen to|loud)\b/i),
  status: own("status", /./),
  "status-lot": own("status-lot", /./),
  "status-some": own("status-some", /./),
  "status-unknown": own("status-unknown", /./),
  "status-well": own("status-well", /./),
  target: moji("bullseye", /\b(?:target|as we wanted|we wanted|want|matters|priorit(?:y|ies))\b/i),
  time: moji("hourglass-not-done", /\b(?:time|next|after|not finished|soon)\b/i),
  trust: own("trust", /\btrust\b/i),
  website: own("website", /\bwebsite\b/i),
  "weighs-too-much": own("too-heavy", /\bweigh(?:s|ed)?\b/i),
  wheelchair: moji("person-in-manual-wheelchair-medium-skin-tone", /\bdisab/i),
  worker: moji("office-worker-medium-skin-tone", /\b(?:workers?|work with|services?)\b/i),
  "young-people": own("young-people", /\byoung (?:people|person)\b/i),
  "youth-worker": own("youth-worker", /\byouth workers?\b/i),
} as const satisfies Readonly<Record<string, Picture>>;

/** A name that a row may start with. */
export type PictureName = keyof typeof PICTURES;

/** All names, sorted. */
export const PICTURE_NAMES: readonly string[] = Object.keys(PICTURES).sort();

/** Whether a row may start with this name. What every object has, such as "constructor", is none. */
export function isPicture(name: string): name is PictureName {
  return Object.hasOwn(PICTURES, name);
}
