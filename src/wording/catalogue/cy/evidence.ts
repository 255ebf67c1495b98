import type { EVIDENCE } from "../en-GB/evidence.ts";

export const CY_EVIDENCE: Readonly<Record<keyof typeof EVIDENCE, string>> = {
  "checked-description":
    "Yr hyn yr edrychodd rhaglenni a phobl arno cyn cyhoeddi’r wefan hon, beth a ganfuwyd, a’r hyn nad oes neb wedi edrych arno.",
  "checked-lead":
    "Mae rhaglenni’n edrych ar bob tudalen am ddiffygion sy’n cadw pobl allan. Maent yn dod o hyd i rai ohonynt. Dim ond pobl all ddod o hyd i’r gweddill, felly nid yw gair unrhyw raglen yn gwneud y wefan hon yn hygyrch i bawb.",
  "do-checks-find":
    "A yw gwiriadau o’r fath yn dod o hyd i rywbeth? Gyda phob newid, rhoddir diffygion mewn tudalennau’n fwriadol: label wedi’i dynnu, gair rhy olau, dolen i unman, sgript nad yw’n cael ei chaniatáu, tudalen rhy fawr, maes na all yr allwedd Tab ei adael, siart nad yw’n dweud dim, tabl heb enw. Os na cheir hyd i un ohonynt, ni chyhoeddir y newid.",
  "no-page-breaks": "Nid oes tudalen yn torri rheol.",
  "rules-for-people":
    "Mae rhai rheolau na all rhaglen eu penderfynu. Mae’n enwi’r tudalennau ac yn gadael yr ateb i bobl. Nid oes neb wedi mynd drwy bob un o’r rhain.",
  "page-limits":
    "Ni chyhoeddir tudalen sy’n tyfu y tu hwnt i’w therfyn. Y beitiau yw’r rhai y mae ffôn yn eu nôl.",
  "no-sweep-yet": "Nid yw rhaglenni wedi edrych ar bob tudalen eto.",
  "no-check-yet": "Nid oes gwiriad gan berson wedi’i gofnodi eto.",
  "all-as-should-be": "Roedd popeth fel y dylai fod.",
  "takes-20-minutes": "{script}: mae’n cymryd 20 munud.",
  "script-title": "Y sgript i’r sawl sy’n gwrando ar y wefan hon",
  "ways-caption": "Ffyrdd yr edrychwyd ar dudalennau",
  way: "Ffordd",
  pages: "Tudalennau",
  "by-whom": "Gan",
  "all-n": "pob un o’r {n}",
  "n-of-n": "{n} o {all}",
  "to-be-mended": "Mae i’w drwsio.",
  "budgets-caption": "Tudalen fwyaf pob math, a’r mwyaf y caiff fod",
  "bytes-packed": "Beitiau, wedi’u pacio",
  elements: "Elfennau",
  words: "Geiriau",
  "n-pages":
    "{n, plural, zero {{shown} tudalen} one {{shown} dudalen} two {{shown} dudalen} few {{shown} tudalen} many {{shown} tudalen} other {{shown} tudalen}}",
  "n-ways":
    "{n, plural, zero {{shown} ffordd} one {{shown} ffordd} two {{shown} ffordd} few {{shown} ffordd} many {{shown} ffordd} other {{shown} ffordd}}",
  "n-rules":
    "{n, plural, zero {{shown} rheol} one {{shown} rheol} two {{shown} reol} few {{shown} rheol} many {{shown} rheol} other {{shown} rheol}}",
  "swept-on":
    "Ar {day} edrychodd rhaglenni ar y wefan fel yr oedd bryd hynny: {pages}, mewn {ways} o edrych, gyda {browser}. Cyflwr y rhaglen a’i geiriau oedd {state}.",
  "swept-earlier":
    "O’r rhain, edrychwyd ar {pages} o’r blaen, ers {day}, heb newid yr un beit ers hynny.",
  "swept-editions":
    "Mae gan argraffiadau, sy’n dal yr hyn a oedd yn hysbys adeg pob adroddiad, {pages} am {priorities_soft} a dangosyddion unigol. Edrychodd rhaglenni ar {looked} ohonynt: mae’r rhain yn dal pob rhan y gwneir unrhyw un ohonynt ohoni.",
  "ways-not-all": "Ni chyrhaeddodd {ways} bob tudalen: mae’r tabl yn dweud faint.",
  "engines-caption": "Rhaglenni a edrychodd",
  program: "Rhaglen",
  version: "Fersiwn",
  rules: "Rheolau",
  "faults-caption": "Rheolau y mae tudalennau’n eu torri",
  "program-says": "Beth mae’r rhaglen yn ei ddweud",
  rule: "Rheol",
  "why-it-stays": "Pam mae’n aros",
  "people-caption": "Beth mae rhaglenni’n ei adael i bobl",
  "what-to-look-at": "Beth i edrych arno",
  "check-told": "{day}, gan {by}, gyda {means}",
  "step-heard-as": "Clywyd cam “{step}” fel: {words}",
  "nobody-listened":
    "Nid oes unrhyw berson wedi’i gwirio gyda darllenydd sgrin neu gymhorthion eraill a chofnodi’r canlyniad.",
  "n-checks-on-record":
    "{n, plural, zero {Mae # gwiriad gan bobl wedi’i gofnodi.} one {Mae # gwiriad gan bobl wedi’i gofnodi.} two {Mae # wiriad gan bobl wedi’u cofnodi.} few {Mae # gwiriad gan bobl wedi’u cofnodi.} many {Mae # gwiriad gan bobl wedi’u cofnodi.} other {Mae # gwiriad gan bobl wedi’u cofnodi.}}",
  "pages-break-none": "Canfuwyd nad yw tudalennau’n torri unrhyw reol.",
  "pages-break-rules":
    "Canfuwyd bod tudalennau’n torri {rules}; mae pob un wedi’i rhestru gyda’r rheswm pam mae’n aros.",
  "kinds-nobody-made": "Mathau o wiriad nad oes neb wedi’u gwneud: {n}.",
  "check-screen-reader": "Gyda darllenydd sgrin, yn ôl ein sgript",
  "check-keyboard": "Gyda’r allweddi’n unig, gan berson",
  "check-zoom": "Gyda chwyddwr sgrin neu destun mawr, gan rywun sydd ei angen",
  "check-voice": "Gyda gorchmynion llafar",
  "check-colours": "Gyda lliwiau dyfais y darllenydd, ar ffôn ac ar bapur",
  "check-easy-read": "Hawdd ei Ddeall, wedi’i ddarllen gan bobl ag anabledd dysgu",
  "check-audit": "Gan gwmni allanol sy’n archwilio hygyrchedd",
  "listening-title": "Gwirio’r wefan hon gyda darllenydd sgrin",
  "listening-description":
    "Sgript 20 munud: beth i’w wneud ar ba dudalen, a beth y dylid ei glywed.",
  "listening-lead":
    "I berson sy’n defnyddio darllenydd sgrin bob dydd. Mae’n cymryd tuag 20 munud. Nid oes neb yn eich profi chi: bai’r wefan yw’r hyn na chlywch.",
  "listening-how":
    "Defnyddiwch eich dyfais, eich rhaglenni a’ch gosodiadau eich hun, ac ysgrifennwch eu henwau a’u fersiynau. Ym mhob cam, nodwch a glywsoch yr hyn sydd yma, yn y geiriau hyn neu yn ffordd eich darllenydd sgrin o’u dweud. Os na, nodwch beth a glywsoch.",
  "listening-step": "{page}, cam “{step}”: {doing}",
  "should-hear": "Dylech glywed:",
  "tell-us-result": "Dywedwch y canlyniad wrthym",
  "send-your-notes":
    "Anfonwch eich nodiadau atom. Bydd y sawl sy’n gofalu am y wefan hon yn eu cofnodi fel “gwiriad gan bobl”, gyda’r diwrnod, eich enw chi neu enw eich grŵp, a’ch rhaglenni. Yna bydd “{page}” yn dangos yr hyn a ganfuoch.",
  "do-press-tab": "Agorwch y dudalen a phwyswch Tab unwaith.",
  "do-headings": "Ewch o bennawd i bennawd, o’r brig.",
  "do-landmarks": "Ewch o dirnod i dirnod.",
  "hear-main": "prif",
  "do-picture": "Ewch i bennawd y llun, ac yna i’r dolenni oddi tano.",
  "do-first-heading": "Ewch i’r pennawd cyntaf.",
  "do-read-on": "Darllenwch ymlaen oddi tano.",
  "do-read-from-heading": "Darllenwch y dudalen o’i phennawd cyntaf.",
  "do-graphic": "Ewch i’r graffig. Fe’i clywir unwaith, fel un enw.",
  "do-table": "Ewch i’r tabl ffigurau, ac o gell i gell.",
  "do-search": "Ewch i’r maes chwilio, teipiwch air ac arhoswch: dywedir faint o ganlyniadau sydd.",
  "do-choices": "Ewch i’r dewisiadau a symudwch rhyngddynt.",
  "do-listen": "Ewch i’r botwm sy’n darllen y dudalen yn uchel, a phwyswch ef.",
  "papers-made-by":
    "Ffeiliau PDF yw’r papurau i’w hargraffu. Fe’u gwneir yn ôl y safon ar gyfer papurau hygyrch, PDF/UA-1 (ISO 14289-1). Nid yw’r rhaglen sy’n eu gosod yn gwneud papur y mae’n canfod ei fod yn torri’r safon. Yna mae ein gwiriad ein hunain yn darllen pob un. Gyda phob newid fe’i profir ar bapurau a dorrwyd yn fwriadol, ym mhob ffordd y mae’n dweud ei fod yn ei chanfod neu’n ei gwrthod.",
  "paper-checks-caption":
    "Beth all fod o’i le ar bapur, yn ôl Matterhorn Protocol 1.1, a phwy sy’n edrych arno",
  "who-looks": "Pwy sy’n edrych",
  conditions: "Amodau",
  "what-they-are-about": "Beth yw eu pwnc",
  "our-check-finds": "Mae ein gwiriad yn ei ganfod",
  "our-check-finds-about":
    "Tagiau ar bopeth nad yw’n addurn; penawdau, rhestrau a thablau wedi’u hadeiladu fel y dylent; geiriau gan luniau; teitl ac iaith y papur; ystyr i lythrennau.",
  "our-check-refuses": "Mae ein gwiriad yn gwrthod y papur, yn gywir neu’n anghywir",
  "our-check-refuses-about":
    "Yr hyn nad yw ein papurau byth yn ei ddal: ffurflenni, haenau, ffeiliau eraill, cloeon, sain, ffilm a rhai mathau o ffontiau.",
  "typesetter-alone": "Y cysodydd yn unig",
  "typesetter-alone-about":
    "A oes gan raglen y ffont ei hun bob llythyren a ddefnyddir, a yw’n rhestru ei llythrennau’n gywir, ac a yw’n rhoi’r un lledau: {conditions}. Nid ydym yn gwirio hyn.",
  "people-alone": "Dim ond pobl all wneud hyn",
  "people-alone-about":
    "Penawdau cywir, geiriau cywir ar gyfer lluniau, cyferbyniad a lliw. Mae prawf yn gweld bod geiriau’n cael eu darllen yn nhrefn y dudalen. Nid oes neb wedi gwrando ar y gweddill.",
};
