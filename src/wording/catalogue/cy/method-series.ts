import type { METHOD_SERIES } from "../en-GB/method-series.ts";

export const CY_METHOD_SERIES: Readonly<Record<keyof typeof METHOD_SERIES, string>> = {
  "method-series": "Cyfresi, marciau a ffigurau allweddol",
  "method-range": "Yr isaf a’r uchaf",
  "method-range-says":
    "Dim ond o ffigurau y gellir eu gosod wrth ochr yr un diweddaraf yr enwir yr isaf a’r uchaf.",
  "method-range-1":
    "Cymerwch y ffigur diweddaraf a phob un cynharach y mae’r rheolau ar gyfer cyfeiriadau’n caniatáu ei osod wrth ei ochr, ar y sail “year-before” neu “previous”. Gadewir allan flwyddyn gyfan wrth ochr rhan o un.",
  "method-range-2":
    "Ni enwir dim tra bo ffigur o’r gyfres wedi’i ddal yn ôl, neu lle mae pob un ohonynt yn gyfartal.",
  "method-trend": "Tueddiadau dros flynyddoedd",
  "method-trend-says":
    "Mae tuedd yn cymryd {fewest} ffigur blynyddol yn olynol gyda’u niferoedd o bobl.",
  "method-trend-1":
    "Y rhediad olaf o flynyddoedd cyfan o’r un math, pob un yn dechrau ar y diwrnod ar ôl i’r un o’i blaen orffen, heb doriad rhyngddynt, pob un gyda’i niferoedd o bobl.",
  "method-trend-2":
    "Prawf chi-sgwâr Armitage ar gyfer tuedd mewn cyfrannau, y blynyddoedd 0, 1, 2 … Gydag N yr holl bobl, R yr holl achosion, nᵢ ac rᵢ rhai blwyddyn i: N × (N × Σ i rᵢ − R × Σ i nᵢ)² ÷ ( R × (N − R) × (N × Σ i² nᵢ − (Σ i nᵢ)²) ).",
  "method-trend-3":
    "Dim tuedd o dan {fairly}; {fairlySure}% yn sicr o’r fan honno ymlaen; {verySure}% yn sicr o {sure} ymlaen. Yn codi os yw N × Σ i rᵢ yn fwy na R × Σ i nᵢ, fel arall yn gostwng.",
  "method-limits": "Yr hyn a ddaw drwy hap mewn rhes o fisoedd neu chwarteri",
  "method-limits-says":
    "O {fewest} mis neu chwarter yn olynol ymlaen, mae terfynau’n dangos pa ffigurau sy’n sefyll allan.",
  "method-limits-1":
    "Y cymedr, a’r cymedr ± {scale} × pellter cymedrig pob ffigur o’r un o’i flaen.",
  "method-limits-2":
    "Mae ffigur yn sefyll allan os yw y tu allan i’r terfynau; gyda {run} yn olynol ar un ochr i’r cymedr; gyda {run} yn olynol i gyd yn codi neu i gyd yn gostwng; neu gyda dau o dri yn olynol ymhellach na dwy ran o dair o’r ffordd o’r cymedr i derfyn, ar un ochr.",
  "method-symbols": "Marciau y mae adroddiadau’n eu hargraffu",
  "method-symbols-says":
    "Mae rhai adroddiadau’n argraffu marciau wrth ochr ffigur. Mae’r wefan hon yn eu cyfrifo eto ac yn dweud lle mae un argraffedig yn wahanol.",
  "method-symbols-1":
    "★ gwell na’r llall o 2 neu fwy; ● cystal, neu’n well o lai; ▲ gwaeth. Ystyr 2 yw pwyntiau ar gyfer canrannau a bylchau, fel arall 2% o’r ffigur arall.",
  "method-symbols-2":
    "Ar y targed: ✘ lle mae’r targed yn rhoi ▲, fel arall ✓. Y flwyddyn hyd yma: fel yn erbyn y targed, gyda ★ yn lle ● ar gyfer y gorau a all fod (100% lle mae uchel yn dda, 0 lle mae isel yn dda).",
  "method-symbols-3":
    "↑ gwell na ffigur cynharach y cyfeiriad teithio, neu’r un fath a’r gorau a all fod; → yr un fath; ↓ gwaeth. Nid edrychir ar dalgrynnu na hap, ac ni osodir rhan o flwyddyn wrth ochr blwyddyn gyfan.",
  "method-key-figures": "Pa ffigurau sy’n arwain tudalen",
  "method-key-figures-says":
    "Mae’r golygyddion yn enwi hyd at {most} ffigur allweddol ar gyfer pob {priority}. Lle nad ydynt yn enwi un, y gwaethaf, y gorau a’r un am y nifer mwyaf o bobl sy’n arwain.",
  "method-key-figures-1":
    "Wedi methu 3, ar ei hôl hi 2, y ddau â minws; ar y ffordd 2, wedi’i gyrraedd 3; gwaethygu −1, gwella 1. Y lleiaf yw’r gwaethaf, y mwyaf y gorau; o rai cyfartal, y cyntaf yn ôl enw. Mae hyn yn trefnu rhestr ac nid yw’n cael ei ddangos yn unman.",
  "step-by-step": "Gam wrth gam",
  "rule-with-figure":
    "Mae pob rheol gyda ffigur go iawn y caiff ei gweithio arno. Mae gan “Gam wrth gam” bopeth sydd ei angen i’w wneud eto gyda’r tablau ar y {page}.",
  "data-page": "dudalen Data",
  "no-figure-shows-rule": "Nid oes ffigur ar y wefan hon yn dangos y rheol hon eto.",
  "sources-of-sum": "Ffynonellau: {sources}.",
  "counts-title": "Beth mae pob cyfrif yn ei gyfrif",
  "counts-lead":
    "Mae pob rhif o ddangosyddion, {milestones} neu {concerns_soft} ar y wefan hon yn un o’r rhain. Mae gan y tabl “Counts” ar y dudalen Data bob un ohonynt yn ôl {priority} ac adroddiad.",
  "in-the-data": "Yn y data: {name}.",
  "method-description": "{title}: sut mae’r {plan} yn cael ei raddio a’i gyfrif yma.",
  "sum-period": "{text}: {start} i {end}.",
  "sum-days": "O {from} i {day}: {days} o ddyddiau. O {from} i {end}: {all} o ddyddiau.",
  "sum-apart": "Y pellter rhwng {own} a {other} yw {apart}. Eu hanner digidau: {halves} = {room}.",
  "sum-range": "o {low} i {high}",
  "sum-wilson":
    "x = {x}, n = {n}, p = {p}. Canol = {middle}, cyrhaeddiad = {reach}, 1 + z² ÷ n = {divisor}.",
  "sum-interval": "Mae’r cyfwng yn rhedeg {range}.",
  "sum-share": "{part} o {whole} yw {share}, {range}",
  "sum-before-now": "Cynt: {before}. Nawr: {now}.",
  "sum-could-be-chance":
    "Mae’r newid yn rhedeg {range}. Mae hynny’n cynnwys 0, felly gallai fod yn hap.",
  "sum-not-chance":
    "Mae’r newid yn rhedeg {range}. Nid yw hynny’n cynnwys 0, felly mae’n fwy na hap.",
  "sum-ratings-printed":
    "{report}, {priority}, fel y mae’r adroddiad yn eu hargraffu: {parts} = {total}.",
  "sum-ratings-counted": "{report}, {priority}, wedi’u cyfrif: {parts} = {total}.",
  "sum-since": "{subject}: oddi ar y trywydd {since}. {said}",
  "sum-today": "Mae’r wefan hon yn siarad o {day}.",
  "sum-left":
    "{subject}: {own} o {all}, felly mae {rest} ar ôl. Nid yw’r naill rif na’r llall o 1 i {small}, felly cyhoeddir y ffigur.",
  "sum-stands-for-both": "Mae “{name}” yn sefyll dros y ddau.",
  "sum-verdicts": "“{name}”: {status}; cyfeiriad {direction}.",
  "sum-answers-to": "Mae’n ateb i {target} ar gyfer {period}.",
  "sum-targets": "Targedau: {all}. {taken}",
  "sum-planned": "Mae {target} wedi’i gynllunio ar gyfer {period}: “{words}”",
  "sum-shown-not-judged": "Fe’i dangosir ac nid yw’n cael ei farnu.",
  "sum-symbol": "{name}: argraffwyd {printed}, cyfrifwyd {ruled}.",
  "sum-editors-name": "Ar gyfer {priority} mae’r golygyddion yn enwi {names}.",
  "sum-rule-finds": "Ar gyfer {priority} mae’r rheol yn dod o hyd i {names}.",
};
