import { UNFINISHED } from "../../domain/unfinished.ts";
import { soft } from "../../domain/welsh.ts";
import type { StarterTexts } from "./texts.ts";

const todo = (what: string): string => `${UNFINISHED.cy}: ${what}`;

/** A draft, as all Welsh words of the site are: no translator has checked it. */
export const CY_TEXTS: StarterTexts = {
  unfinished: UNFINISHED.cy,
  siteName: (place) => `Cerdyn Adroddiad ${place}`,
  step: "carreg filltir gyflawni",
  stepInShort: "carreg filltir",
  ratings: { green: "Gwyrdd", amber: "Ambr", red: "Coch", blue: "Glas" },
  quarter: (number, year) => `Chwarter ${number}, ${year}`,
  ratingMeaning: (rating) => todo(`geiriau’r cynllun ei hun am “${rating}”`),
  meaningPlace: todo("ble mae’r ystyr wedi’i argraffu"),
  datePrinted: todo("ei ddyddiad fel y’i hargraffwyd"),
  reportTitle: todo("teitl yr adroddiad fel y’i hargraffwyd"),
  reportText: todo("cyflwyniad yr adroddiad ei hun, air am air. Gadewch ef allan os nad oes un."),
  firstAction: todo("y cam gweithredu cyntaf, fel y mae’r cynllun yn ei argraffu"),
  leads: todo("pwy sy’n arwain"),
  page: todo("y dudalen"),
  stepWording: (step, priority) =>
    todo(`“${priority}”, yr un cyntaf (${step}), fel y mae’r cynllun yn ei argraffu`),
  stepUpdate: (step, priority) =>
    todo(`“${priority}”, yr un cyntaf (${step}): yr hyn y mae’r adroddiad yn ei ddweud`),
  about: ({ place, partnership, title }) => ({
    title: "Am y cerdyn adroddiad hwn",
    description: `Beth yw cerdyn adroddiad ${place}, pwy sy’n ei gyhoeddi ac o ble y daw ei eiriau.`,
    text: `Mae’r cerdyn adroddiad hwn yn dangos pa mor bell y mae’r cynllun hwn wedi cyrraedd: ${title}, gan ${soft(partnership)}.

${todo("pwy sy’n cyhoeddi’r wefan hon a pham, mewn dwy neu dair brawddeg.")}

## O ble y daw’r geiriau

Mae geiriau a ffigurau wedi’u copïo o’r cynllun a’i adroddiadau. Mae pob un yn dweud o ba ddogfen y daw. Mae nodiadau gan y golygydd wedi’u marcio.

<Documents />

## Cysylltu â ni

<Contact />`,
  }),
  accessibility: () => ({
    title: "Datganiad hygyrchedd",
    description:
      "Sut mae’r wefan hon wedi’i gwneud i bawb ei defnyddio, a sut i roi gwybod am broblem.",
    text: `Dylech allu darllen pob tudalen â darllenydd sgrin, ei defnyddio â bysellfwrdd yn unig, a gwneud y testun yn fwy heb golli geiriau. Mae ffigurau pob siart mewn tabl hefyd.

${todo("sut rydych wedi’i phrofi, gyda phwy, a beth nad yw’n gweithio eto. Peidiwch â honni dim nad ydych wedi rhoi cynnig arno.")}

## Rhoi gwybod am broblem

<Contact />`,
  }),
  howWeRate: ({ step }) => ({
    title: "Sut rydym yn graddio",
    description: "Beth mae pob gradd yn ei olygu, a beth a ddywedir lle nad oes un yn hysbys.",
    text: `Mae pob adroddiad yn rhoi gradd i bob ${step}.

<RatingKey />

## Pan nad oes gradd

Nid yw rhai graddau wedi’u cofnodi. Mae’r dudalen yn dweud hynny wedyn, ac nid oes dim yn cael ei ddyfalu.`,
  }),
  privacy: () => ({
    title: "Preifatrwydd a chwcis",
    description:
      "Beth mae’r wefan hon yn ei wybod amdanoch, a sut mae’n diogelu pobl yn yr adroddiadau.",
    text: `Nid yw’r wefan hon yn gosod cwcis nac yn dilyn ei darllenwyr.

${todo("pwy sy’n lletya’r wefan, beth y mae’r lletywr yn ei gofnodi, a phwy sy’n penderfynu ar ddata personol.")}

## Pobl yn yr adroddiadau

Mae geiriau’n cael eu gadael allan lle maent yn dweud rhywbeth personol am rywun, ac mae niferoedd bach yn cael eu cuddio lle gellid adnabod rhywun.

<Contact />`,
  }),
  readme: ({ title, step, report }) => `# ${title}

Gellir adeiladu gwefan y cynllun hwn ar unwaith. Chi sydd i ysgrifennu pob lle sy’n dweud “${todo("…")}”; mae \`npm run check -- --all\` yn eu rhestru. Drafft yw’r geiriau Cymraeg y dechreuwyd y cynllun â nhw: nid oes cyfieithydd wedi’u gwirio.

1. \`plan.json\`: beth mae pob gradd yn ei olygu, yng ngeiriau’r cynllun ei hun, a’r ddau bapur.
2. \`priorities/\`: teitlau fel y’u hargraffwyd, pwy sy’n arwain, a’r camau gweithredu.
3. \`milestones/\`: un ffeil ar gyfer pob ${step}. Mae’r un gyntaf ym mhob ffolder yno; rhowch enw newydd arni cyn cyhoeddi.
4. \`updates/${report}/\`: beth mae’r adroddiad cyntaf yn ei ddweud am bob ${step}, air am air, gyda’i radd.
5. \`pages/\`: amdanom ni, sut rydym yn graddio, hygyrchedd, preifatrwydd.

Y canllaw i bob math o ffeil yw README ffolder \`content\` y prosiect ei hun. Mae yn Saesneg.
`,
};
