import type { METHOD_TARGETS } from "../en-GB/method-targets.ts";

export const CY_METHOD_TARGETS: Readonly<Record<keyof typeof METHOD_TARGETS, string>> = {
  "method-targets": "Targedau",
  "method-target-choice": "Pa darged y mae ffigur yn ateb iddo",
  "method-target-choice-says":
    "Mae ffigur yn ateb i’r targed ar gyfer ei gyfnod ei hun. Os nad oes un, mae’n ateb i un nad yw’n enwi dyddiad, neu fel arall i’r nesaf sy’n dod yn ddyledus.",
  "method-target-choice-1": "Os nad oes ffigur â rhif, y statws yw “no-figure”.",
  "method-target-choice-2":
    "Gadewch allan rifau a gynlluniwyd. Gadewch allan dargedau ar ochr arall toriad, ond cadwch y rhai nad ydynt yn enwi dyddiad: rhai “standing”, a rhai a nodwyd yn “lasting”.",
  "method-target-choice-3":
    "Cymerwch y targed y mae ei gyfnod wedi’i ysgrifennu’n union fel un y ffigur; os oes sawl un, yr olaf yn ôl y drefn.",
  "method-target-choice-4":
    "Fel arall, o’r targedau nad ydynt yn enwi dyddiad, cymerwch yr olaf yn ôl y drefn nad yw ei ddiwrnod cyntaf ar ôl diwrnod olaf y ffigur; os yw pob un yn dechrau’n ddiweddarach, y cyntaf yn ôl y drefn.",
  "method-target-choice-5":
    "Fel arall, o’r targedau nad yw eu diwrnod olaf cyn diwrnod olaf y ffigur, cymerwch y rhai â’r diwrnod olaf cynharaf; os oes sawl un, yr olaf yn ôl y drefn.",
  "method-target-choice-6":
    "Fel arall y statws yw “expired” os oes targed ar ôl, a “no-target” os nad oes.",
  "method-target-choice-7":
    "Mae’r targed o’n blaenau os yw’n enwi dyddiad a’i ddiwrnod olaf ar ôl diwrnod olaf y ffigur.",
  "method-target-choice-8":
    "Yna’r cyntaf o’r rhain sy’n gymwys: penderfyniad y golygyddion i beidio â barnu; targed a osodwyd gan eraill; newid; geiriau; lefel.",
  "method-by-date": "Targed ar gyfer dyddiad",
  "method-by-date-says":
    "Pan fydd ei ddyddiad wedi dod, rhaid i’r ffigur fod cystal â’r targed, neu’n well.",
  "method-by-date-1":
    "Mae’r ffigur yn cyrraedd y targed os yw cystal neu’n well. Lle mae “beyond” yn wir (“above 90%”), rhaid iddo fod yn well.",
  "method-by-date-2":
    "Os nad yw’r targed o’n blaenau: “met” os yw wedi’i gyrraedd, fel arall “not-met”.",
  "method-by-date-3":
    "Os yw o’n blaenau: “on-the-way” os yw wedi’i gyrraedd eisoes; fel arall y llinell syth sy’n penderfynu.",
  "method-by-date-4": "Os nad oes cyfeiriad yn dda, y statws yw “not-judged”.",
  "method-path": "Y llinell syth at darged",
  "method-path-says":
    "Cyn dyddiad targed, gosodir y ffigur wrth ochr y llinell syth o’r llinell sylfaen i’r targed.",
  "method-path-1":
    "Y llinell sylfaen yw’r olaf yn ôl y drefn sydd â rhif, sydd ar ochr y ffigur i bob toriad, ac nad yw ei diwrnod olaf ar ôl diwrnod olaf y ffigur ac sydd cyn diwrnod olaf y targed.",
  "method-path-2":
    "Y llinell ar ddiwrnod olaf y ffigur = llinell sylfaen + (targed − llinell sylfaen) × dyddiau a aeth ÷ dyddiau i gyd. Mae’r dyddiau a aeth yn rhedeg o ddiwrnod olaf y llinell sylfaen i ddiwrnod olaf y ffigur; mae’r dyddiau i gyd yn rhedeg o ddiwrnod olaf y llinell sylfaen i ddiwrnod olaf y targed.",
  "method-path-3":
    "“on-the-way” os yw’r ffigur cystal â’r union rif hwnnw neu’n well; fel arall “behind”. “not-due” os nad oes llinell sylfaen o’r fath.",
  "method-standing": "Targed nad yw’n enwi dyddiad",
  "method-standing-says":
    "Mae’n gymwys ar bob dyddiad, nes i adroddiad argraffu un arall yn ei le.",
  "method-standing-1":
    "Caiff ei farnu fel targed y mae ei ddyddiad wedi dod: “met” neu “not-met”. Caiff ffigurau o’r adeg cyn ei argraffu gyntaf eu barnu ganddo hefyd, os nad oes targed cynharach wedi’i argraffu.",
  "method-standing-2":
    "Mae targed o fath arall nad yw’n enwi dyddiad chwaith yn cael ei nodi’n “lasting”, ac mae’n para yn yr un modd.",
  "method-expired": "Targed y mae ei amser wedi mynd heibio",
  "method-expired-says":
    "Pan fydd pob targed ar gyfer dyddiad cynharach, nid oes targed nawr. Nodir yr un olaf, ac nid yw’n barnu dim.",
  "method-expired-1": "Y statws yw “expired”. Mae’r dudalen yn nodi’r targed olaf yn ôl y drefn.",
  "method-expired-2":
    "Dim ond lle mae’r ddau’n debyg y mae’n ychwanegu a yw’r ffigur cystal â’r targed hwnnw: o’r un math, neu’r ddau’n flynyddoedd cyfan, neu o fesur nad yw’n symud gyda’r tymor (“any-season”). Ac eithrio’r achos olaf hwnnw, rhaid i ffigur ar gyfer rhan o flwyddyn ddechrau hefyd ar yr un diwrnod a mis â’r targed.",
  "method-relative": "Targed a osodwyd gan ffigur eraill",
  "method-relative-says":
    "Caiff “yn unol â’r cyfartaledd cenedlaethol” ei farnu gan ffigur eraill y mae’r un ddogfen yn ei argraffu wrth ochr ein ffigur ni.",
  "method-relative-1":
    "Cymerwch y cymharydd y mae’r targed yn ei enwi, ar gyfer yr un cyfnod ac o’r un ddogfen â’r ffigur, a gwelwch sut mae ein ffigur ni’n sefyll wrth ei ochr yn ôl y rheol ar gyfer cymaryddion. Os nad oes un wedi’i argraffu, neu os nad oes cyfeiriad yn dda, y statws yw “target-without-figure”.",
  "method-relative-2":
    "Faint yn waeth yw ein ffigur ni = pa mor dda yw eu ffigur hwy − pa mor dda yw ein ffigur ni. Lle mai dim ond y pellter a argraffwyd: “by”, gyda minws os yw ein ffigur ni’n well.",
  "method-relative-3":
    "Wedi’i gyrraedd, lle mae “beyond” yn wir: mae ein ffigur ni’n well. Lle mae rhif gan “within”: nid yw faint yn waeth yw ein ffigur ni yn fwy na hwnnw; os nad yw’n hysbys, nid yw ein ffigur ni’n waeth. Fel arall: mae ein ffigur ni’n unol neu’n well.",
  "method-relative-4":
    "“met” neu “not-met”; os yw’r targed o’n blaenau, “on-the-way” neu “not-due”.",
  "method-gap-target": "Yr un peth ar gyfer bwlch",
  "method-gap-target-says":
    "Lle mai’r mesur ei hun yw’r pellter o ffigur eraill, y pellter sy’n penderfynu.",
  "method-gap-target-1":
    "Mae hyn yn berthnasol i bob dangosydd â “gapOf”, yn lle’r cymharydd. Rhaid i isel neu uchel fod yn dda ar ei gyfer; fel arall y statws yw “target-without-figure”.",
  "method-gap-target-2":
    "Faint yn waeth yw ein ffigur ni = y ffigur os yw isel yn dda, y ffigur â’r arwydd arall os yw uchel yn dda.",
  "method-gap-target-3":
    "Yn unol os nad yw’r pellter, heb ei arwydd, yn fwy na dau hanner digid y ffigur (gwahaniaeth dau ffigur wedi’u talgrynnu ydyw); fel arall yn waeth os yw’n fwy na 0, yn well os yw’n llai.",
  "method-change": "Targed sy’n newid",
  "method-change-says":
    "Cyfrifir “By 10%” o’r llinell sylfaen. Lle nad oes man cychwyn wedi’i argraffu, y newid y mae’r un ddogfen yn ei argraffu sy’n ateb.",
  "method-change-1":
    "Os nad yw uchel nac isel yn dda, y statws yw “not-judged”. Os yw “by” yn wag, mae’n “target-without-figure”.",
  "method-change-2":
    "Y man cychwyn yw’r llinell sylfaen olaf yn ôl y drefn sydd â rhif, sydd ar ochr y ffigur i bob toriad, ac y mae ei diwrnod olaf cyn un y ffigur. Y lefel yw’r man cychwyn ynghyd â “by” os yw uchel yn dda, neu heb “by” os yw isel yn dda. Caiff ei farnu fel targed ar gyfer dyddiad.",
  "method-change-3":
    "Os nad oes man cychwyn, yr hyn y mae’r ddogfen yn ei ddweud am y newid sy’n penderfynu (“reportedDirection”, “reportedBy”), oni bai bod y targed o’n blaenau. “improving” o leiaf o gymaint: “met”. “improving” o lai, ac unrhyw gyfeiriad arall, gyda swm neu hebddo: “not-met”.",
  "method-change-4":
    "“improving” heb swm, dim geiriau o’r fath, neu darged sydd o’n blaenau: “target-without-figure”.",
  "method-words": "Targed mewn geiriau",
  "method-words-says": "Dangosir targed heb rif ac ni chaiff ei farnu.",
  "method-words-1": "Y statws yw “target-without-figure”.",
  "method-planned": "Nid targed yw rhif a gynlluniwyd",
  "method-planned-says":
    "Dangosir rhif nad yw dogfen ond yn ei gynllunio neu’n ei ddisgwyl, ac ni chaiff byth ei farnu.",
  "method-planned-1": "Mae yn y tabl targedau gyda’r math “planned”. Nid oes rheol yn edrych arno.",
  "method-not-judged": "Ffigurau nad ydynt yn cael eu barnu",
  "method-not-judged-says":
    "Lle nad oes cyfeiriad yn dda, neu lle mae’r golygyddion yn rhoi rheswm, nid oes dyfarniad.",
  "method-not-judged-1":
    "Gyda rheswm o dan “notJudged” y statws yw “not-judged” lle bynnag y mae targed yn gymwys, ac nid yw’r cyfeiriad yn hysbys.",
  "method-not-judged-2":
    "Lle nad oes cyfeiriad yn dda, ni chaiff ffigurau eu cymharu â tharged, â ffigur cynharach nac â ffigur eraill. Dangosir yr hyn y mae dogfen yn ei ddweud amdanynt yn ei geiriau ei hun, ac nid yw’n penderfynu dim.",
};
