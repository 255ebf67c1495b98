/**
 * The program's own files, for Prettier. Content has a form of its own, in whatever folder of the
 * project it lies, so "everything here" would rewrite it: `npm run lint` and `npm run format` name these.
 */
export const OWN_FILES = ["src", "scripts", "tests", "public", ".github", "*.*"];
