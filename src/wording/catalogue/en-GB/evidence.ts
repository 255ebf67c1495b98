/** How this site is checked: by programs, by people, by ear. */
export const EVIDENCE = {
  "checked-description":
    "What programs and people looked at before this site was published, what they found, and what nobody has looked at.",
  "checked-lead":
    "Programs look at every page for faults that keep people out. They find some of them. Only people can find the rest, so no program’s word makes this site accessible to all.",
  "do-checks-find":
    "Do such checks find anything? With each change, faults are put into pages on purpose: a label taken away, a word too pale, a link to nowhere, a script that is not allowed, a page too large, a field that the Tab key cannot leave, a chart that says nothing, a table without a name. If one of them is not found, the change is not published.",
  "no-page-breaks": "No page breaks a rule.",
  "rules-for-people":
    "Some rules a program cannot decide. It names the pages and leaves the answer to people. Nobody has gone through all of these.",
  "page-limits":
    "A page that grows beyond its limit is not published. Bytes are those that a phone fetches.",
  "no-sweep-yet": "Programs have not looked at every page yet.",
  "no-check-yet": "No check by a person is on record yet.",
  "all-as-should-be": "Everything was as it should be.",
  "takes-20-minutes": "{script} takes 20 minutes.",
  "script-title": "The script for who listens to this site",
  "ways-caption": "Ways in which pages were looked at",
  way: "Way",
  pages: "Pages",
  "by-whom": "By",
  "all-n": "all {n}",
  "n-of-n": "{n} of {all}",
  "to-be-mended": "It is to be mended.",
  "budgets-caption": "The largest page of each kind, and what it may be at most",
  "bytes-packed": "Bytes, packed",
  elements: "Elements",
  words: "Words",
  "n-pages": "{n, plural, one {{shown} page} other {{shown} pages}}",
  "n-ways": "{n, plural, one {{shown} way} other {{shown} ways}}",
  "n-rules": "{n, plural, one {{shown} rule} other {{shown} rules}}",
  "swept-on":
    "On {day} programs looked at the site as it was then: {pages}, in {ways} of looking, with {browser}. The state of the program and its words was {state}.",
  "swept-earlier":
    "{n, plural, one {Of these, {pages} was looked at before, since {day}, and has not changed by a byte.} other {Of these, {pages} were looked at before, since {day}, and have not changed by a byte.}}",
  "swept-editions":
    "Editions, which hold what was known at each report, have {pages} of single {priorities} and indicators. Programs looked at {looked} of them: these hold every part that any of them is made of.",
  "ways-not-all": "{ways} did not reach every page: the table says how many.",
  "engines-caption": "Programs that looked",
  program: "Program",
  version: "Version",
  rules: "Rules",
  "faults-caption": "Rules that pages break",
  "program-says": "What the program says",
  rule: "Rule",
  "why-it-stays": "Why it stays",
  "people-caption": "What programs leave to people",
  "what-to-look-at": "What to look at",
  "check-told": "{day}, by {by}, with {means}",
  "step-heard-as": "Step “{step}” was heard as: {words}",
  "nobody-listened":
    "No person has checked it with a screen reader or other aids and put the result on record.",
  "n-checks-on-record":
    "{n, plural, one {# check by people is on record.} other {# checks by people are on record.}}",
  "pages-break-none": "They found that pages break no rule.",
  "pages-break-rules":
    "They found that pages break {rules} of theirs; each is listed with the reason why it stays.",
  "kinds-nobody-made": "Kinds of check that nobody has made: {n}.",
  "check-screen-reader": "With a screen reader, by our script",
  "check-keyboard": "With the keys alone, by a person",
  "check-zoom": "With a screen magnifier or large text, by who needs it",
  "check-voice": "With spoken commands",
  "check-colours": "With the colours of one’s own device, on a phone and on paper",
  "check-easy-read": "Easy Read, read by people with a learning disability",
  "check-audit": "By an outside firm that audits accessibility",
  "listening-title": "Check this site with a screen reader",
  "listening-description":
    "A script of 20 minutes: what to do on which page, and what should be heard.",
  "listening-lead":
    "For a person who uses a screen reader every day. It takes about 20 minutes. Nobody tests you: what you do not hear is a fault of the site.",
  "listening-how":
    "Use your own device, programs and settings, and write down their names and versions. At each step, note whether you heard what stands here, in these words or in your screen reader’s way of saying them. If not, note what you heard.",
  "listening-step": "{page}, step “{step}”: {doing}",
  "should-hear": "You should hear:",
  "tell-us-result": "Tell us the result",
  "send-your-notes":
    "Send your notes to us. Who looks after this site puts them on record as a “check by people”, with the day, your name or your group’s, and your programs. {page} then shows what you found.",
  "do-press-tab": "Open the page and press Tab once.",
  "do-headings": "Go from heading to heading, from the top.",
  "do-landmarks": "Go from landmark to landmark.",
  "hear-main": "main",
  "do-picture": "Go to the heading of the picture, and then to the links below it.",
  "do-first-heading": "Go to the first heading.",
  "do-read-on": "Read on below it.",
  "do-read-from-heading": "Read the page from its first heading.",
  "do-graphic": "Go to the graphic. It is heard once, as one name.",
  "do-table": "Go to the table of figures, and from cell to cell.",
  "do-search": "Go to the search field, type a word and wait: how many results there are is said.",
  "do-choices": "Go to the choices and move between them.",
  "do-listen": "Go to the button that reads the page out, and press it.",
  "papers-made-by":
    "The papers to print are PDF files. They are made by the standard for accessible papers, PDF/UA-1 (ISO 14289-1). The program that sets them makes no paper that it finds to break the standard. A check of our own then reads each one. With each change it is tried on papers that are broken on purpose, in every way that it says it finds or refuses.",
  "paper-checks-caption":
    "What can be wrong with a paper, by the Matterhorn Protocol 1.1, and who looks at it",
  "who-looks": "Who looks",
  conditions: "Conditions",
  "what-they-are-about": "What they are about",
  "our-check-finds": "Our check finds it",
  "our-check-finds-about":
    "Everything is tagged or marked as decoration; headings, lists and tables are built as they should be; pictures have words; the paper has a title and says its language; letters have a meaning.",
  "our-check-refuses": "Our check refuses the paper, right or wrong",
  "our-check-refuses-about":
    "What our papers never hold: forms, layers, other files, locks, sound, film and some kinds of fonts.",
  "typesetter-alone": "The typesetter alone",
  "typesetter-alone-about":
    "Whether a font’s own program has every letter that is used, lists its letters rightly, and gives the same widths: {conditions}. We do not check this.",
  "people-alone": "People alone can",
  "people-alone-about":
    "Whether the right things are headings, whether the words for pictures say what they should, contrast and colour. A test sees that every word is read out in the order of the page. Nobody has looked at the rest with a screen reader.",
} as const;
