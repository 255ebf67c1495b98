import { createHash } from "node:crypto";

/**
 * A small script that stands in the page itself. Once somebody goes into a search field it fetches
 * the search page and the files that the page names as its first, so that they are there when the
 * form is sent. It does nothing for readers who save data.
 */
export const warmScript = [
  "addEventListener('focusin',function w(e){",
  "var f=e.target.closest&&e.target.closest('form[data-search-box]');",
  "if(!f)return;removeEventListener('focusin',w);",
  "if((navigator.connection||{}).saveData)return;",
  "fetch(f.action).then(function(r){return r.text()}).then(function(t){",
  't.replace(/<(?:link rel="(?:modulepreload|preload)" href|script type="module" src)="([^"]+)/g,',
  "function(_,a){fetch(a).catch(function(){})})}).catch(function(){})})",
].join("");

/** What the content security policy of a page with a search box has to allow: `sha256-…`. */
export const warmScriptHash: `sha256-${string}` = `sha256-${createHash("sha256").update(warmScript).digest("base64")}`;
