import { createHash } from "node:crypto";

/** A small script that stands in the page itself, with what the page's policy has to allow. */
export interface InlineScript {
  text: string;
  hash: `sha256-${string}`;
}

/** Gives a script its hash for the content security policy. */
export function inlineScript(text: string): InlineScript {
  return { text, hash: `sha256-${createHash("sha256").update(text).digest("base64")}` };
}

/**
 * Puts the reader's own text size, spacing and colours on the page before it is painted. For the
 * many readers who have set none it does nothing and fetches nothing.
 *
 * @param sheet address of the style sheet that goes with the settings
 * @param more what else the page's head does: one script has one hash in the page's policy
 */
export function readingScript(sheet: string, more = ""): InlineScript {
  return inlineScript(
    [
      "try{var d=document,s=0;['size','spacing','colour'].forEach(function(n){",
      "var v=localStorage.getItem('reading-'+n);",
      "if(v&&/^[a-z-]+$/.test(v)){d.documentElement.setAttribute('data-'+n,v);s=1}});",
      "if(s){var l=d.createElement('link');l.rel='stylesheet';",
      `l.href=${JSON.stringify(sheet)};l.dataset.reading='';d.head.append(l)}}catch(e){}${more}`,
    ].join(""),
  );
}
