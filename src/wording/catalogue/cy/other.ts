import type { OTHER } from "../en-GB/other.ts";

export const CY_OTHER: Readonly<Record<keyof typeof OTHER, string>> = {
  "follow-priority": "Dilyn {priority}",
  "follow-everything": "Dilyn popeth newydd ar y wefan hon",
  "no-data": "dim data",
  "words-in-quotation-marks":
    "Mae geiriau mewn dyfynodau wedi’u hargraffu gan ffynhonnell. Eglurhad y golygydd yw popeth arall.",
  "back-to-term": "Yn ôl at “{term}” yn y testun",
  "linked-from": "Cysylltwyd o",
  "in-this-list": "Mae {count} yn y rhestr hon.",
  "glossary-description": "Geiriau a byrfoddau’r {plan}, gyda’u hystyr.",
  "glossary-explains":
    "{n, plural, zero {Mae’r eirfa hon yn egluro # gair a byrfoddau y mae’r adroddiadau a’r wefan hon yn eu defnyddio.} one {Mae’r eirfa hon yn egluro # gair a byrfoddau y mae’r adroddiadau a’r wefan hon yn eu defnyddio.} two {Mae’r eirfa hon yn egluro # air a byrfoddau y mae’r adroddiadau a’r wefan hon yn eu defnyddio.} few {Mae’r eirfa hon yn egluro # gair a byrfoddau y mae’r adroddiadau a’r wefan hon yn eu defnyddio.} many {Mae’r eirfa hon yn egluro # gair a byrfoddau y mae’r adroddiadau a’r wefan hon yn eu defnyddio.} other {Mae’r eirfa hon yn egluro # gair a byrfoddau y mae’r adroddiadau a’r wefan hon yn eu defnyddio.}}",
  "glossary-quotation-marks":
    "Mae geiriau mewn dyfynodau wedi’u hargraffu mewn ffynhonnell, ac mae’r ffynhonnell wrth eu hochr. Eglurhad y golygydd yw pob gair arall.",
  "glossary-no-meaning":
    "{n, plural, zero {Ar gyfer # cofnod ni chawsom ystyr yn y ffynonellau.} one {Ar gyfer # cofnod ni chawsom ystyr yn y ffynonellau.} two {Ar gyfer # gofnod ni chawsom ystyr yn y ffynonellau.} few {Ar gyfer # chofnod ni chawsom ystyr yn y ffynonellau.} many {Ar gyfer # chofnod ni chawsom ystyr yn y ffynonellau.} other {Ar gyfer # cofnod ni chawsom ystyr yn y ffynonellau.}}",
  "also-written": "Ysgrifennir hefyd: {forms}",
  letters: "Llythrennau",
  "check-address":
    "Os gwnaethoch deipio’r cyfeiriad, gwiriwch ei fod yn gywir. Os gwnaethoch ddilyn dolen, gall fod yn hen.",
  "corrections-description": "Pob newid a wnaed i adroddiad ar ôl ei gyhoeddi, gyda’r rheswm.",
  "corrections-lead":
    "Hanes yw adroddiad a gyhoeddwyd. Os oes rhaid newid ei eiriau, ei raddau neu ei ffigurau, mae’r dudalen hon yn dweud beth newidiodd, pam, a phwy a’i cymeradwyodd.",
  "corrections-contradict":
    "Lle mae’r papurau argraffedig yn gwrth-ddweud ei gilydd, mae’r geiriau argraffedig yn aros ac mae nodyn gan y golygydd wrth eu hochr.",
  "approved-by": "Cymeradwywyd gan: {name}.",
  "choose-looks":
    "Dewiswch sut mae’r wefan hon yn edrych. Mae eich porwr yn cofio eich dewis. Nid ydym yn ei weld.",
  "settings-need-javascript":
    "Mae angen JavaScript ar y dudalen hon. Gallwch hefyd wneud testun yn fwy yn eich porwr: pwyswch yr allwedd Control a’r allwedd plws.",
  "settings-description": "Dewiswch faint testun, bylchau a lliwiau’r wefan hon.",
  "source-as-of": "Ffynhonnell: {source}. Ar {day}.",
  "panel-calendar-year": "Blynyddoedd calendr",
  "panel-financial-year": "Blynyddoedd ariannol",
  "panel-academic-year": "Blynyddoedd academaidd",
  "panel-quarter": "Chwarteri",
  "panel-term": "Tymhorau ysgol",
  "panel-month": "Misoedd",
  "panel-day": "Dyddiau",
  "panel-mixed": "Misoedd a dyddiau",
  "baseline-label": "{label} (llinell sylfaen)",
  "earlier-plan-description":
    "Ffigurau o’r adeg cyn y {title}: {plan}. Nid ydynt yn cyfrif mewn unrhyw gyfanswm heddiw.",
  "earlier-plan-indicators": "Dangosyddion cynllun cynharach: {plan}",
  "earlier-plan-figures":
    "Mae’r ffigurau hyn o’r adeg cyn y {title}. Nid ydynt mewn unrhyw gyfanswm o’r cynllun hwnnw.",
  "indicators-of": "Dangosyddion: {name}",
  "figures-of": "Ffigurau {name}, gyda thargedau, cyfeiriadau teithio a ffynonellau.",
  "list-description": "Dangosyddion y {plan} yn y rhestr “{list}”.",
  "go-to-ways": "Gallwch fynd i’r {home}, i {reports}, neu i un o’r rhain ({priorities}):",
  "front-page": "dudalen flaen",
  "all-reports-in-text": "bob adroddiad",
  "archive-description": "Papurau cynlluniau cynharach, gyda’u tablau argraffedig.",
  "archive-lead":
    "Papurau cynlluniau cynharach, gyda’u tablau argraffedig. Nid ydynt yn rhan o sefyllfa’r cynllun.",
  "what-is-not-known": "Beth nad yw’n hysbys:",
  "service-views-description":
    "Beth mae’r papurau’n ei ddweud am farn plant, rhieni, ysgolion ac arolygwyr, air am air.",
  "service-views-lead":
    "Ychydig o eiriau sydd yn y papurau am farn am wasanaethau. Mae’r dudalen hon yn eu casglu, fel y’u hargraffwyd, ac yn dweud beth nad oedd neb yn ei ofyn na’i argraffu.",
  "to-cite-before": "I’w ddyfynnu: {text},",
  "edit-this-page": "Golygu’r dudalen hon",
  "edit-this-page-of": "Golygu’r dudalen hon: {text}",
  "last-checked": "Pryd y gwiriwyd y wefan hon ddiwethaf",
  "says-all-looked-at":
    "Mae “{page}” yn dweud popeth yr edrychwyd arno, a’r hyn nad edrychwyd arno.",
  "size-of-text": "Maint y testun",
  "size-large": "Mawr",
  "size-very-large": "Mawr iawn",
  "space-between": "Lle rhwng llinellau a llythrennau",
  "more-space": "Mwy o le",
  colours: "Lliwiau",
  "colour-cream": "Papur lliw hufen",
  "colour-dark": "Tywyll",
  "colour-contrast": "Melyn ar ddu",
  "a-mistake": "Camgymeriad a gywirwyd",
  "a-revision": "Diwygiad a gyhoeddwyd ymlaen llaw",
  "n-corrections-made":
    "{n, plural, =0 {Nid oes adroddiad a gyhoeddwyd wedi’i gywiro ers i’r wefan hon ddechrau.} zero {Gwnaed # cywiriad ers i’r wefan hon ddechrau.} one {Gwnaed un cywiriad ers i’r wefan hon ddechrau.} two {Gwnaed # gywiriad ers i’r wefan hon ddechrau.} few {Gwnaed # chywiriad ers i’r wefan hon ddechrau.} many {Gwnaed # chywiriad ers i’r wefan hon ddechrau.} other {Gwnaed # cywiriad ers i’r wefan hon ddechrau.}}",
  "contact-e-mail": "E-bost",
  "contact-telephone": "Ffôn",
  "contact-address": "Cyfeiriad",
  "contact-website": "Gwefan",
  "page-moved": "Mae’r dudalen hon wedi symud",
  "go-to-new-address": "Mynd i’w chyfeiriad newydd",
};
