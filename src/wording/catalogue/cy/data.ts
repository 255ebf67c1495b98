import type { DATA } from "../en-GB/data.ts";

export const CY_DATA: Readonly<Record<keyof typeof DATA, string>> = {
  "data-introduction-1":
    "Mae’r ffeiliau hyn yn dal yr hyn y mae tudalennau’r wefan hon yn ei ddweud. Fe’u gwneir o’r newydd bob tro y cyhoeddir y wefan.",
  "data-introduction-2":
    "Mae gan y daenlen bob tabl, pob un ar ei dalen ei hun. Mae gan y ffeil zip bopeth ar y dudalen hon.",
  "data-introduction-3":
    "Mae pob tabl ar gael ar ei ben ei hun hefyd. Mae CSV yn agor mewn taenlen. I raglenni y mae JSON; mae ei sgema’n dweud beth mae’n ei ddal. Mae enwau a threfn y colofnau’n aros yr un fath o un cyhoeddiad i’r nesaf.",
  "data-introduction-4":
    "Mae’r ffeiliau mewn UTF-8. Yn Excel, peidiwch â chlicio ddwywaith ar ffeil CSV: dewiswch Data, yna From Text/CSV, a’r amgodiad 65001: Unicode (UTF-8).",
  "data-introduction-5":
    "Mewn CSV, mae maes gwag yn golygu nad oes gwerth. Mae hanner colon rhwng eitemau rhestr. Mae collnod o flaen testun sy’n dechrau ag arwydd fel = neu +, fel nad oes taenlen yn ei gymryd am fformiwla.",
  "for-excel": "taenlen ar gyfer Excel",
  "for-libreoffice": "taenlen ar gyfer LibreOffice ac eraill",
  "all-files-in-one": "pob ffeil mewn un",
  "data-package": "Frictionless Data Package, i raglenni",
  "data-catalogue": "Catalog DCAT, i raglenni",
  "column-in-csv": "{about} Mewn CSV: {columns}.",
  "changes-sets": "Newidiadau rhwng dau adroddiad",
  "changes-sets-about":
    "Mae pob adroddiad yn cael ei gymharu â’r ddau o’i flaen: un tabl ar gyfer pob pâr, wedi’i enwi ar ôl y ddau. Un rhes ar gyfer pob newid.",
  "list-of-checksums": "rhestr symiau gwirio",
  verifier: "rhaglen ar gyfer Node.js, 2 kB",
  "data-description": "Ffigurau a geiriau’r {plan} fel ffeiliau i’w lawrlwytho.",
  "notes-by-editor":
    "Golygydd y cerdyn adroddiad sydd wedi ysgrifennu eglurhad yr eirfa a’r nodiadau.",
  "files-as-published": "A yw’r ffeiliau fel y’u cyhoeddwyd?",
  "root-hash-is":
    "Y rhif hwn yw swm gwirio’r rhestr o symiau gwirio’r holl ffeiliau uchod heblaw’r ffeil zip, a data argraffiad pob adroddiad. Os yw un arwydd mewn un ffeil yn newid, mae yntau’n newid hefyd.",
  "unpack-zip":
    "Dadbaciwch y ffeil zip, rhowch y rhaglen wrth ei hochr, a rhedwch {command} gyda’r rhif ar ei ôl. Mae’n dweud pa ffeiliau nad ydynt fel y’u cyhoeddwyd. Mae’n gweithio heb y rhyngrwyd.",
  "known-when-came-out":
    "Yr hyn a oedd yn hysbys pan ddaeth pob adroddiad allan, gyda’i ddata: {editions}",
  "edition-in-text": "argraffiad {report}",
  "check-before-sending":
    "{page}: gwirio llyfr gwaith wedi’i lenwi yn eich porwr cyn ei anfon i mewn.",
  "n-rows":
    "{n, plural, zero {{shown} rhes} one {{shown} rhes} two {{shown} res} few {{shown} rhes} many {{shown} rhes} other {{shown} rhes}}",
  "n-tables":
    "{n, plural, zero {{shown} tabl} one {{shown} tabl} two {{shown} dabl} few {{shown} thabl} many {{shown} thabl} other {{shown} tabl}}",
  "each-table": "Pob tabl ar ei ben ei hun",
  "open-files": "Sut i agor y ffeiliau",
  "report-adds": "Mae adroddiad {report} yn ychwanegu {tables}.",
  "new-columns-in": "Colofnau newydd ({columns}) yn {tables}.",
  "another-figure-printed":
    "Mae adroddiad {report} yn argraffu ffigur arall ar gyfer {period}, nid yr un yn yr adroddiad blaenorol: {name}, {before}, nawr {now}.",
  "data-changes-caption": "Y newidiadau mewn geiriau, y diweddaraf yn gyntaf",
  "column-day": "Diwrnod",
  "n-reports-in-bars": "Siart far o {reports}. {last}: {totals}.",
  "priorities-in-bars": "Siart far o {priorities_soft}. I gyd: {totals}.",
  "rated-chart-title": "{Milestones} yn ôl gradd, {place}",
  "rated-chart-by-priority": "{Milestones} yn ôl {priority} a gradd, {report}",
  "panel-stretch": "Rhannau o flwyddyn ({length})",
  "panel-rolling": "Cyfnodau o {length}",
  "by-area": "Yn ôl {area}",
  "no-figure-shown": "dim ffigur y gellir ei ddangos",
  "area-map-name": "Map o {name} yn ôl {area}, {period}. Mae gan y tabl bob ffigur.",
  "area-map-caption": "{name} yn ôl {area}, {place}",
  "symbol-star": "★ (seren)",
  "symbol-circle": "● (cylch)",
  "symbol-triangle": "▲ (triongl)",
  "symbol-yes": "✓ (ie)",
  "symbol-no": "✘ (na)",
  "symbol-no-thin": "✗ (na)",
  "symbol-better": "↑ (gwell)",
  "symbol-same": "→ (yr un fath)",
  "symbol-worse": "↓ (gwaeth)",
  "embed-title": "{name}: siart a ffigurau – {site}",
  "more-on-figure": "{site}: mwy am y ffigur hwn (yn agor mewn tab newydd)",
  "split-rating-in": "Gradd ranedig: {rating} yn {report}",
  "rating-in": "{rating} yn {report}",
  "scrolls-sideways": "Yn sgrolio i’r ochr",
  "check-my-figures": "Gwirio fy ffigurau",
  "site-made-up-plan": "{site}: cynllun wedi’i ddyfeisio",
  "data-set-description":
    "Ffigurau a geiriau’r {plan}, fel y’u cyhoeddwyd mewn {n} o adroddiadau cynnydd, gyda’u ffynonellau.",
  "presented-to-on": "Cyflwynwyd i’r {to} ar {day}.",
  "use-under-licence":
    "Cewch ddefnyddio’r geiriau a’r ffigurau eto o dan y drwydded hon: {licence}.",
  "use-under-licence-at": "Cewch eu defnyddio eto o dan drwydded {name}: {address}",
  "no-licence-known":
    "Nid ydym yn gwybod am drwydded sy’n gadael i eraill ailddefnyddio’r papurau. Os ydych am wneud mwy na darllen, dyfynnu a gwirio, gofynnwch i {name} yn gyntaf.",
  "owners-of-words":
    "Daw’r geiriau a’r ffigurau o bapurau a gyhoeddwyd gan {body_soft}. Mae’r hawliau ynddynt yn aros gyda’r rhai a’u hysgrifennodd.",
  "catalogue-title": "Data {site}",
  "catalogue-about": "Ffigurau a geiriau {plan}.",
  "catalogue-all-tables": "{site}: pob tabl",
  "catalogue-every-table": "Pob tabl o {plan} fel dalen o un daenlen.",
  "catalogue-file": "{about}, fel un ffeil {format}.",

  "package-description": "Ffigurau a geiriau {plan}.",
  "sheet-confidential":
    "Cyfrinachol: mae’r ffigur am gyn lleied o bobl fel y gellid adnabod rhywun.",
  "sheet-not-available": "Ddim ar gael: nid yw’r papurau’n ei roi, neu nid ydynt yn dweud.",
  "sheet-not-applicable":
    "Ddim yn berthnasol: nid oes gwerth yn perthyn yma, fel rhif ({priority}) ar gyfer y cynllun cyfan.",
  "sheet-one-table":
    "Mae’r ddalen hon yn dal un tabl. Mae’r ddalen {columns} yn egluro ei golofnau.",
  "sheet-cover": "Clawr",
  "sheet-contents": "Cynnwys",
  "sheet-notes": "Nodiadau",
  "sheet-columns": "Colofnau",
  "sheet-documents": "Dogfennau",
  "sheet-title": "Data {site}",
  "sheet-figures-of": "Ffigurau a geiriau {plan}, fel y mae’r wefan hon yn eu cyhoeddi.",
  "sheet-published-by": "Cyhoeddwyd gan: {body}. Ar {day}.",
  "sheet-which":
    "Mae’r ddalen {contents} yn rhestru’r tablau. Mae’r ddalen {notes} yn egluro’r llythrennau mewn bachau petryal. Mae’r ddalen {columns} yn egluro pob colofn. Mae’r ddalen {documents} yn rhestru’r papurau y mae’r tablau’n eu dyfynnu.",
  "sheet-each":
    "Mae pennawd pob dalen yn y gell gyntaf, ac mae pob dalen yn dal un tabl ar y mwyaf. Nid oes cell wag mewn tabl, ac nid oes celloedd wedi’u huno.",
  "sheet-lists": "Mewn rhestr mae hanner colon rhwng yr eitemau.",
  "sheet-no-rows": "Dim rhesi, felly dim dalen",
  "sheet-row-each-table": "Un rhes ar gyfer pob tabl.",
  "sheet-no-value": "Yr hyn sydd mewn cell heb werth.",
  "sheet-row-each-column": "Un rhes ar gyfer pob colofn ym mhob tabl.",
  "sheet-ids": "Mae ffynonellau’n enwi’r dogfennau hyn yn ôl eu dynodyddion.",
  "sheet-head-sheet": "Dalen",
  "sheet-head-title": "Teitl",
  "sheet-head-rows": "Rhesi",
  "sheet-head-shorthand": "Llythyren",
  "sheet-head-meaning": "Ystyr",
  "sheet-head-column": "Colofn",
  "sheet-head-id": "Dynodydd",
  "sheet-head-date": "Dyddiad",
};
