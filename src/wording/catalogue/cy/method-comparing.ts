import type { METHOD_COMPARING } from "../en-GB/method-comparing.ts";

export const CY_METHOD_COMPARING: Readonly<Record<keyof typeof METHOD_COMPARING, string>> = {
  "method-comparing": "Cyfeiriad teithio, hap a chymaryddion",
  "method-direction": "Pryd y gellir nodi cyfeiriad",
  "method-direction-says":
    "Dim ond lle mae’r ddau’n mesur yr un peth, ar gyfer adegau nad ydynt yn gorgyffwrdd, yn yr un tymor, y gosodir ffigur wrth ochr un cynharach.",
  "method-direction-1": "Os nad oes ffigur â rhif, y cyfeiriad yw “not-known”.",
  "method-direction-2":
    "Os yw ffigur o’r gyfres wedi’i ddal yn ôl, ac yntau ar yr un ochr i bob toriad neu’n ddiweddarach na’r ffigur diweddaraf, mae’n “not-known”: rhy ychydig i ddweud.",
  "method-direction-3":
    "Ffigurau cynharach yw’r rhai sy’n cyfrif, sydd â rhif ac sy’n gorffen ar ddiwrnod cynharach. Mae llinell sylfaen â rhif yn cyfrif fel un os nad oes gan y dangosydd res yn y tabl arsylwadau ar gyfer ei chyfnod. Os nad oes un, mae’r cyfeiriad yn “not-known”.",
  "method-direction-4":
    "Os yw’r golygyddion yn rhoi rheswm dros beidio â barnu, neu os yw “comparability” yn “running-total” (mae pob ffigur yn dal y rhai o’i flaen), mae’n “not-known”.",
  "method-direction-5":
    "Gadewch allan ffigurau cynharach ar ochr arall toriad, a’r rhai y mae eu cyfnod yn gorgyffwrdd â chyfnod y ffigur diweddaraf.",
  "method-direction-6":
    "O’r hyn sydd ar ôl, cymerwch yr olaf sy’n un y flwyddyn flaenorol; fel arall yr olaf sy’n ffigur blaenorol; fel arall y flwyddyn gyfan olaf. Mae’r tair rheol nesaf yn dweud beth yw’r rhain. Os nad oes un, mae’n “not-known”.",
  "method-direction-7":
    "Os nad oes cyfeiriad yn dda, mae’n “not-known”. Os na ellir gwahaniaethu rhwng y ddau, “no-clear-change”. Fel arall “improving” os yw’r ffigur diweddaraf yn well, “worsening” os yw’n waeth.",
  "method-year-before": "Yr un rhan o’r flwyddyn flaenorol",
  "method-year-before-says":
    "Gosodir mis wrth ochr yr un mis o’r flwyddyn flaenorol, tymor wrth ochr yr un tymor. Daw hyn yn gyntaf.",
  "method-year-before-1":
    "Ar gyfer mis, chwarter, tymor, diwrnod neu rediad o ddyddiau: cyfnod o’r un math y mae ei ddiwrnod cyntaf a’i ddiwrnod olaf ill dau 12 mis ynghynt.",
  "method-year-before-2":
    "Diwrnod wrth ochr mis, neu fis wrth ochr diwrnod: mae’r mis 12 mis cyn mis y llall.",
  "method-figure-before": "Y ffigur blaenorol",
  "method-figure-before-says":
    "Gosodir blwyddyn gyfan wrth ochr y flwyddyn o’i blaen; dim ond lle nad yw’r mesur yn symud gyda’r tymor y gwneir hynny â ffigurau eraill.",
  "method-figure-before-1":
    "Mae’r ddau gyfnod o’r un math, neu mae’r naill a’r llall yn sefyll am bwynt mewn amser; ac mae “comparability” yn “any-season”, neu hyd y ffigur diweddaraf yw 12 mis neu luosrif o 12.",
  "method-whole-year": "Rhan o flwyddyn wrth ochr blwyddyn gyfan",
  "method-whole-year-says": "Daw hyn yn olaf, ac mae’r dudalen yn dweud hynny.",
  "method-whole-year-1":
    "Blwyddyn galendr, ariannol neu academaidd yw’r cyfnod cynharach ac nid yw’r un diweddaraf; mae “comparability” yn “any-season”; a’r uned yw “percent”.",
  "method-no-clear-change": "Dim newid clir",
  "method-no-clear-change-says":
    "Ni ellir gwahaniaethu rhwng dau ffigur os ydynt yr un fath, neu os nad yw’r gwahaniaeth yn fwy na thalgrynnu neu hap.",
  "method-no-clear-change-1":
    "Yr un rhif, neu cystal â’i gilydd (dau ffigur y tu mewn i’r ystod dda): dim newid clir.",
  "method-no-clear-change-2":
    "Os oes gan y ddau eu niferoedd o bobl, hap yn unig sy’n penderfynu, yn ôl cyfwng Newcombe. Mae gan ffigur y rhain os “percent” yw ei uned, os oes rhif gan “numerator” a “denominator”, ac os nad y rhifiadur yw’r mwyaf.",
  "method-no-clear-change-3": "Fel arall talgrynnu sy’n penderfynu.",
  "method-wilson": "Yr hyn y gall hap ei wneud i gyfran",
  "method-wilson-says":
    "Mae cyfran o ychydig o bobl yn symud drwy hap. Mae cyfwng Wilson yn dweud o ble i ble.",
  "method-wilson-1":
    "Ar gyfer x o n, gyda p = x ÷ n a z = {z} (95% yn sicr): canol = p + z² ÷ 2n; cyrhaeddiad = z × √( p(1 − p) ÷ n + z² ÷ 4n² ); isel = (canol − cyrhaeddiad) ÷ (1 + z² ÷ n); uchel = (canol + cyrhaeddiad) ÷ (1 + z² ÷ n). Ar gyfer x = 0, mae isel yn 0; ar gyfer x = n, mae uchel yn 1.",
  "method-wilson-2":
    "E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22, 1927. Heb gywiriad parhad.",
  "method-newcombe": "Yr hyn y gall hap ei wneud i newid",
  "method-newcombe-says":
    "Mae cyfwng Newcombe yn dweud pa mor fawr y gallai newid fod drwy hap. Os yw’n cynnwys 0, efallai nad oes newid o gwbl.",
  "method-newcombe-1":
    "O gyfran p gyda chyfwng Wilson l₁ i u₁, i gyfran q gyda l₂ i u₂: isel = q − p − √( (q − l₂)² + (u₁ − p)² ); uchel = q − p + √( (u₂ − q)² + (p − l₁)² ).",
  "method-newcombe-2": "Gallai’r newid fod yn hap os yw isel yn 0 neu lai ac uchel yn 0 neu fwy.",
  "method-newcombe-3":
    "R. G. Newcombe, Interval estimation for the difference between independent proportions, dull 10, Statistics in Medicine 17, 1998.",
  "method-reported": "Yr hyn y mae adroddiad yn ei ddweud ei hun",
  "method-reported-says":
    "Cedwir yr hyn y mae adroddiad yn ei ddweud am gyfeiriad, yn ei eiriau ei hun, ac fe’i dangosir lle nad yw ein cyfeiriad ni’n hysbys neu lle mae’n wahanol.",
  "method-reported-1":
    "Nid yw’n penderfynu dim, ac eithrio ar gyfer targed sy’n newid nad oes man cychwyn wedi’i argraffu iddo. Caiff ei adael allan tra bo ffigur wedi’i ddal yn ôl.",
  "method-comparators": "Gwell, gwaeth neu’n unol ag eraill",
  "method-comparators-says":
    "Dim ond os yw’r un ddogfen yn ei argraffu ar gyfer yr un cyfnod y mae ffigur eraill yn cyfrif. Mae un rheol yn gymwys i’r ddwy ochr.",
  "method-comparators-1":
    "Cymerwch resi’r tabl cymaryddion gyda’r dangosydd, y cyfnod fel yr ysgrifennwyd a dogfen y ffigur. O sawl un ag un enw, yr isaf.",
  "method-comparators-2":
    "Os nad oes cyfeiriad yn dda, nid oes canlyniad: dangosir yr hyn y mae’r ddogfen yn ei ddweud yn ei geiriau ei hun.",
  "method-comparators-3":
    "Os nad oes rhif gan eu ffigur hwy ond bod y ddogfen yn dweud sut mae ein ffigur ni’n sefyll wrth ei ochr (“ours”), hwnnw yw’r canlyniad.",
  "method-comparators-4": "“in-line” os yw’r ddau cystal â’i gilydd.",
  "method-comparators-5":
    "Fel arall, os oes gan ein ffigur ni ei niferoedd o bobl: “in-line” os yw eu ffigur hwy ÷ 100 y tu mewn i gyfwng Wilson ein ffigur ni, gan gynnwys y ddau ben.",
  "method-comparators-6":
    "Fel arall, heb niferoedd o bobl: “in-line” os nad yw’r gwahaniaeth rhwng y ddau’n fwy na thalgrynnu.",
  "method-comparators-7": "Fel arall “better” neu “worse”, pa un bynnag yw ein ffigur ni.",
};
