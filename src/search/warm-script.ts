import { createHash } from "node:crypto";

/** Name of the list, beside a search page, of the files that its first search needs. */
export const START_FILES = "start.json";

/**
 * A small script that stands in the page itself. Once somebody goes into a search field it fetches
 * the files that the search page will need first, so that they are there when the form is sent. The
 * page itself is not fetched: it comes with the question. It does nothing for readers who save data.
 */
export const warmScript = [
  "addEventListener('focusin',function w(e){",
  "var f=e.target.closest&&e.target.closest('form[data-search-box]');",
  "if(!f)return;removeEventListener('focusin',w);",
  "if((navigator.connection||{}).saveData)return;",
  `fetch(f.action+'${START_FILES}').then(function(r){return r.json()}).then(function(l){`,
  "l.forEach(function(a){fetch(a).catch(function(){})})}).catch(function(){})})",
].join("");

/** What the content security policy of a page with a search box has to allow: `sha256-…`. */
export const warmScriptHash: `sha256-${string}` = `sha256-${createHash("sha256").update(warmScript).digest("base64")}`;
