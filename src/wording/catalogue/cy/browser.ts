import type { BROWSER } from "../en-GB/browser.ts";

export const CY_BROWSER: Readonly<Record<keyof typeof BROWSER, string>> = {
  "no-results-for": "Dim canlyniadau ar gyfer {query}",
  "first-result-for": "Canlyniad cyntaf ar gyfer {query}",
  "n-results-for":
    "{n, plural, zero {{shown} canlyniad ar gyfer {query}} one {{shown} canlyniad ar gyfer {query}} two {{shown} ganlyniad ar gyfer {query}} few {{shown} chanlyniad ar gyfer {query}} many {{shown} chanlyniad ar gyfer {query}} other {{shown} canlyniad ar gyfer {query}}}",
  "results-for-used":
    "Ni chafwyd hyd i ddim ar gyfer {query}. Mae’r canlyniadau hyn ar gyfer {used}.",
  "most-words":
    "Nid oes tudalen â phob un o’r geiriau hyn. Mae’r rhan fwyaf ohonynt ar y tudalennau hyn.",
  "search-not-loaded":
    "Nid oedd modd llwytho’r chwiliad. Defnyddiwch y rhestr isod, neu rhowch gynnig arall arni mewn eiliad.",
  "not-in-easy-read":
    "Nid oes tudalen Hawdd ei Ddeall â’r geiriau hyn. Nid yw’r tudalennau hyn yn Hawdd ei Ddeall.",
  "found-under": "Wedi’i ganfod o dan",
  "no-voice": "Nid oes llais gan y porwr hwn. Gallwch ofyn i rywun ddarllen y dudalen i chi.",
  pause: "Saib",
  "go-on": "Ymlaen",
  "shown-of-all": "Dangosir {count} o {all} dangosydd.",
  "explore-help":
    "Mae bysellau saeth yn mynd o ffigur i ffigur, Home ac End i’r cyntaf a’r olaf. Mae Escape yn cau.",
  "explore-label": "Siart: {title}. {help}",
  "play-sound": "Chwarae sain",
  "sound-on": "Sain ymlaen",
  "save-png": "Cadw PNG",
  close: "Cau",
  "sound-not-loaded": "Nid oedd modd llwytho’r sain.",
  "first-to-last": "{name}, o’r cyntaf i’r olaf. Mae tôn uwch yn ffigur uwch.",
  "png-saved": "Mae’r llun wedi’i gadw fel ffeil PNG.",
  "png-not-saved": "Nid oedd modd cadw’r llun.",
  "chart-not-loaded": "Nid oedd modd llwytho’r siart. Mae’r llun a’r tabl yma.",
  "not-loaded-again": "Heb ei lwytho. Rhowch gynnig arall",
  "over-no-data": "Dim data",
  "no-data-why": "dim data: {why}",
  "axis-starts-at": "Mae’r echel yn dechrau ar {figure}",
  "grey-bands": "Bandiau llwyd: dim data",
  "hollow-mark": "Marc gwag: llinell sylfaen",
  "figures-rounded": "Mae’r ffigurau wedi’u talgrynnu",
  "csv-series": "Cyfres",
  "csv-value": "Gwerth",
  "csv-printed": "Fel yr argraffwyd",
  "csv-gap": "Bwlch",
  "csv-break": "Toriad",
  "csv-break-at": "Toriad: {label}",
  "show-n-more": "Dangos {n} arall",
};
