import type { ANSWERS } from "../en-GB/answers.ts";

export const CY_ANSWERS: Readonly<Record<keyof typeof ANSWERS, string>> = {
  "answers-title": "Deg cwestiwn y mae {members} yn eu gofyn, a’r atebion",
  "answers-description":
    "Pam mai 0 yw’r targed? A yw gwell yr un peth â da? O gymharu â phwy? Atebion o’r cofnod.",
  "ask-target-0": "Pam mai 0 yw’r targed?",
  "printed-as": "{name}: argraffwyd fel “{words}”.",
  "no-target-0": "Nid oes ffigur heddiw yn ateb i darged o 0.",
  "because-prints-0":
    "Am fod adroddiad yn argraffu 0, neu ddim un. Mae’n darged fel unrhyw darged arall, nid bwlch yn y data.",
  "which-target-counts": "Pa darged sy’n cyfrif",
  "ask-better-good": "A yw gwell yr un peth â da?",
  "better-not-good":
    "Nac ydy. Mae “Gwella” yn cymharu ffigur ag un cynharach; mae “Targed wedi’i gyrraedd” yn ei gymharu â’i darged.",
  "improve-and-meet": "Mae {improving} yn gwella, ac mae {met} yn cyrraedd eu targed.",
  "improve-and-miss": "Mae’r rhain yn gwella ac yn dal i fethu eu targed:",
  "all-that-improve": "Popeth sy’n gwella",
  "ask-compared": "O gymharu â phwy?",
  "no-others-printed":
    "Nid yw’r adroddiadau’n argraffu ffigurau eraill wrth ochr y rhai diweddaraf.",
  "with-those":
    "Â’r rhai y mae eu ffigur yn yr un papur: {all}. Nid oes ffigur neb arall yn cael ei roi i mewn.",
  "worse-than-one": "Mae’r rhain yn waeth nag un ohonynt:",
  "how-compared": "Sut mae ffigurau’n cael eu cymharu ag eraill",
  "ask-clinic-decided": "Beth benderfynodd y clinig perfformiad?",
  "clinic-not-told":
    "Nid yw’n hysbys beth a benderfynodd, am nad oes papur yn ei argraffu: {clinics}.",
  "clinic-told": "Mae papur yn argraffu’r hyn a ganfu: {clinics}.",
  "no-clinic-told": "Nid oes papur yn sôn am glinig perfformiad.",
  "each-decision": "Pob penderfyniad a’i reswm, fel y’u hargraffwyd",
  "which-call-for-clinic": "Pa ffigurau sy’n galw am glinig",
  "chance-answer":
    "Lle mae adroddiad yn argraffu faint o bobl sydd y tu ôl i ffigur, mae’r wefan hon yn ei brofi, ac yn dweud “dim newid clir” lle mae hap yn ddigon i egluro gwahaniaeth. Mewn mannau eraill ni all neb ddweud, ac mae’r dudalen yn nodi hynny.",
  "how-change-tried": "Sut mae newid yn cael ei brofi",
  "ask-how-old": "Pa mor hen yw’r ffigur hwn?",
  "no-report-published": "Nid oes adroddiad wedi’i gyhoeddi eto.",
  "latest-report-own-dates":
    "Yr adroddiad diweddaraf yw {report}. Mae gan bob ffigur ei ddyddiad ei hun wrth ei ochr.",
  "should-be-newer": "Dylai fod gan {overdue} ffigur mwy newydd erbyn hyn.",
  "when-overdue": "Pryd y mae ffigur yn hwyr",
  "ask-no-target": "Pam nad oes ganddo darged?",
  "no-target-answer":
    "Nid oes papur yn argraffu un ar gyfer {none}. Ar gyfer {expired} arall mae diwrnod y targed olaf wedi mynd heibio.",
  "without-target": "Dangosyddion heb darged",
  "target-is-past": "Dangosyddion y mae eu targed wedi mynd heibio",
  "ask-which-rated": "Pa {milestones} sydd â’r radd {ratings}?",
  "ask-which-and-half": "Pa {milestones} sydd â’r radd {ratings}, a sut y gall hanner un fod?",
  "which-are-known":
    "Mae’r {milestones} y mae adroddiad yn rhoi’r radd {ratings} iddynt wedi’u rhestru, pob un gydag ers pryd.",
  "which-not-known":
    "Nid yw’n hysbys pa {milestones} sydd â’r radd {ratings}. Dim ond cyfansymiau ar gyfer pob {priority} sydd yn adroddiad {report}, fel y gellir ei ddarllen heddiw.",
  "no-ratings-at-all": "Nid oes adroddiad wedi graddio’r {milestones} eto.",
  "all-off-track-why": "Popeth sydd oddi ar y trywydd, a pham",
  "half-answer":
    "Gall adroddiad roi dwy neu dair gradd i {milestone_soft}. Yna mae pob un yn cyfrif mewn rhannau cyfartal, fel nad oes yr un yn cyfrif ddwywaith.",
  "how-split-counts": "Sut mae graddau rhanedig yn cyfrif",
  "when-ratings-concern": "Pryd y mae graddau’n peri pryder",
  "ask-who": "Pwy sy’n atebol am hyn?",
  "no-lead-printed": "Nid oes papur yn enwi pwy sy’n arwain {priorities}.",
  "who-leads-what": "Y cynllun ar un dudalen, gyda phwy sy’n arwain beth",
  "ask-last-time": "Beth ddaeth o’r hyn a godwyd gennym y tro diwethaf?",
  "concerns-since": "Pryderon {from}, erbyn {to}: {counts}.",
  "answered-by":
    "{concern_cap}: caiff ei ateb gan ffigur sy’n well ac o fewn ei darged, neu gan radd. Mae’r hyn nad yw adroddiad diweddarach yn sôn amdano mwyach wedi’i restru fel un heb ei grybwyll.",
  "when-answered": "Pryd y caiff pryder ei ateb",
};
