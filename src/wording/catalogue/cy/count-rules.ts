import type { COUNT_RULES } from "../en-GB/count-rules.ts";

export const CY_COUNT_RULES: Readonly<Record<keyof typeof COUNT_RULES, string>> = {
  "count-indicators":
    "Mesurau’r cynllun hwn, neu’r cynllun cynharach a enwir. Un mesur yw bwlch a’r gyfradd y mae’n ei chymharu, a chyfrifir hwy unwaith: mae’r un o’r ddau sy’n peri mwy o bryder yn sefyll dros y ddau.",
  "count-indicators-met":
    "Mae’r targed yn gymwys ar bob dyddiad neu mae ei amser wedi dod, ac mae’r ffigur diweddaraf cystal â’r targed neu’n well.",
  "count-indicators-off-target":
    "Mae’r ffigur diweddaraf yn methu ei darged; neu mae amser y targed o’n blaenau, ac mae’r ffigur yn waeth na’r llinell syth o’r llinell sylfaen ato.",
  "count-indicators-ahead":
    "Mae amser y targed o’n blaenau. Mae’r ffigur diweddaraf ar y llinell syth ato neu’n well, neu ni ellir tynnu llinell.",
  "count-indicators-expired":
    "Mae pob targed argraffedig ar gyfer adeg gynharach na’r ffigur diweddaraf.",
  "count-indicators-no-target": "Nid oes adroddiad yn argraffu targed.",
  "count-indicators-words-only":
    "Argraffwyd y targed mewn geiriau’n unig, neu fe’i gosodir gan ffigur neu newid nad yw wedi’i argraffu.",
  "count-indicators-not-judged":
    "Nid oes cyfeiriad yn dda ar gyfer yr hyn a fesurir, neu mae’r golygyddion yn dweud pam na ddylid barnu’r ffigurau.",
  "count-indicators-no-figure":
    "Nid oes adroddiad yn argraffu ffigur, neu mae’r unig ffigurau wedi’u dal yn ôl.",
  "count-indicators-improving":
    "Mae’r ffigur diweddaraf yn well na’r un y gellir ei gymharu ag ef.",
  "count-indicators-worsening":
    "Mae’r ffigur diweddaraf yn waeth na’r un y gellir ei gymharu ag ef.",
  "count-indicators-no-clear-change":
    "Mae’r ffigur diweddaraf yr un fath â’r un y gellir ei gymharu ag ef, neu nid yw’r gwahaniaeth yn fwy na thalgrynnu neu hap.",
  "count-indicators-direction-not-known": "Nid oes ffigur y gellir cymharu’r un diweddaraf ag ef.",
  "count-indicators-overdue":
    "Mae adroddiad yn dweud pryd y mae’r ffigur nesaf i ddod, ac mae’r diwrnod hwnnw wedi mynd heibio.",
  "count-indicators-off-target-and-worsening":
    "Oddi ar y targed, ac yn waeth na’r ffigur blaenorol: rheol {body} ar gyfer clinig perfformiad.",
  "count-indicators-tried-for-clinics":
    "Caiff y ffigur diweddaraf ei farnu yn ôl targed (“met”, “not-met”, “on-the-way” neu “behind”), ac mae ei gyfeiriad yn hysbys: dim ond y rhain all fod yn ymgeiswyr am glinig perfformiad.",
  "count-indicators-confidential":
    "Mae o leiaf un ffigur yn cyfrif cyn lleied o bobl fel ei fod wedi’i ddal yn ôl.",
  "title-marks": "Marciau “{mark}”",
  "title-marks-better": "O’r marciau “{mark}”, gwell",
  "title-marks-worse": "O’r marciau “{mark}”, gwaeth",
  "count-marks":
    "Dangosyddion â’r marc hwn yn y llun o bob ffigur. {means} Nid yw’r ffigur nesaf yn hwyr: cyfrifir un hwyr fel un hwyr yn unig.",
  "count-marks-overdue": "Dangosyddion â’r marc hwn yn y llun o bob ffigur. {means}",
  "count-marks-way": "Y rhai ohonynt y mae eu cyfeiriad yn “{way}”.",
  "mark-means-status": "Y statws yw “{status}”.",
  "mark-means-no-target": "Mae ffigur, ac nid yw ei statws yn un o’r rheini.",
  "mark-means-overdue": "Mae’r ffigur nesaf yn hwyr, beth bynnag yw’r statws.",
  "title-milestones-standing": "{Milestones} sy’n sefyll",
  "count-milestones-standing":
    "Pob un o’r {milestones} ac eithrio’r rhai y mae’r adroddiad diweddaraf sy’n rhestru rhai yn eu gadael allan ar ôl eu rhestru o’r blaen.",
  "count-milestones-improved": "Mae’r rheol “Beth a wellodd” yn dweud pryd y cododd gradd.",
  "title-exceptions": "Pethau sydd oddi ar y trywydd",
  "count-exceptions":
    "Pob llinell o dan “Beth sydd oddi ar y trywydd”: pob dangosydd unwaith ar gyfer ei ffigur diweddaraf ac unwaith eto os yw ei ffigur nesaf yn hwyr, pob {milestone} neu gyfanswm â’r radd {telling}, a phob {oneConcern} argraffedig.",
  "title-milestones": "{MilestonesInFull} mewn adroddiad",
  "count-milestones": "{MilestonesInFull} y mae’r adroddiad yn rhoi diweddariad arnynt.",
  "title-milestones-rated-one-by-one": "{Milestones} a raddiwyd fesul un",
  "count-milestones-rated-one-by-one":
    "{MilestonesInFull} yn yr adroddiad y mae eu gradd eu hunain wedi’i chofnodi yma.",
  "title-milestones-without-rating": "{Milestones} nad yw eu gradd wedi’i chofnodi",
  "count-milestones-without-rating":
    "{MilestonesInFull} yn yr adroddiad nad yw eu gradd eu hunain wedi’i chofnodi yma.",
  "title-milestones-rated": "{Milestones} yn y cyfansymiau graddau",
  "count-milestones-rated":
    "Cyfanswm y rhai a raddiwyd ({milestonesInFull}), fel y mae’r adroddiad yn ei argraffu, fel arall fel y’u cyfrifwyd.",
  "count-rated-as":
    "{MilestonesInFull} â’r radd {rating} yn yr adroddiad, fel y mae’n eu hargraffu, fel arall fel y’u cyfrifwyd.",
  "count-rated-as-split":
    "{MilestonesInFull} â’r radd {rating} yn yr adroddiad, fel y mae’n eu hargraffu, fel arall fel y’u cyfrifwyd. Mae un â mwy nag un radd yn cyfrif mewn rhannau cyfartal, felly gall fod degolyn.",
  "count-rated-group":
    "{MilestonesInFull} ag unrhyw un o’r graddau hyn yn yr adroddiad, wedi’u hadio.",
  "count-working-well": "Pwyntiau y mae’r adroddiad yn eu hargraffu o dan yr hyn sydd {working}.",
  "title-concerns": "{Concerns} adroddiad",
  "count-concerns": "Pwyntiau y mae’r adroddiad yn eu hargraffu o dan “{heading}”.",
  "count-milestones-added": "Yn yr adroddiad diweddarach ac nid yn yr un cynharach.",
  "count-milestones-dropped": "Yn yr adroddiad cynharach ac nid yn yr un diweddarach.",
  "count-milestones-reworded":
    "Yn y ddau adroddiad, mewn geiriau eraill. Nid yw atalnodi na phriflythrennau’n cyfrif.",
  "count-milestones-renumbered": "Yn y ddau adroddiad, o dan rif arall.",
  "count-milestones-kept": "Yn y ddau adroddiad.",
  "count-figures-new":
    "Argraffwyd ar ôl yr adroddiad cynharach, hyd at yr un diweddarach, ar gyfer adegau nad oedd gan unrhyw adroddiad ffigur ar eu cyfer o’r blaen.",
  "count-figures-gone":
    "Dangosyddion y mae’r adroddiad cynharach yn argraffu ffigur ar eu cyfer ac nad oes adroddiad ers hynny’n gwneud, hyd at yr un diweddarach.",
  "count-concerns-raised":
    "Gan yr adroddiad diweddarach ac nid gan yr un cynharach. Mae’r rheol “Yr hyn y mae adroddiad yn ei godi” yn dweud beth a gyfrifir.",
  "count-concerns-not-mentioned":
    "Codwyd gan yr adroddiad cynharach; nid yw’r un diweddarach yn dweud dim sy’n eu hateb.",
  "count-concerns-answered":
    "Codwyd gan yr adroddiad cynharach, ac atebwyd yn ôl y rheol “Pryd y caiff hyn ei ateb: {oneConcern}”.",
  "count-concerns-not-answered":
    "Codwyd gan yr adroddiad cynharach ac nid gan yr un diweddarach; mae ffigur neu radd ddiweddarach yn waeth, heb fod yn well, ni ellir ei gymharu, neu nid yw’n cyrraedd y targed.",
  "title-rated-as": "{Milestones} â’r radd {rating}",
  "a-comparator": "cymharydd",
  "another-comparator": "cymharydd arall",
};
