import { phrase } from "../wording/catalogue/phrase.ts";
import { unmarked } from "../domain/language-marks.ts";

/**
 * The script that stands right behind a chart's button: it shows the button, and loads what
 * exploring takes when the button is reached or pressed. Browsers that cannot load modules do not
 * understand it, and the button stays hidden.
 */
export const EXPLORE_START =
  '(b=>{let p;const l=()=>p??=import(b.dataset.explore).catch(()=>{p=null;b.removeAttribute("aria-busy");b.textContent=' +
  JSON.stringify(unmarked(phrase("not-loaded-again"))) +
  '});b.parentNode.hidden=!1;b.onfocus=b.onpointerenter=l;b.onclick=()=>{b.setAttribute("aria-busy",!0);l()}})(document.currentScript.previousElementSibling)';
