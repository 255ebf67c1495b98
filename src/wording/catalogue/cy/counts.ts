import type { COUNTS } from "../en-GB/counts.ts";

export const CY_COUNTS: Readonly<Record<keyof typeof COUNTS, string>> = {
  "title-milestones-added": "{Milestones} a ychwanegwyd",
  "title-milestones-dropped": "{Milestones} a ollyngwyd",
  "title-milestones-reworded": "{Milestones} mewn geiriau eraill",
  "title-milestones-renumbered": "{Milestones} a ailrifwyd",
  "title-milestones-kept": "{Milestones} a gadwyd",
  "title-figures-new": "Ffigurau newydd",
  "title-figures-revised": "Ffigurau diwygiedig",
  "title-figures-gone": "Ffigurau a aeth",
  "title-concerns-raised": "{Concerns} a godwyd",
  "title-concerns-not-mentioned": "{Concerns} na chrybwyllir mwyach",
  "title-concerns-answered": "{Concerns} a atebwyd",
  "title-concerns-not-answered": "{Concerns} heb eu hateb",
  "title-concerns-still": "{oneConcern_cap} o hyd",
  "title-milestone-off-track": "{Milestones} â’r radd {off}",
  "title-total-off-track": "{Priorities} â {milestones} {off} na chânt eu henwi",
  "title-milestone-no-update": "{Milestones} heb ddiweddariad",
  "title-total-no-update": "{Priorities} â {milestones} {none} na chânt eu henwi",
  "title-worse-and-worsening": "Oddi ar y targed ac yn gwaethygu",
  "title-off-target": "Oddi ar y targed, ddim yn gwaethygu",
  "title-worsening": "Yn gwaethygu, heb fethu targed",
  "title-worse-than-others": "Gwaeth nag mewn mannau eraill",
  "title-overdue": "Ffigurau sy’n hwyr",
  "title-concern": "{Concerns} y mae’r adroddiad diweddaraf yn eu codi",
  "rule-milestone-off-track":
    "Mae’r adroddiad diweddaraf gyda graddau yn rhoi {off} i’r {milestone}.",
  "rule-milestone-off-track-split":
    "Mae’r adroddiad diweddaraf gyda graddau yn rhoi {off} i’r {milestone}, neu i ran ohoni.",
  "rule-total-off-track":
    "Mae’r adroddiad yn argraffu faint o {milestones_soft} sydd â’r radd {off}. Nid yw’n dweud pa rai.",
  "rule-milestone-no-update":
    "Mae’r adroddiad diweddaraf gyda graddau yn rhoi {none} i’r {milestone}: dim gwybodaeth na diweddariad.",
  "rule-total-no-update":
    "Mae’r adroddiad yn argraffu faint o {milestones_soft} sydd â’r radd {none}: dim gwybodaeth na diweddariad. Nid yw’n dweud pa rai.",
  "rule-worse-and-worsening":
    "Mae’r ffigur yn methu ei darged ac yn waeth na’r un blaenorol. Mae rheol {Body} yn gwneud y rhain yn ymgeiswyr ar gyfer clinig perfformiad.",
  "rule-off-target":
    "Mae’r ffigur diweddaraf yn methu ei darged, neu’r llinell syth tuag ato. Nid yw’n hysbys ei fod yn waeth na’r un blaenorol.",
  "rule-worsening":
    "Mae’r ffigur diweddaraf yn waeth na’r un y gellir ei gymharu ag ef. Nid oes targed ar ei gyfer, neu mae’n dal i’w gyrraedd.",
  "rule-worse-than-others":
    "Mae’r ffigur diweddaraf yn waeth nag un {others} ar gyfer yr un adeg. Nid yw’n methu targed ac nid yw wedi gwaethygu.",
  "rule-overdue":
    "Mae adroddiad yn dweud pryd y daw’r ffigur nesaf. Mae’r diwrnod hwnnw wedi mynd heibio.",
  "rule-concern": "Argraffwyd o dan “{heading}”, air am air.",
  "title-indicators-met": "Dangosyddion sy’n cyrraedd eu targed",
  "title-indicators-off-target": "Dangosyddion oddi ar y targed",
  "title-indicators-ahead": "Dangosyddion nad yw dyddiad eu targed wedi dod",
  "title-indicators-expired": "Dangosyddion y mae eu targed olaf wedi mynd heibio",
  "title-indicators-no-target": "Dangosyddion heb darged",
  "title-indicators-words-only": "Dangosyddion â tharged heb rif",
  "title-indicators-not-judged": "Dangosyddion nad ydynt yn cael eu barnu",
  "title-indicators-no-figure": "Dangosyddion heb ffigur",
  "title-indicators-improving": "Dangosyddion sy’n gwella",
  "title-indicators-worsening": "Dangosyddion sy’n gwaethygu",
  "title-indicators-no-clear-change": "Dangosyddion heb newid clir",
  "title-indicators-direction-not-known": "Dangosyddion nad yw eu cyfeiriad yn hysbys",
  "title-indicators-overdue": "Dangosyddion y mae eu ffigur nesaf yn hwyr",
  "title-indicators-off-target-and-worsening": "Dangosyddion oddi ar y targed ac yn gwaethygu",
  "title-indicators-tried-for-clinics": "Dangosyddion â tharged a ffigur cynharach",
  "title-indicators-confidential": "Dangosyddion â ffigur cyfrinachol",
};
