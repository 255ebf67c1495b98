import type { DATA_FIGURES } from "../en-GB/data-figures.ts";

export const CY_DATA_FIGURES: Readonly<Record<keyof typeof DATA_FIGURES, string>> = {
  "table-area-figures": "Ffigurau yn ôl ardal",
  "table-area-figures-row":
    "Un rhes ar gyfer pob ffigur y mae adroddiad yn ei argraffu ar gyfer rhan o’r lle, fel ward.",
  "column-own-indicator": "Dynodydd y dangosydd.",
  "column-area-figures-areas": "Y math o ardal: dynodydd ei ffeil o amlinellau.",
  "column-area-figures-area": "Dynodydd yr ardal.",
  "column-area-figures-area-name": "Enw’r ardal.",
  "column-area-figures-period": "Ei gyfnod, fel yn yr arsylwadau.",
  "column-area-figures-report": "Y ddogfen sy’n ei argraffu.",
  "column-quotation": "Y geiriau sy’n ei argraffu.",
  "table-changelog": "Beth newidiodd yn y data",
  "table-changelog-row":
    "Un rhes ar gyfer pob newid i’r tablau: yr hyn a ychwanegodd adroddiad, ffigur y mae adroddiad yn ei argraffu’n wahanol i’r adroddiad o’i flaen, cywiriad, colofn newydd.",
  "column-changelog-date": "Y diwrnod y mae’n dal ohono.",
  "column-changelog-kind":
    "rows-new (rhesi newydd), figure-revised (ffigur wedi’i ddiwygio), correction (cywiriad) neu columns-new (colofnau newydd).",
  "column-changelog-table": "Y tabl y mae ynddo, yn ôl enw ei ffeil.",
  "column-changelog-report": "Yr adroddiad a ddaeth ag ef, neu y mae’n ymwneud ag ef.",
  "column-changelog-subject": "Dynodydd y dangosydd neu’r eitem ({milestone}).",
  "column-changelog-detail": "Cyfnod y ffigur, yr hyn a newidiodd cywiriad, neu enwau’r colofnau.",
  "column-changelog-before": "Y ffigur cyn hynny.",
  "column-changelog-after": "Y ffigur wedyn.",
  "column-changelog-rows": "Sawl rhes a ychwanegodd adroddiad.",
  "column-changelog-page":
    "Lle mae’r wefan hon yn dweud hynny. Mae’n mynd ar ôl cyfeiriad y dudalen flaen.",
  "table-changes": "Newidiadau o {earlier} i {later}",
  "table-changes-row": "Un rhes ar gyfer pob newid rhwng adroddiadau {earlier} a {later}.",
  "column-changes-kind":
    "rating-total (cyfanswm gradd); milestone-added, -dropped, -reworded neu -renumbered (ychwanegwyd, gollyngwyd, ailysgrifennwyd, ailrifwyd); figure-new, -revised neu -gone (ffigur newydd, wedi’i ddiwygio neu wedi mynd); concern-raised (codwyd), concern-answered (atebwyd: mae ffigur diweddarach yn well ac o fewn y targed a fethwyd, neu radd ddiweddarach: {notTelling}), concern-worse (gwaeth), concern-no-better (dim gwell), concern-not-comparable (ffigur diweddarach na chaniateir ei osod wrth ei ochr), concern-still-misses (gwell, ond yn brin o’r targed) neu concern-not-mentioned (dim ffigur, gradd na gair diweddarach y gellir eu paru).",
  "column-changes-priority": "Y rhif ({priority}), os oes un.",
  "column-changes-subject":
    "Dynodydd y dangosydd, y clinig neu’r eitem ({milestone}); testun y pryder; “plan” neu “priority-” a rhif ar gyfer cyfansymiau.",
  "column-changes-detail": "Y radd, cyfnod y ffigur, neu’r math o bryder.",
  "column-changes-before": "Yr hyn a ddywedodd yr adroddiad cynharach.",
  "column-changes-after": "Yr hyn y mae’r adroddiad diweddarach yn ei ddweud.",
  "table-counts": "Cyfrifon",
  "table-counts-row":
    "Un rhes ar gyfer pob cyfrif y mae’r tudalennau’n ei argraffu, yn y cynllun cyfan, ar gyfer pob {priority}, ym mhob adroddiad, rhwng pob dau adroddiad ac ym mhob cynllun cynharach.",
  "column-counts-name":
    "Ei enw, ac ar ôl y blaenslaes yr hyn y cyfrifir ynddo: indicators-off-target/priority-1. Mae tudalennau’n ei gario wrth ymyl y rhif.",
  "column-counts-value": "Y rhif. Gall fod degolyn yng nghyfansymiau graddau.",
  "column-counts-of": "Y rhif y mae’n rhan ohono, os oes un.",
  "column-counts-definition": "Yr hyn a gyfrifir, mewn geiriau.",
  "column-counts-page": "Y dudalen sy’n dangos yr hyn a gyfrifir.",
  "column-counts-rule": "Lle mae’r diffiniad yn sefyll gyda’r rheolau eraill.",
  "column-figure-keys-value": "Y rhif. Yn wag (null yn JSON) lle nad oes un.",
  "column-figure-keys-printed":
    "Y rhif fel y’i hargraffwyd. Mae c yn golygu cyfrinachol: mae’r ffigur am gyn lleied o bobl fel y gellid adnabod rhywun.",
  "column-figure-keys-reason":
    "Pam nad oes rhif: not-collected (heb ei gasglu), not-available (ddim ar gael), suppressed (cyfrinachol) neu not-yet-due (heb ddod eto).",
  "column-figure-keys-numerator": "Y rhif ar ben y ffracsiwn, lle mae wedi’i argraffu.",
  "column-figure-keys-denominator": "Y rhif o dan y ffracsiwn, lle mae wedi’i argraffu.",
  "table-glossary": "Geirfa",
  "table-glossary-row": "Un rhes ar gyfer pob term neu dalfyriad.",
  "column-glossary-id": "Dynodydd y term. Ei le yn yr eirfa yw /glossary/#<id>.",
  "column-glossary-term": "Y term fel y’i hysgrifennir gan amlaf.",
  "column-glossary-forms": "Rhestr o ffurfiau ysgrifenedig eraill.",
  "column-glossary-printed":
    "Rhestr o ystyron y mae ffynhonnell yn eu hargraffu, pob un gyda’i dogfen a’i lle. Yn wag lle nad oes ffynhonnell yn egluro’r term.",
  "column-glossary-explanation": "Eglurhad plaen y golygydd.",
  "column-editor-notes": "Rhestr o nodiadau gan olygydd y cerdyn adroddiad.",
  "table-indicator-breaks": "Toriadau yng nghyfresi’r dangosyddion",
  "table-indicator-breaks-row":
    "Un rhes ar gyfer pob toriad: ni ellir cymharu ffigurau o’r cyfnod hwn ymlaen â rhai cynharach.",
  "column-indicator-breaks-from": "Y cyfnod cyntaf ar ôl y toriad.",
  "column-indicator-breaks-reason": "Pam na ellir cymharu ffigurau.",
  "column-indicator-breaks-report": "Y ddogfen sy’n dweud hynny, os oes un (gweler y rhestr isod).",
  "table-indicator-comparators": "Cymaryddion y dangosyddion",
  "table-indicator-comparators-row":
    "Un rhes ar gyfer pob ffigur o eiddo eraill y mae adroddiad yn ei argraffu. Fe’i gosodir wrth ymyl y ffigur ar gyfer yr un cyfnod yn yr un ddogfen.",
  "column-period": "Ei gyfnod, wedi’i ysgrifennu fel yn nhabl yr arsylwadau.",
  "column-comparators-name": "Ffigur pwy ydyw.",
  "column-comparators-name-such-as": "Ffigur pwy ydyw: {names}.",
  "column-indicator-comparators-value": "Y rhif. Yn wag lle nad yw’r adroddiad yn argraffu un.",
  "column-printed": "Fel y’i hargraffwyd.",
  "column-indicator-comparators-ours":
    "Lle nad yw’r adroddiad yn argraffu eu ffigur nhw ond yn dweud sut mae’n ffigur ni’n cymharu ag ef: better (gwell), in-line (tebyg) neu worse (gwaeth).",
  "column-indicator-comparators-by": "O faint, os yw’r adroddiad yn dweud.",
  "column-report-of": "Y ddogfen sy’n ei argraffu (gweler y rhestr isod).",
  "table-indicator-targets": "Targedau a llinellau sylfaen y dangosyddion",
  "table-indicator-targets-row":
    "Un rhes ar gyfer pob targed neu linell sylfaen brintiedig, ac ar gyfer dau ben amrediad da.",
  "column-indicator-targets-kind":
    "target (targed), planned (rhif y mae’r ffynhonnell yn ei ddisgwyl neu’n ei gynllunio, nid targed), baseline (llinell sylfaen), range-from neu range-to (yr amrediad da).",
  "column-indicator-targets-value":
    "Y rhif. Yn wag lle mae’r targed wedi’i argraffu mewn geiriau’n unig.",
  "column-indicator-targets-target-kind":
    "Ar gyfer targed: by-date (erbyn dyddiad), standing (mae’n dal ar bob dyddiad nes ei ddisodli), relative (wedi’i osod gan ffigur eraill), change (newid) neu words (geiriau).",
  "column-indicator-targets-lasting":
    "true ar gyfer targed o fath heblaw standing nad yw’n enwi dyddiad chwaith.",
  "column-indicator-targets-beyond":
    "true lle nad yw bod cystal â’r targed yn ddigon: uwch na 90%.",
  "column-indicator-targets-comparator": "Ar gyfer targed cymharol: ffigur pwy sy’n ei osod.",
  "column-indicator-targets-within":
    "Ar gyfer targed cymharol: pa mor bell oddi wrtho sy’n ddigon agos.",
  "column-indicator-targets-by": "Ar gyfer newid: faint yn well y mae’n rhaid i’r ffigur fynd.",
  "table-indicators": "Dangosyddion",
  "table-indicators-row":
    "Un rhes ar gyfer pob dangosydd, gyda’r ddau ddyfarniad ar ei ffigur diweddaraf. Gellir eu cyfrifo eto o dablau’r arsylwadau, y targedau a’r llinellau sylfaen, a’r toriadau.",
  "column-indicators-id": "Ei ddynodydd, nad yw byth yn newid. Ei dudalen yw /indicators/<id>/.",
  "column-indicators-name": "Yr hyn a fesurir.",
  "column-indicators-reference":
    "Y cyfeirnod swyddogol fel y’i hargraffwyd, fel NI 117, os oes un.",
  "column-indicators-plan":
    "Y cynllun y mae’n perthyn iddo: blynyddoedd yr un hwn, neu flynyddoedd cynllun cynharach.",
  "column-indicators-priority": "Y rhif ({priority}), os yw’n perthyn i un.",
  "column-indicators-polarity":
    "Pa ffordd sy’n dda: high (uchel), low (isel), range (rhwng dau werth, gweler tabl y targedau) neu none (yr un).",
  "column-indicators-unit":
    "kind: percent (canran), points (bwlch mewn pwyntiau canran), rate (cyfradd), count (cyfrif) neu money (arian). name: yr hyn a gyfrifir. per: ar gyfer cyfradd, am bob faint.",
  "column-indicators-same-measure-as":
    "Ar gyfer bwlch rhwng dau grŵp: dynodydd y dangosydd y mae’n gosod ei gyfradd wrth ymyl un arall. Mae’r ddau’n cyfrif fel un.",
  "column-indicators-milestones": "Rhestr o ddynodwyr y {milestonesInFull} y mae’n eu mesur.",
  "column-indicators-next-due":
    "Y diwrnod y mae’r ffigur nesaf i fod i ddod, os yw adroddiad yn dweud.",
  "column-indicators-status":
    "Y ffigur diweddaraf yn erbyn ei darged: met (wedi’i gyrraedd), not-met (heb ei gyrraedd), on-the-way (ar y ffordd), behind (ar ei hôl hi), not-due (mae’r targed ar gyfer dyddiad diweddarach ac ni ellir tynnu llinell ato), expired (mae pob targed ar gyfer dyddiad cynharach), no-target (dim targed), target-without-figure (targed heb ffigur), no-figure (dim ffigur) neu not-judged (heb ei farnu).",
  "column-indicators-direction-of-travel":
    "improving (gwella), no-clear-change (yr un fath, neu ddim mwy na thalgrynnu neu siawns), worsening (gwaethygu) neu not-known (ddim yn hysbys): yn erbyn yr un rhan o’r flwyddyn gynt os oes ffigur ar ei chyfer, fel arall yn erbyn y ffigur cynt y ceir ei osod wrth ei ymyl. Byth ar draws toriad.",
  "column-indicators-why": "Pam, gyda’r rhifyddeg: brawddeg ar gyfer pob un o’r ddau.",
  "column-indicators-headline": "Y dyfarniad fel brawddeg, gyda’r ffigur a’r targed.",
  "column-indicators-target-kind":
    "Pa fath o darged ydyw: by-date (erbyn dyddiad), standing (mae’n dal ar bob dyddiad nes ei ddisodli), relative (wedi’i osod gan ffigur eraill), change (newid), words (geiriau) neu expired (wedi dod i ben). Yn wag lle nad oes un.",
  "column-indicators-reported-direction":
    "Yr hyn y mae’r adroddiad ei hun yn ei ddweud: improving (gwella), no-clear-change (dim newid clir) neu worsening (gwaethygu), os yw’n dweud.",
  "column-indicators-comparability":
    "Pa ffigurau y ceir eu gosod wrth ymyl ei gilydd: same-season (yr un rhan o’r flwyddyn yn unig), any-season (unrhyw ran) neu running-total (yr un).",
  "column-indicators-gap-of":
    "Dynodydd y dangosydd y mae hwn yn bellter iddo oddi wrth ffigur eraill, os oes un.",
  "column-indicators-not-judged": "Pam na farnir ei ffigurau, os na wneir.",
  "column-indicators-comparisons":
    "Rhestr o sut mae’r ffigur diweddaraf yn cymharu â phob ffigur o eiddo eraill a argreffir gydag ef: name (enw) a result (better, in-line, worse neu not-judged: gwell, tebyg, gwaeth neu heb ei farnu).",
  "column-indicators-overdue":
    "true lle mae’r diwrnod yr oedd y ffigur nesaf i fod i ddod wedi mynd heibio.",
  "column-indicators-counts-people":
    "false lle nad pobl a gyfrifir, fel nad yw rhifau bach yn dangos neb.",
  "table-observations": "Arsylwadau",
  "table-observations-row":
    "Un rhes ar gyfer pob ffigur y mae adroddiad yn ei argraffu, yn nhrefn diwrnod olaf ei gyfnod. Lle mae cyfnod yn sefyll fwy nag unwaith, yr olaf o’i resi yw’r ffigur y mae’r wefan yn ei ddangos.",
  "column-observations-period":
    "2013 blwyddyn galendr; 2013/14 blwyddyn ariannol; 2013/14 Q2 chwarter o flwyddyn ariannol; academic 2012/13 blwyddyn academaidd; autumn 2013 tymor ysgol; 2013-11 mis; 2013-11-01 diwrnod; 2013-04-01..2013-09-30 rhediad o ddyddiau; to 2013-12-31 (24 months) cyfnod o fisoedd hyd at ddiwrnod.",
  "column-observations-target": "Y targed ar gyfer yr un cyfnod, os oes un â rhif.",
  "column-observations-baseline": "Y llinell sylfaen ar gyfer yr un cyfnod, os oes un.",
  "column-observations-comparators":
    "Rhestr o ffigurau eraill y mae’r un ddogfen yn eu hargraffu ar gyfer yr un cyfnod, pob un ag enw a gwerth. Mae gan dabl y cymaryddion bob un ohonynt.",
  "column-observations-provisional":
    "true lle mae’r ffynhonnell yn galw’r ffigur yn un dros dro; fel arall false.",
  "column-observations-dated":
    "Sut mae’r ffigur yn perthyn i’w gyfnod, lle nad yw ynddo’n syml: up-to (mae’n cyfrif o ddiwrnod cynharach hyd at yr un hwn) neu reported (nid yw’r ddogfen yn enwi dyddiad, felly cyfnod y ddogfen yw’r cyfnod).",
  "column-observations-reported-direction":
    "Yr hyn y mae’r ddogfen ei hun yn ei ddweud am y ffigur wrth ymyl un cynharach: improving (gwella), no-clear-change (dim newid clir) neu worsening (gwaethygu).",
  "column-observations-reported-by": "O faint, os yw’r ddogfen yn ei argraffu.",
  "column-observations-decision":
    "Yr hyn a benderfynodd y golygyddion am rif bach, neu am un a fyddai’n ei ddatgelu: publish (cyhoeddi) neu withhold (dal yn ôl).",
  "column-observations-decision-reason": "Pam y penderfynwyd felly.",
  "table-overview": "Trosolwg o’r graddau",
  "table-overview-row":
    "Un rhes ar gyfer pob adroddiad a {priority}, ac un ar gyfer pob adroddiad yn ei gyfanrwydd. Dim ond adroddiadau sydd â chyfansymiau graddau sydd ynddo.",
  "column-overview-priority":
    "Y rhif ({priority}). Yn wag (null yn JSON) ar gyfer yr adroddiad yn ei gyfanrwydd.",
  "column-overview-rating": "Sawl un o’r {milestonesInFull} sydd â’r radd {rating}.",
  "column-overview-split":
    "Mae gradd ranedig yn cyfrif mewn rhannau cyfartal, felly gall fod degolyn.",
  "column-overview-no-news": "Mae {Rating} yn golygu na roddwyd gwybodaeth na diweddariad.",
  "column-overview-total":
    "Pob un ({milestonesInFull}), fel y mae’r adroddiad yn ei argraffu. Mae ffigurau printiedig wedi’u talgrynnu, felly gall y graddau adio i ychydig yn fwy neu’n llai.",
  "column-overview-basis":
    "published: fel y mae’r adroddiad yn ei argraffu. computed: wedi’i gyfrif o raddau’r {milestonesInFull}.",
  "column-printed-place-place":
    "Lle yn y ddogfen y mae’r geiriau’n sefyll, fel y byddai darllenydd yn chwilio amdano.",
  "column-printed-place-hash":
    "SHA-256 o’r gwerthoedd hyn yn y rhes yn UTF-8, gyda thoriad llinell rhwng pob dau: {values}. Mae un sy’n wag yn cyfrif fel dim. Gall pwy bynnag sy’n dyfynnu’r ffigur wybod drwyddo a yw’r un fath o hyd.",
  "column-printed-place-page":
    "Lle ar y wefan hon y mae’r geiriau’n sefyll. Mae’n mynd ar ôl cyfeiriad y dudalen flaen.",
};
