import type { METHOD_FIGURES } from "../en-GB/method-figures.ts";

export const CY_METHOD_FIGURES: Readonly<Record<keyof typeof METHOD_FIGURES, string>> = {
  "method-figures": "Ffigurau",
  "method-periods": "Cyfnodau a’u dyddiau",
  "method-periods-says":
    "Mae pob ffigur ar gyfer cyfnod gyda diwrnod cyntaf a diwrnod olaf. Cyfrifir pob swm o amser mewn dyddiau.",
  "method-periods-1":
    "Mae gan dymor ddyddiau sefydlog: yr hydref o 1 Medi i 31 Rhagfyr, y gwanwyn o 1 Ionawr i 31 Mawrth, yr haf o 1 Ebrill i 31 Awst. Mae chwarter 1 blwyddyn ariannol yn dechrau ar 1 Ebrill.",
  "method-periods-2":
    "Yr un diwrnod o’r un mis yw “12 mis ynghynt”. Mae diwrnod olaf mis yn aros yn ddiwrnod olaf mis, ac mae diwrnod nad yw’r mis arall yn ei gynnwys yn dod yn ddiwrnod olaf y mis hwnnw. Mae “To 2014-03-31 (24 months)” yn dechrau ar y diwrnod ar ôl y diwrnod sydd 24 mis ynghynt.",
  "method-periods-3":
    "Trefn: y cyfnod â’r diwrnod olaf cynharaf sy’n dod gyntaf. O ddau â’r un diwrnod olaf, yr un â’r diwrnod cyntaf diweddaraf sy’n dod gyntaf. Mae’r hyn sy’n dal yn gyfartal yn cadw trefn y tabl, ac ystyr “yr olaf” yw’r rhes isaf.",
  "method-periods-4":
    "Hyd: lle mae cyfnod yn dechrau ar ddiwrnod cyntaf mis ac yn gorffen ar ddiwrnod olaf mis, ei hyd yw’r nifer hwnnw o fisoedd; fel arall y nifer hwnnw o ddyddiau.",
  "method-periods-5":
    "Mae dau gyfnod o’r un math os ydynt wedi’u hysgrifennu yn yr un ffurf. Nid yw dau rediad o ddyddiau, na dau gyfnod treigl (“to …”), o’r un math oni bai bod yr un hyd iddynt hefyd.",
  "method-periods-6": "Mae diwrnod, neu fis, yn sefyll am un pwynt mewn amser.",
  "method-periods-7":
    "Gall ffigur gyfrif o ddiwrnod cynharach hyd at ei gyfnod (“dated” yw “up-to”), neu fod heb ddyddiad argraffedig, fel mai cyfnod yr adroddiad yw ei gyfnod (“reported”). Mae brawddegau’n dweud hynny; mae’r rheolau’n cymryd y cyfnod fel y mae.",
  "method-periods-8": "Mae dau gyfnod yn gorgyffwrdd os oes ganddynt ddiwrnod yn gyffredin.",
  "method-shown": "Pa ffigur sy’n cyfrif",
  "method-shown-says":
    "Lle mae sawl adroddiad yn argraffu ffigur ar gyfer un cyfnod, yr olaf sy’n argraffu rhif sy’n cyfrif, oni bai bod un wedi’i nodi fel un diwygiedig. Dyfarniadau ar ei ffigur diweddaraf yw’r dyfarniadau ar ddangosydd.",
  "method-shown-1":
    "Yn y tabl arsylwadau, cymerwch y rhes isaf ar gyfer pob cyfnod dangosydd, yn union fel yr ysgrifennwyd.",
  "method-shown-2":
    "Y ffigur diweddaraf yw ffigur y cyfnod olaf, yn ôl y drefn, sydd â rhif. Nid yw cyfnodau diweddarach heb rif yn ei newid.",
  "method-breaks": "Toriadau mewn cyfres",
  "method-breaks-says":
    "Lle mae’r hyn a fesurir yn newid, nid yw ffigurau cyn ac ar ôl hynny’n cael eu cymharu.",
  "method-breaks-1":
    "Mae toriad o flaen ffigur os yw diwrnod cyntaf cyfnod y toriad yr un â diwrnod cyntaf cyfnod y ffigur, neu’n gynharach.",
  "method-breaks-2":
    "Mae dau ffigur ar yr un ochr os oes yr un nifer o doriadau o flaen y ddau. Gosodir llinellau sylfaen a thargedau yn yr un modd.",
  "method-small-numbers": "Niferoedd bach o bobl",
  "method-small-numbers-says":
    "Mae ffigur am 1 i {small} o bobl yn gyfrinachol ac yn cael ei ddangos fel c, oni bai bod golygydd wedi penderfynu, gyda rheswm, y gellir ei gyhoeddi. Tra bo ffigur yn gyfrinachol, ni ddywedir dim am uwch, is, gwell na gwaeth y gallai ei wrth-ddweud.",
  "method-small-numbers-1":
    "Mae ffigur yn fach os yw’n cyfrif pobl ac yn 1 i {small}; neu os yw’n gyfran a bod ei nifer o bobl, neu’r hyn sydd ar ôl o’r cyfan wrth eu hochr, yn 1 i {small}. Nid yw 0 na {notSmall} yn fach. Nid pobl yw ysgolion, lleoedd na chamau.",
  "method-small-numbers-2":
    "Gall golygydd hefyd ddal yn ôl ffigur nad yw’n fach, fel na ellir cyfrifo un bach ohono. Mae pob penderfyniad gyda’i reswm yn y tabl arsylwadau.",
  "method-small-numbers-3":
    "Mae’r tablau’n dweud “suppressed” ar gyfer ffigur a ddaliwyd yn ôl, ac nid ydynt yn rhoi ei rif na’r geiriau sy’n ei argraffu.",
  "method-polarity": "Pa gyfeiriad sy’n dda",
  "method-polarity-says":
    "Ar gyfer pob dangosydd mae’r golygyddion yn dweud pa gyfeiriad sy’n dda: uchel, isel, o fewn ystod, neu’r un ohonynt.",
  "method-polarity-1":
    "Pa mor dda yw ffigur: ar gyfer “high”, y ffigur; ar gyfer “low”, y ffigur â’r arwydd arall; ar gyfer “range”, 0 y tu mewn i’r ystod, gan gynnwys y ddau ben, a’r tu allan iddi y pellter i’r pen agosaf gyda minws. Po fwyaf, gorau oll.",
  "method-polarity-2":
    "Ar gyfer “none”, ac ar gyfer ystod nad yw un pen neu’r ddau wedi’u hargraffu, nid oes dim yn well na dim arall. Mae ystod dda sy’n agored ar un ochr yn “high” neu’n “low” gyda tharged sefydlog.",
  "method-polarity-3":
    "Mae “gwell”, “gwaeth” a “cystal” bob amser yn cymharu’r rhifau hyn, yn union, heb dalgrynnu.",
  "method-rounding": "Yr hyn y mae talgrynnu’n ei ganiatáu",
  "method-rounding-says":
    "Ni ddywedir bod dau ffigur argraffedig yn wahanol os nad yw’r gwahaniaeth rhyngddynt yn fwy na’u talgrynnu.",
  "method-rounding-1":
    "Hanner digid ffigur: hanner y digid olaf a argraffwyd. Cyfrifwch ddegolion y rhif yn y geiriau argraffedig sy’n hafal i’r ffigur, megis 7.0; os oes sawl un, y cyntaf; os nad oes un, rhai’r ffigur ei hun. Anwybyddir minws: mae gan −7.0 a 7.0 un degolyn, felly 0.05 yw hanner digid y ddau. Ar gyfer “count” a “money” mae’n 0.",
  "method-rounding-2":
    "Nid yw dau ffigur yn gwahaniaethu mwy na thalgrynnu os nad yw’r pellter rhyngddynt yn fwy na’u dau hanner digid gyda’i gilydd.",
  "method-rounding-3":
    "Mae hyn yn berthnasol i gyfeiriadau a chymaryddion. Caiff targedau eu barnu ar y ffigurau fel y’u hargraffwyd, heb ganiatáu dim.",
  "method-one-measure": "Un mesur yw bwlch a’i gyfradd",
  "method-one-measure-says":
    "Mae bwlch rhyngom ac eraill yn dweud yr un peth â’r gyfradd y mae’n ei chymharu. Mae’r ddau’n cyfrif unwaith.",
  "method-one-measure-1":
    "Mae dangosydd â “gapOf”, neu fel arall “sameMeasureAs”, yn un mesur â’r dangosydd a enwir yno, os yw’r ddau’n perthyn i’r un cynllun.",
  "method-one-measure-2":
    "Mae’r un sy’n peri mwy o bryder yn sefyll dros y ddau: ymgeisydd am glinig o flaen un oddi ar y targed, o flaen un sy’n gwaethygu, o flaen un sy’n waeth nag eraill, o flaen y gweddill. Os ydynt yn gyfartal, y gyfradd sy’n sefyll dros y ddau. O fylchau sy’n gyfartal â’i gilydd ond nid â’r gyfradd, y cyntaf yn y tabl dangosyddion sy’n gwneud hynny.",
  "method-one-measure-3":
    "Mae gan bob dangosydd ei ddyfarniadau ei hun ar ei dudalen ei hun. Mae cyfrifon, a’r rhestrau o’r hyn sydd oddi ar y trywydd ac a wellodd, yn cymryd pob mesur unwaith.",
};
