/**
 * What becomes of each of the 87 failure conditions of PDF/UA-1 that a program can decide, by their
 * numbers in the Matterhorn Protocol 1.1 of the PDF Association:
 *
 * - `found`: our check (`tests/pdf/`) finds it, and a test breaks a file with it;
 * - `refused`: it is about something that our papers never hold. The check does not know it, and so
 *   fails any file that holds it, right or wrong;
 * - `left`: nobody but the typesetter looks at it.
 */
export const MACHINE_CONDITIONS: Readonly<Record<"found" | "refused" | "left", string>> = {
  found:
    "01-003 01-004 01-005 01-007 " + // content is tagged or an artifact; tags are not suspect
    "02-001 02-003 02-004 " + // roles lead to standard types, which keep theirs
    "06-001 06-002 06-003 07-001 07-002 " + // the file's claim, its title, and that it is shown
    "09-004 09-005 09-006 09-007 09-008 " + // tables, lists, contents, ruby, warichu: what stands in what
    "10-001 11-001 11-002 11-003 11-004 11-006 " + // letters have a meaning, and a language
    "13-004 14-002 14-003 14-006 14-007 15-003 17-002 17-003 19-003 19-004 " + // words for pictures, headings, notes
    "28-008 28-009 28-011 28-012 30-001 30-002 " + // links and the way of the keys; parts painted by name
    "31-004 31-005 31-009 31-027 31-028 31-029 31-030", // fonts
  refused:
    "11-005 28-005 28-010 25-001 " + // forms
    "20-001 20-002 20-003 " + // layers
    "21-001 28-016 " + // other files inside
    "26-001 26-002 " + // encryption
    "28-002 28-004 28-006 28-007 28-014 28-015 28-017 28-018 " + // notes on a page other than links: sound, film, marks
    "31-001 31-002 31-003 31-006 31-007 31-008 " + // codes of letters other than their glyphs' numbers
    "31-012 31-013 31-017 31-018 31-019 31-020 31-021 31-022 31-023 31-024 31-025 31-026", // fonts of one byte
  left: "31-011 31-014 31-015 31-016", // glyphs, their list, and widths in a font's own program
};

/**
 * What people alone can decide, 48 conditions: whether the right things are tagged, in the right order
 * and by the right kind of tag; whether words for pictures, links and titles say what they should;
 * contrast and colour; whether an artifact should have been read out. Of these, that every word of a
 * paper is read out in the order of its page is a test of ours (`tests/papers/`); all else nobody has
 * looked at with a screen reader, as the site says.
 */
export const FOR_PEOPLE = 48;
