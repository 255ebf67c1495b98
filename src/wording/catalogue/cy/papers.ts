import type { PAPERS } from "../en-GB/papers.ts";

export const CY_PAPERS: Readonly<Record<keyof typeof PAPERS, string>> = {
  "record-title": "Cofnod i {members_soft}: {priority}, {name}",
  "record-description":
    "Y cofnod y tu ôl i’r briff ar {priority_soft}: popeth sydd oddi ar y trywydd, beth newidiodd, clinigau a chwestiynau.",
  "record-caption": "Cofnod i {members_soft}, {report}",
  "rules-find-nothing": "Nid yw’r rheolau’n dod o hyd i ddim heblaw am y {concerns} isod.",
  "what-report-says": "Beth mae adroddiad {report} yn ei ddweud",
  "raised-before":
    "Codwyd hyn o’r blaen, ac nid yw’r adroddiad diweddaraf yn ei godi eto. Lle nad oes dim yn dilyn, nid yw’n dweud dim sy’n ei ateb.",
  "more-on-two-reports": "{more}, ar dudalen y ddau adroddiad.",
  "n-findings-printed":
    "Casgliadau a argraffwyd: {n, plural, zero {#} one {#} two {#} few {#} many {#} other {#}}.",
  "all-views-in-papers": "Popeth y mae’r papurau’n ei ddweud am farn am wasanaethau",
  "all-questions-on": "pob cwestiwn ar y {priority} hon",
  "the-full-record": "Y cofnod llawn:",
  "changes-title": "Beth newidiodd o {from} i {to}",
  "changes-description":
    "Graddau, {milestones}, ffigurau a {concerns}: beth newidiodd rhwng adroddiadau {from} a {to}.",
  "other-pairs": "Parau eraill o adroddiadau",
  "reports-themselves": "Yr adroddiadau eu hunain: {from} a {to}.",
  "one-prints-no-ratings":
    "Nid yw un o’r ddau adroddiad yn argraffu graddau, felly ni ellir dweud bod unrhyw gyfanswm wedi symud.",
  "taken-out": "tynnwyd allan",
  "put-in": "rhoddwyd i mewn",
  "clinics-description":
    "Pa ddangosyddion fyddai’n cael eu hystyried ar gyfer clinig perfformiad, a pha glinigau a gynhaliwyd neu a wrthodwyd.",
  "candidates-by-figures": "Ymgeiswyr yn ôl y ffigurau diweddaraf ({count})",
  "a-candidate-is": "Mae ymgeisydd oddi ar y targed ac yn waeth nag o’r blaen. {tried}",
  "tried-on":
    "Mae gan {both} darged a ffigur cynharach i gymharu ag ef. Dim ond y rhain all fod yn ymgeiswyr.",
  "on-one-page": "{plan}, ar un dudalen",
  "plan-page-description": "{holds} Mae’n argraffu ar un ochr o A4.",
  "no-ratings": "Dim graddau.",
  "things-off-track-in-all": "{indicators}. {things} oddi ar y trywydd i gyd.",
  "plan-page-holds": "{Priorities}, arweinwyr a sefyllfa’r cynllun cyfan.",
  "plan-page-holds-actions": "{Priorities}, {actions}, arweinwyr a sefyllfa’r cynllun cyfan.",
  "no-actions-printed": "Nid oes {actions} wedi’u hargraffu.",
  "pack-description": "Popeth ar gyfer un cyfarfod ar y {plan}, mewn un ffeil.",
  "pack-position": "{plan}. Sefyllfa yn ôl adroddiad {report}; gwefan ar {day}.",
  "pack-holds-all":
    "Mae’r ffeil hon yn dal ei holl eiriau a’i lluniau. Gellir ei chadw, ei hargraffu a’i darllen heb y rhyngrwyd. Mae’r cofnod yn {record}, a sut mae popeth yn cael ei gyfrif yn {counted}.",
  "pack-same-here": "Mae’r un peth yma {paper}.",
  "in-pdf": "fel PDF ({weight})",
  contents: "Cynnwys",
  "no-level-of-plan": "Dim {priority} yn y cynllun hwn",
  "indicators-that-improved": "Dangosyddion a wellodd",
  "candidates-by-rule": "Ymgeiswyr yn ôl y rheol hon",
  position: "Sefyllfa",
  "questions-member-may-ask": "Cwestiynau y gallai {member} fod eisiau eu gofyn",
  "sheet-number": "Tudalen {page} o {pages}",
  "pack-title": "Pecyn pwyllgor, {report}",
  "position-as-of": "sefyllfa yn ôl adroddiad {report}",
  "share-citation": "{body}, {site}, “{title}”, {position} (gwefan ar {day}), {address}",
  "report-says-of-priority":
    "Beth mae adroddiad {report} yn ei ddweud am {priority_soft}, {name}, fel y’i cyhoeddwyd.",
  "as-published-of": "{report}, fel y’i cyhoeddwyd: {priority}",
  "stands-now": "Sut mae’n sefyll nawr:",
  "priorities-in-report": "{Priorities} yn yr adroddiad hwn",
  "record-link": "Cofnod",
  "report-citation": "{body}, {report}, ar {site}",
  "paper-page": "Y dudalen sy’n dweud yr un peth, gyda’i ffynonellau:",
  "paper-of": "o",
  "paper-square":
    "Mae □ yn sefyll am lythyren na all y papur hwn ei dangos. Mae’r dudalen yn ei dangos.",
};
