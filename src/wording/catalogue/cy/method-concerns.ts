import type { METHOD_CONCERNS } from "../en-GB/method-concerns.ts";

export const CY_METHOD_CONCERNS: Readonly<Record<keyof typeof METHOD_CONCERNS, string>> = {
  "method-concerns": "Oddi ar y trywydd, wedi’i ateb, wedi’i gyfrif",
  "method-ratings": "Cyfansymiau graddau",
  "method-ratings-says":
    "Lle mae gan bob {milestone} ei gradd ei hun ({priority}), mae’r wefan hon yn eu cyfrif. Lle nad oes, mae’n dangos y cyfanswm y mae’r adroddiad yn ei argraffu.",
  "method-ratings-1":
    "Mae pob un o’r n gradd ({milestone}) yn cyfrif 1/n. Lle mae “basis” yn “computed”, mae’r cyfansymiau’n symiau union o’r rhain, a ddangosir gydag un degolyn ar y mwyaf, haneri i fyny, a chanrannau fel rhifau cyfan, haneri i fyny.",
  "method-ratings-2":
    "Cyfrifir llinell y cynllun cyfan os cyfrifir pob {priority}; fel arall mae fel y’i hargraffwyd.",
  "method-ratings-3":
    "“Yr adroddiad diweddaraf gyda graddau” yw’r adroddiad olaf sydd â rhesi yn y trosolwg o raddau. Mae’r adroddiadau yn nhrefn eu dynodwyr.",
  "method-clinics": "Ymgeiswyr am glinig perfformiad",
  "method-clinics-says":
    "Caiff dangosydd sydd oddi ar y targed ac sydd hefyd yn gwaethygu ei ystyried ar gyfer clinig perfformiad.",
  "method-clinics-1": "Oddi ar y targed: y statws yw “not-met” neu “behind”.",
  "method-clinics-2": "Ymgeisydd: oddi ar y targed, a’r cyfeiriad yw “worsening”.",
  "method-off-track": "Beth sydd oddi ar y trywydd",
  "method-off-track-says":
    "Cyfrifir yr hyn sydd oddi ar y trywydd o’r ffigurau diweddaraf, y graddau diweddaraf a’r {concerns} yn yr adroddiad diweddaraf.",
  "method-off-track-1":
    "Dim ond ar fesurau’r cynllun hwn sy’n perthyn i lefel o’r cynllun ({priority}) yr edrychir. Mae pob un yn y rhestr unwaith, o dan y cyntaf o’r rhain sy’n gymwys: “worse-and-worsening” (ymgeisydd am glinig); “off-target”; “worsening”; “worse-than-others” (mae o leiaf un cymharydd yn rhoi “worse”).",
  "method-off-track-2":
    "Mae yn y rhestr unwaith eto, fel “overdue”, os yw ei ffigur nesaf yn hwyr.",
  "method-off-track-3":
    "Pob {milestone} yn yr adroddiad diweddaraf gyda graddau y mae ei gradd ei hun, neu ran ohoni, yn “{offTrack}”: “milestone-off-track”; fel arall “{noNews}”: “milestone-no-update”.",
  "method-off-track-4":
    "Pob {priority} yn yr adroddiad hwnnw y mae ei chyfanswm graddau fel y’i hargraffwyd (“published”): “total-off-track” os nad yw’r cyfanswm {offTrack} yn 0, a “total-no-update” os nad yw’r un {noNews} yn 0.",
  "method-off-track-5": "Pob {concern} y mae’r adroddiad diweddaraf oll yn ei argraffu: “concern”.",
  "method-off-track-6":
    "Y drefn yw trefn y mathau fel y’u henwir yma, yna yn ôl {priority}, yna trefn y tablau.",
  "method-since": "Ers pryd",
  "method-since-says": "Ers pryd y mae rhywbeth oddi ar y trywydd: y cyntaf o rediad di-dor.",
  "method-since-1":
    "Dangosyddion: ewch yn ôl o’r cyfnod diweddaraf drwy’r cyfnodau sydd â rhif. Cyhyd â bod pob un oddi ar y targed ar gyfer ei gyfnod ei hun, y cyntaf ohonynt yw’r dyddiad. Lle nad yw’r diweddaraf oddi ar y targed, y cyfnod diweddaraf ei hun ydyw.",
  "method-since-2": "Hwyr: y diwrnod yr oedd y ffigur nesaf i fod i ddod.",
  "method-since-3":
    "Graddau: ewch yn ôl drwy’r adroddiadau o’r diweddaraf gyda graddau. Eir heibio i un nad yw’n graddio’r {milestone}, neu nad oes ganddo linell ar gyfer y {priority}; mae un sy’n rhoi gradd arall yn gorffen y rhediad.",
  "method-since-4":
    "{Concerns}: yr un peth, drwy’r adroddiadau sy’n argraffu {concerns} ar gyfer y {priority} honno. Mae dau o’r rhain yr un fath os yw eu llythrennau, eu rhifau a’u harwyddion y cant yr un fath, yn yr un drefn; nid yw priflythrennau, bylchau ac arwyddion eraill yn cyfrif.",
  "method-overdue": "Ffigurau hwyr",
  "method-overdue-says":
    "Mae ffigur yn hwyr o’r diwrnod ar ôl yr un y mae adroddiad yn dweud ei fod i ddod.",
  "method-overdue-1":
    "Mae “nextDue” yn y tabl dangosyddion cyn y diwrnod y mae’r wefan hon yn siarad ohono. Os yw’n wag, ni ddywedir dim.",
  "method-overdue-2":
    "Mae mesur yn hwyr os yw’r dangosydd sy’n sefyll drosto’n hwyr. Mae dangosydd arall sy’n un mesur ag ef yn dweud hynny ar ei dudalen ei hun.",
  "method-raised": "Yr hyn y mae adroddiad yn ei godi",
  "method-raised-says":
    "Ar gyfer cymharu dau adroddiad: yr hyn y mae pob un ohonynt yn ei godi, gyda’r hyn a oedd yn hysbys bryd hynny.",
  "method-raised-1":
    "{Concerns} y mae’n eu hargraffu; {milestones} y mae’n rhoi’r radd {offTrack} iddynt, fel arall {noNews}; clinigau y mae’n eu cyhoeddi neu’n eu hargymell; a phob dangosydd y mae ei ffigur olaf â rhif, ymhlith y rhai y mae’r adroddiad hwn ei hun yn eu hargraffu, oddi ar y targed. Gadewir bwlch allan os yw ei gyfradd yn y rhestr.",
  "method-raised-2":
    "I farnu’r ffigur hwnnw, tynnwch ymaith bob ffigur a tharged nad yw ond adroddiadau diweddarach yn eu hargraffu. Mae llinellau sylfaen, toriadau a ffigurau eraill yn aros. O sawl rhes ar gyfer un cyfnod, yr isaf â rhif sy’n cyfrif, fel arall yr isaf.",
  "method-raised-3": "Mae pa ddogfen yw adroddiad yn y tabl adroddiadau.",
  "method-raised-4":
    "Mae dau fater yr un fath os ydynt am yr un mesur, am yr un {milestone} (ac yna o ba radd bynnag), am yr un clinig, neu os ydynt yr un {concern} o’r un {priority}.",
  "method-answered": "Pryd y caiff hyn ei ateb: {concern}",
  "method-answered-says":
    "Dim ond ffigur diweddarach sy’n well ac o fewn ei darged, neu radd ddiweddarach ({notTelling}), sy’n ateb hyn: {concern}. Nid yw distawrwydd yn ateb dim.",
  "method-answered-1":
    "Gofynnir hyn am yr hyn y mae’r adroddiad cynharach yn ei godi ac nad yw’r un diweddarach. Cymerwch yr adroddiad olaf ar ôl yr un cynharach, hyd at yr un diweddarach, sy’n argraffu ffigur â rhif ar gyfer y dangosydd, neu radd ar gyfer y {milestone}. Os nad oes un, a bob amser ar gyfer {concerns} argraffedig a chlinigau: “not-mentioned”.",
  "method-answered-2":
    "Dangosyddion: y ffigur diweddarach yw’r olaf â rhif y mae’r adroddiad hwn yn ei argraffu. Os nad yw’n gorffen ar ddiwrnod diweddarach: “not-mentioned”. Gosodwch ef wrth ochr yr un cynharach, a hwnnw’n unig, yn ôl y rheolau ar gyfer cyfeiriadau. Os na chaniateir hynny: “not-comparable”. “worse” os yw’r cyfeiriad yn “worsening”, “no-better” os yw’n “no-clear-change”.",
  "method-answered-3":
    "Os yw’n “improving”: barnwch ef yn ôl pob targed. “answered” os yw’r statws yn “met” neu’n “on-the-way”. Hefyd os nad yw oddi ar y targed ac yn o leiaf cystal â rhif y targed a fethwyd. Fel arall “still-misses”. Rhif targed sy’n newid yw’r lefel yr oedd wedi’i chyrraedd pan fethwyd ef. Dim ond drwy ei reol ei hun y cyrhaeddir targed heb rif.",
  "method-answered-4":
    "{Milestones}: “no-better” os oes {telling} yn y radd, fel arall “answered”.",
  "method-improved": "Beth a wellodd",
  "method-improved-says":
    "Mesurau y mae eu cyfeiriad yn “improving”, {milestones} y cododd eu gradd, a’r hyn y mae’r adroddiad diweddaraf yn dweud sy’n gweithio’n dda.",
  "method-improved-1":
    "Mesurau’r cynllun hwn sy’n perthyn i lefel o’r cynllun ({priority}), yn ôl y rheolau ar gyfer cyfeiriadau.",
  "method-improved-2":
    "{Milestones}: rhwng y ddau adroddiad diweddaraf gyda graddau. {ranks}; cymedr ei rhannau yw gradd, a chododd os yw hynny’n fwy nag o’r blaen. Lle nad yw rhan o un o’r ddwy’n rhoi newyddion, ni chânt eu cymharu.",
  "method-counting": "Beth sy’n cael ei gyfrif ym mha beth",
  "method-counting-says":
    "Mae gan bob cyfrif un enw, un diffiniad ac un gwerth. Mae pob un ohonynt ar ddiwedd y dudalen hon ac yn y tabl cyfrifon.",
  "method-counting-1":
    "Ar ôl yr enw y mae’r hyn y cyfrifir ynddo: dim ar gyfer y cynllun hwn yn ei gyfanrwydd; “/priority-1” ar gyfer un lefel ({priority}); “/plan-” a dynodwr ar gyfer cynllun cynharach; “/report-” a’i ddynodwr ar gyfer adroddiad, ac yna “/priority-1” ar gyfer un lefel ({priority}) ynddo. Mae gan yr hyn a newidiodd rhwng dau adroddiad “/since-” a dynodwr yr un cynharach o flaen hynny; dim ond lle mae un adroddiad yn dilyn y llall y mae gan un lefel ({priority}) hynny.",
  "method-counting-2":
    "Cyfrifir dangosyddion fel mesurau. Ar gyfer un lefel ({priority}), cymerwch bob mesur o’r cynllun unwaith yn gyntaf, yna cadwch y rhai y mae’r un sy’n sefyll drostynt yn perthyn iddi.",
  "method-counting-3":
    "Mae dangosydd yn perthyn i’r cynllun hwn os cyfnod y cynllun hwn yw ei “plan”, fel arall i’r cynllun cynharach a enwir.",
  "method-counting-4":
    "Pethau sydd oddi ar y trywydd yw rhesi’r tabl “Off track”. Cyfrifon adroddiad yw rhesi ei ddiweddariadau ({milestone}), ei drosolwg a’i uchafbwyntiau. Cyfrifon newidiadau yw rhesi’r tabl newidiadau rhwng y ddau; lle nad yw un ohonynt yn rhestru {milestones}, ni chyfrifir dim ohonynt.",
};
