import type { DATA_TABLES } from "../en-GB/data-tables.ts";

export const CY_DATA_TABLES: Readonly<Record<keyof typeof DATA_TABLES, string>> = {
  "table-aspirations": "Dyheadau cynlluniau cynharach",
  "table-aspirations-row": "Un rhes ar gyfer pob dyhead y mae cynllun cynharach yn ei restru.",
  "column-plan": "Blynyddoedd y cynllun.",
  "column-aspirations-outcome": "Enw’r canlyniad fel y’i hargraffwyd.",
  "column-aspirations-code": "Ffurf fer brintiedig y canlyniad.",
  "column-aspirations-number": "Rhif printiedig y dyhead o fewn ei ganlyniad.",
  "column-aspirations-text":
    "Y geiriau fel y’u hargraffwyd. Mae seren ynddynt yn nodi dolen i faes ffocws, fel y dywed y cynllun.",
  "column-aspirations-taken-up-in":
    "Rhifau’r {priorities} yn y cynllun presennol a gododd y thema: darlleniad y golygydd.",
  "column-source": "Y ddogfen (gweler y rhestr isod) a’r lle ynddi.",
  "table-clinics": "Clinigau perfformiad",
  "table-clinics-row":
    "Un rhes ar gyfer pob clinig perfformiad, neu benderfyniad printiedig am un.",
  "column-clinics-id": "Dynodydd y clinig.",
  "column-clinics-status":
    "held: mae’r papur yn dweud hynny. declined: nid yw’r papur yn argymell yr un. deferred: dim un am y tro, ond adolygiad yn nes ymlaen. recommended: mae’r papur yn argymell un. announced: mae’r papur yn rhoi ei ddiwrnod, ac nid oes papur diweddarach yn dweud iddo gael ei gynnal.",
  "column-clinics-name": "Enw’r dangosydd fel y mae’r papur yn ei argraffu.",
  "column-clinics-reference": "Y cyfeirnod swyddogol fel y’i hargraffwyd, os oes un.",
  "column-indicator-of": "Dynodydd y dangosydd, os yw ar y wefan hon.",
  "column-clinics-milestone": "Dynodydd ({milestone}), os yw’r papur yn sôn amdano yno.",
  "column-clinics-day": "Diwrnod y clinig, os yw wedi’i argraffu’n llawn.",
  "column-clinics-date": "Y dyddiad fel y’i hargraffwyd.",
  "column-clinics-statement":
    "Y frawddeg brintiedig sy’n dweud iddo gael ei gynnal neu ei gyhoeddi.",
  "column-clinics-reason": "Y rheswm printiedig.",
  "column-clinics-findings": "Rhestr o ganfyddiadau ac argymhellion, air am air.",
  "table-corrections": "Cywiriadau",
  "table-corrections-row": "Un rhes ar gyfer pob newid i adroddiad ar ôl ei gyhoeddi.",
  "column-corrections-id": "Dynodydd y cywiriad ei hun.",
  "column-report": "Blwyddyn a mis yr adroddiad, fel 2014-06.",
  "column-corrections-date": "Diwrnod y newid.",
  "column-corrections-kind":
    "error: camgymeriad a gywirwyd. scheduled-revision: diwygiad a gyhoeddwyd ymlaen llaw.",
  "column-corrections-milestone":
    "Dynodydd ({milestone}), os yw’n ymwneud ag un. Fel arall yn wag.",
  "column-corrections-indicator": "Dynodydd y dangosydd, os yw’n ymwneud ag un. Fel arall yn wag.",
  "column-corrections-what": "Yr hyn a ddywedai a’r hyn y mae’n ei ddweud nawr.",
  "column-corrections-approved-by": "Y swydd a’i cymeradwyodd.",
  "column-corrections-why": "Y rheswm.",
  "table-earlier-milestones": "{MilestonesInFull} cynlluniau cynharach",
  "table-earlier-milestones-row":
    "Un rhes ar gyfer pob {milestoneInFull} y mae cynllun gweithredu cynllun cynharach yn ei argraffu.",
  "column-earlier-milestones-reference": "Cyfeirnod printiedig y dyhead.",
  "column-earlier-milestones-kind":
    "existing-plan: o gynllun neu strategaeth sy’n bod. additional-action: o weithred ychwanegol gan y bartneriaeth.",
  "column-earlier-milestones-name":
    "Y cynllun neu’r strategaeth, neu eiriau’r weithred, fel y’u hargraffwyd.",
  "column-earlier-milestones-purpose":
    "Yr hyn a argreffir ar ôl enw’r cynllun neu’r strategaeth, os oes rhywbeth.",
  "column-earlier-milestones-year": "Y flwyddyn yr argreffir hyn oddi tani ({milestone}).",
  "column-earlier-milestones-text": "Y geiriau ({milestone}) fel y’u hargraffwyd.",
  "column-earlier-milestones-points": "Rhestr o’r pwyntiau a argreffir oddi tano.",
  "column-earlier-milestones-leads": "Rhestr o’r rolau printiedig gyda’u henwau.",
  "table-highlights": "Uchafbwyntiau",
  "table-highlights-row": "Un rhes ar gyfer pob pwynt mewn adroddiad drwy eithriad.",
  "column-highlights-report": "Blwyddyn a mis yr adroddiad, fel 2015-01.",
  "column-highlights-priority": "Y rhif ({priority}).",
  "column-highlights-kind":
    "working-well: wedi’i argraffu o dan “{workingWell}”. concern: wedi’i argraffu o dan “{concernedAbout}”.",
  "column-highlights-text": "Y pwynt, air am air.",
  "table-improvement-actions": "Camau gwella",
  "table-improvement-actions-row":
    "Un rhes ar gyfer pob gweithred y mae cynllun gwella’n ei rhestru.",
  "column-improvement-actions-paper": "Dynodydd y papur.",
  "column-improvement-actions-section": "Yr adran brintiedig.",
  "column-improvement-actions-objective": "Yr amcan printiedig.",
  "column-improvement-actions-action": "Y weithred allweddol fel y’i hargraffwyd.",
  "column-improvement-actions-priority": "Y flaenoriaeth fel y’i hargraffwyd.",
  "column-improvement-actions-target-date": "Y dyddiad targed fel y’i hargraffwyd.",
  "column-improvement-actions-baseline":
    "Y llinell sylfaen fel y’i hargraffwyd; dim lle mae’r gell yn wag.",
  "column-improvement-actions-target": "Y targed fel y’i hargraffwyd; dim lle mae’r gell yn wag.",
  "column-improvement-actions-lead": "Yr arweinydd fel y’i hargraffwyd; dim lle mae’r gell yn wag.",
  "column-improvement-actions-update":
    "Y diweddariad fel y’i hargraffwyd; dim lle mae’r gell yn wag.",
  "column-improvement-actions-completed":
    "Yr hyn y mae’r golofn “Comp Y/N” yn ei argraffu; dim lle mae’n wag.",
  "table-milestone-updates": "{Milestone}: diweddariadau",
  "table-milestone-updates-row":
    "Un rhes ar gyfer pob {milestoneInFull} ym mhob adroddiad sy’n diweddaru’r {milestones}.",
  "column-own-priority": "Y rhif ({priority}).",
  "column-milestone-updates-number":
    "Y rhif ({milestoneInFull}) o fewn y rhan o’r cynllun ({priority}), yn yr adroddiad hwn. Mae rhifau’n newid o adroddiad i adroddiad.",
  "column-milestone-updates-milestone": "Y dynodydd ({milestoneInFull}). Nid yw byth yn newid.",
  "column-milestone-updates-milestone-text":
    "Y geiriau ({milestoneInFull}), fel y mae’r adroddiad hwn yn eu hargraffu.",
  "column-milestone-updates-update-text":
    "Y diweddariad air am air, heb ei gynllun: llinell ar gyfer pob paragraff, pwynt neu res tabl. Mae [words left out: …] yn sefyll lle gadawyd geiriau allan, gyda’r rheswm.",
  "column-milestone-updates-rating":
    "Rhestr o raddau: un, neu sawl un ar gyfer gradd ranedig. Yn wag (null yn JSON) lle nad yw’r ffynhonnell yn cofnodi’r radd.",
  "column-rating-not-the-same": "Nid yw hynny yr un peth â “{none}”.",
  "column-milestone-updates-leads": "Rhestr o’r rhai sy’n arwain, fel y’i hargraffwyd.",
  "column-milestone-updates-leads-basis":
    "beside: mae’r arweinwyr wedi’u hargraffu wrth ymyl y {milestone}. group: wrth ymyl ei is-bennawd. near: wrth ymyl {milestone} arall o dan yr un {action}, felly mae’n ymddangos eu bod yn berthnasol. none: nid oes arweinwyr wedi’u henwi ({action}).",
  "table-milestones": "{MilestonesInFull}",
  "table-milestones-row":
    "Un rhes ar gyfer pob {milestoneInFull}, hefyd lle mae adroddiad diweddarach wedi’i ollwng.",
  "column-milestones-milestone":
    "Ei ddynodydd, nad yw byth yn newid. Ei dudalen yw /milestones/<id>/.",
  "column-milestones-action":
    "Y rhif printiedig ({action}) y mae’n sefyll oddi tano, os oes {actions} yn y rhan honno o’r cynllun ({priority}).",
  "column-milestones-group": "Yr is-bennawd y mae’n sefyll oddi tano, os oes un.",
  "column-milestones-milestone-text": "Ei eiriau, fel y’u hargraffwyd ddiwethaf.",
  "column-milestones-short-title":
    "Ychydig eiriau sy’n ei enwi mewn rhestrau, fel y mae’r wefan hon yn eu defnyddio.",
  "column-milestones-detail":
    "Yr hyn a argreffir gyda’i eiriau, fel llinell sylfaen neu lwybr disgwyliedig, os oes rhywbeth.",
  "column-milestones-reports": "Rhestr o’r adroddiadau y mae’n sefyll ynddynt, yr hynaf yn gyntaf.",
  "column-milestones-numbers": "Ei rif ym mhob un o’r adroddiadau hynny, yn yr un drefn.",
  "column-milestones-replaced-by":
    "Dynodydd yr un ({milestoneInFull}) a gymerodd ei le, os gwnaeth un.",
  "table-off-track": "Oddi ar y trywydd",
  "table-off-track-row":
    "Un rhes ar gyfer pob peth sydd oddi ar y trywydd yn ôl yr adroddiad diweddaraf, y math gwaethaf yn gyntaf. Mae’r tudalennau ar gyfer {members} yn dangos yr un rhesi.",
  "column-off-track-kind":
    "worse-and-worsening: oddi ar y targed ac yn waeth na chynt. off-target: yn methu ei darged, neu’r llinell syth tuag ato. worsening: yn waeth na chynt, heb fethu targed. worse-than-others: yn waeth na’r rhain: {others}. overdue: roedd y ffigur nesaf i ddod cyn diwrnod y wefan. milestone-off-track, milestone-no-update: {milestone} â’r radd {telling}. total-off-track, total-no-update: cyfanswm o {milestones_soft} â’r radd {telling} nad yw’r adroddiad yn eu henwi. concern: wedi’i argraffu fel {concern}.",
  "column-off-track-subject":
    "Dynodydd y dangosydd neu’r eitem ({milestone}); testun y pryder ({concern}); ar gyfer cyfanswm, “priority-” a’r rhif.",
  "column-off-track-reason": "Pam, mewn un frawddeg.",
  "column-off-track-since":
    "Ar gyfer targedau, cyfnod cyntaf y rhediad di-dor o ffigurau sy’n methu. Ar gyfer ffigurau eraill, cyfnod y ffigur. Ar gyfer ffigurau hwyr, y diwrnod yr oeddent i fod i ddod. Fel arall, adroddiad cyntaf y rhediad di-dor sy’n dweud hynny.",
  "table-priorities": "{Priorities}",
  "table-priorities-row": "Un rhes ar gyfer pob {priority} yn y cynllun.",
  "column-priorities-title": "Y geiriau ({priority}), fel y’u hargraffwyd.",
  "column-priorities-short-title":
    "Ychydig o eiriau’r teitl ei hun, fel y mae’r wefan hon yn eu defnyddio.",
  "column-priorities-aim": "Yr hyn a argreffir am ei nod y tu hwnt i’r teitl, os oes rhywbeth.",
  "column-priorities-leads": "Rhestr ({leads}), fel y’i hargraffwyd.",
  "column-priorities-actions":
    "Rhestr o’r {actions} o dan y {priority}, pob un â’i rif printiedig.",
  "column-priorities-key-indicators":
    "Rhestr o ddynodwyr y dangosyddion a ddewiswyd i arwain ei dudalen, os oes rhai.",
  "column-priorities-added-in":
    "Yr adroddiad sy’n dweud i hyn ({priority}) gael ei ychwanegu ar ôl i’r cynllun ddechrau, os oes un.",
  "table-questions": "Cwestiynau ar gyfer {members}",
  "column-questions-priority": "Y rhif ({priority}). Yn wag ar gyfer cwestiwn ar y cynllun cyfan.",
  "table-questions-row":
    "Un rhes ar gyfer pob cwestiwn y gallai {member} fod am ei ofyn yn ôl yr adroddiad diweddaraf, gyda’r ffigur neu’r geiriau argraffedig a’i cododd.",
  "column-questions-rule":
    "Y rheol sy’n gofyn: clinic-outcome, clinic-candidate, off-target, worsening, worse-than-others, overdue, rated-off-track, no-update, concern neu dropped. editor: wedi’i ysgrifennu gan y golygyddion.",
  "column-questions-question": "Y cwestiwn.",
  "column-questions-because": "Y geiriau printiedig, neu’r ffigur mewn brawddeg, a’i cododd.",
  "column-questions-indicator": "Dynodydd y dangosydd y mae’n ymwneud ag ef, os oes un.",
  "column-questions-milestone": "Dynodydd yr un ({milestone}) y mae’n ymwneud ag ef, os oes un.",
  "table-ratings": "Allwedd y graddau",
  "table-ratings-row": "Un rhes ar gyfer pob gradd, yn y drefn y mae adroddiadau’n eu hargraffu.",
  "column-ratings-rating": "Y radd fel y mae tablau eraill yn ei hysgrifennu.",
  "column-ratings-name": "Ei henw ar y tudalennau.",
  "column-ratings-meaning": "Yr hyn y mae’n ei olygu, yng ngeiriau’r cynllun.",
  "column-ratings-counts-as":
    "Yr hyn y mae’r wefan yn ei wneud ohono: un o {all}. {Members}: cânt wybod am yr hyn sy’n off-track a’r hyn sy’n no-news.",
  "column-ratings-order": "Ei lle o’r gorau i’r gwaethaf: 1 yw’r gorau.",
  "column-ratings-shape": "Siâp ei harwydd.",
  "column-ratings-colour": "Lliw ei harwydd.",
  "column-ratings-source": "Y ddogfen sy’n argraffu’r ystyr (gweler y rhestr isod) a’r lle ynddi.",
  "table-reports": "Adroddiadau cynnydd",
  "table-reports-row":
    "Un rhes ar gyfer pob adroddiad cynnydd, yr hynaf yn gyntaf. Nid yw dogfennau eraill ynddo.",
  "column-reports-report":
    "Blwyddyn a mis yr adroddiad, fel 2014-06. Ei dudalen yw /reports/<report>/.",
  "column-reports-name": "Yr hyn y’i gelwir ar y tudalennau.",
  "column-reports-document": "Y ddogfen ydyw (gweler y rhestr isod).",
  "column-reports-form":
    "milestones: mae’n diweddaru pob {milestone}. highlights: mae’n adrodd drwy eithriad.",
  "column-reports-rated": "true lle mae ganddo gyfansymiau graddau.",
  "table-service-views": "Barn am wasanaethau",
  "table-service-views-row": "Un rhes ar gyfer pob brawddeg brintiedig ar y farn am wasanaethau.",
  "column-service-views-group": "Pwy sy’n rhoi barn am y gwasanaethau.",
  "column-service-views-quotation": "Y geiriau fel y’u hargraffwyd.",
  "column-service-views-report":
    "Dynodydd yr adroddiad sy’n eu hargraffu, os oes adroddiad o’r cynllun yn gwneud.",
  "column-service-views-milestone":
    "Dynodydd yr un ({milestone}) y maent yn perthyn iddo, os oes un.",
  "column-service-views-priority":
    "Y rhif ({priority}), os nad ydynt yn perthyn i unrhyw {milestone}.",
};
