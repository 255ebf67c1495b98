/** Name of the list, beside a search page, of the files that its first search needs. */
export const START_FILES = "start.json";

/**
 * A small script that stands in the page itself. Once somebody goes into a search field it fetches
 * the files that the search page will need first, so that they are there when the form is sent. The
 * page itself is not fetched: it comes with the question. It does nothing for readers who save data.
 */
export const warmScript = [
  "addEventListener('focusin',async function w({target:t}){if(t.id=='site-search')try{",
  "removeEventListener('focusin',w);if(!navigator.connection?.saveData)",
  `for(let a of await(await fetch(t.form.action+'${START_FILES}')).json())fetch(a).catch(e=>e)`,
  "}catch{}})",
].join("");
