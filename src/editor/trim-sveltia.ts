import type { Plugin } from "vite";

/** Parts of Sveltia CMS for maps, pictures and program code. No form here has such a field. */
const UNUSED = [
  /^@shikijs\/(?:langs|themes)\//,
  /^(?:leaflet|terra-draw|terra-draw-leaflet-adapter|exifr|svgo)(?:\/|$)/,
  /\/chunks\/(?:heic|webp_enc)[^/]*\.js$/,
];

interface Change {
  /** What the change is for; said if it no longer fits. */
  why: string;
  found: RegExp;
  put: string;
}

const CHANGES: readonly Change[] = [
  {
    why: "let people zoom in as far as they need (WCAG 1.4.4)",
    found: /`maximum-scale=1`,/,
    put: "",
  },
  {
    why: "load no fonts from another host; the same fonts come with the editor",
    found: /src:url\(https:\/\/cdn\.jsdelivr\.net\/[^)]+\)\s+format\('[^']+'\);/g,
    put: "",
  },
  {
    why: "do not ask another host whether GitHub works",
    found: /(\{status:\{indicator:\w+\}\}=)await \w+\(\w+\)/,
    put: '$1{status:{indicator:"unknown"}}',
  },
  {
    // It keeps a copy half a second after the last change, and drops it after saving. Where saving
    // is quicker than that, the copy is made afterwards, and the next form begins with a box that
    // offers to restore what has long been saved.
    why: "keep no copy of unsaved changes once they are saved",
    found:
      /\b(\w+)=0,(\w+)=void 0,(\w+=\{saved:!1,restored:!1,deleted:!1\}.{0,80}?=async\(\w+,\w+=``\)=>\{)(?=await \2\?\.delete\()/,
    put: "$1=0,$2=void 0,$3globalThis.clearTimeout($1);",
  },
  {
    why: "take the reason for a change from the form to a file of its own",
    found:
      /(\{savingEntry:[\w$]+,savingAssets:[\w$]+,changes:)([\w$]+)(?=\}\},[\w$]+=\(\{collection:)/,
    put: "$1globalThis.reportCardFiles($2)",
  },
  {
    // After saving, it looks once more whether all is filled in before it asks. By then the new file
    // stands among those whose names are taken, and its own name would count as given twice.
    why: "offer to send a new file for review",
    found:
      /(=([\w$]+)=>\{let\{collectionName:([\w$]+),originalEntry:[\w$]+\}=\2,[^;]{0,200};return\[\.\.\.[\w$]+\(\3\),\.\.\.[\w$]+\(\3\)\])(?=\.filter\()/,
    put: "$1.filter(({id})=>id!==$2.id)",
  },
  {
    // What names a file is chosen once, and never changed.
    why: "let people fill in what names a new file",
    found:
      /(=[\w$]+\(\(\)=>[\w$]+\(([\w$]+)\.current\?\.originalEntry\)\),[\w$]+=[\w$]+\(\(\)=>)([\w$]+\([\w$]+\))(?=\|\|[\w$]+\([\w$]+\)\|\|[\w$]+\([\w$]+\)===`duplicate`)/,
    put: "$1$3&&!$2.current?.isNew",
  },
];

/** The name under which parts left out are known. */
const NOTHING = "\0left-out";

/**
 * Leaves unused parts of Sveltia CMS out of the editor, and puts right what its pages must not do.
 *
 * @throws Error if a change no longer fits, which happens when the version changes
 */
export function trimSveltia(): Plugin {
  return {
    name: "report-card-trim-sveltia",
    enforce: "pre",
    resolveId: (id) => (UNUSED.some((part) => part.test(id)) ? NOTHING : null),
    load: (id) => (id === NOTHING ? "export default {};" : null),
    transform(code, id) {
      if (!/@sveltia\/cms\/npm\/index\.js/.test(id)) return null;
      return CHANGES.reduce((text, { why, found, put }) => {
        if (text.search(found) === -1) throw new Error(`Sveltia CMS has changed: cannot ${why}.`);
        return text.replace(found, put);
      }, code);
    },
  };
}
