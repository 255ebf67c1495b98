import type { ARCHIVE } from "../en-GB/archive.ts";

export const CY_ARCHIVE: Readonly<Record<keyof typeof ARCHIVE, string>> = {
  "percents-rounded":
    "Mae pob canran wedi’i thalgrynnu ar ei phen ei hun, felly maent yn gwneud {sums} ac nid 100%.",
  "percent-for": "{percent} ar gyfer {name}",
  "all-actions": "Pob cam",
  "column-share": "Cyfran",
  "column-actions": "Camau",
  "actions-beside-introduction": "Camau, fel y’u hargraffwyd wrth ochr y cyflwyniad",
  "actions-by-status": "{title}: {n} o gamau yn ôl statws cwblhau, fel y’u hargraffwyd.",
  "completion-scale":
    "Nid yw’r cynllun hwn yn graddio ei gamau. Mae’n dweud pa mor bell yw pob un: {statuses}. Graddfa arall yw honno, nid {ratings}, ac nid yw’r wefan hon yn troi’r naill yn y llall. Mae’r adroddiad yn argraffu cyfansymiau, nid y camau unigol. Mae’r wefan hon wedi adio’r themâu: maent yn gwneud {n}, fel yr argraffwyd.",
  "nothing-printed": "dim wedi’i argraffu",
  "theme-report-description":
    "{title}: dangosyddion ar y targed, cyfeiriad teithio a’r flwyddyn hyd yma, yn ôl thema, fel y’u hargraffwyd.",
  "components-added":
    "{n} o ddangosyddion gyda {components} o gydrannau. Nid yw rhesi dangosyddion unigol yn y papur sydd gan y wefan hon, felly mae’r tablau’n dangos y cyfansymiau argraffedig. Mae’r wefan hon wedi adio rhifau pob rhes a cholofn: maent yn cytuno.",
  "plan-of-years-title": "Cynllun {years}: {title}",
  "plan-of-years": "Cynllun {years}",
  "about-earlier-plan": "Deilliannau, dyheadau, cerrig milltir cyflawni a dangosyddion.",
  "about-indicator-report":
    "Dangosyddion ar y targed, cyfeiriad teithio a’r flwyddyn hyd yma, yn ôl thema; clinigau perfformiad.",
  "about-improvement-actions": "Camau unigol gyda llinell sylfaen, targed, arweinydd a dyddiad.",
  "about-improvement-plan": "Camau yn ôl statws cwblhau, yn ôl thema.",
  "existing-plans": "Cynlluniau a strategaethau presennol",
  "additional-actions": "Camau partneriaeth ychwanegol",
  "n-aspirations":
    "{n, plural, zero {# dyhead} one {# dyhead} two {# ddyhead} few {# dyhead} many {# dyhead} other {# dyhead}}",
  "n-delivery-milestones":
    "{n, plural, zero {# carreg filltir gyflawni} one {# garreg filltir gyflawni} two {# garreg filltir gyflawni} few {# carreg filltir gyflawni} many {# charreg filltir gyflawni} other {# carreg filltir gyflawni}}",
  "n-plain-indicators":
    "{n, plural, zero {# dangosydd} one {# dangosydd} two {# ddangosydd} few {# dangosydd} many {# dangosydd} other {# dangosydd}}",
  "outcome-about": "{aspirations}.",
  "outcome-about-milestones": "{aspirations}, {milestones}.",
  "outcome-about-indicators": "{aspirations}, {milestones} a {indicators}.",
  "paper-lists-outcomes":
    "Mae’r papur fel y mae gan y wefan hon yn rhestru dyheadau pob un o’r {all} o ddeilliannau. Mae’n dal cynllun gweithredu {n} ohonynt: {names}.",
  "earlier-plan-about":
    "Cynllun {years}: {n} o ddyheadau mewn {outcomes} o ddeilliannau, fel y’u hargraffwyd.",
  "earlier-plan-lead":
    "Roedd gan gynllun {years} {n} o ddyheadau mewn {outcomes} o ddeilliannau. Daeth cyn y cynllun presennol ac nid yw’n rhan o’i sefyllfa.",
  "milestones-of-year": "Cerrig milltir cyflawni {year}",
  "paper-prints-none": "Nid yw’r papur yn argraffu dim un.",
  "outcome-table-caption":
    "{heading}: dangosyddion perfformiad “{name}” fel y mae cynllun {years} yn eu hargraffu",
  "outcome-title": "{name}, cynllun {years}",
  "outcome-description": "{name}: {about} Fel yr argraffwyd yng nghynllun {years}.",
  "links-by-editor":
    "Dehongliad y golygydd yw’r dolenni hyn. Nid yw’r papurau’n dweud pa {priority} sy’n dilyn pa ddeilliant.",
  "taken-up-by-none":
    "Ni chafodd y golygydd hyd i’r un {priority} o’r cynllun presennol sy’n ymgymryd â’r deilliant hwn yn ei gyfanrwydd.",
  "no-action-plan":
    "Nid yw’r papur fel y mae gan y wefan hon yn dal cynllun gweithredu a dangosyddion y deilliant hwn.",
  "actions-with-targets":
    "{title}: {n} o gamau gyda’u targedau a’u harweinwyr, fel y’u hargraffwyd.",
  "paper-lists-actions":
    "Mae’r papur yn rhestru {n} o gamau unigol mewn {sections} o adrannau. Mae’n nodi bod {done} ohonynt wedi’u cwblhau; ar gyfer y lleill mae ei golofn “Comp Y/N” yn wag, nad yw’n dweud nad oeddent wedi’u cwblhau.",
  "target-date": "Dyddiad targed",
  "column-priority": "Blaenoriaeth",
  "column-lead": "Arweinydd",
  "column-update": "Diweddariad",
};
