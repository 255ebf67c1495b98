/** The search page's parts, found once. */
export interface Elements {
  root: HTMLElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  /** Read out when it changes. */
  status: HTMLElement;
  panel: HTMLElement;
  heading: HTMLElement;
  note: HTMLElement;
  filters: HTMLFormElement;
  results: HTMLOListElement;
  more: HTMLButtonElement;
  help: HTMLElement;
  meant: HTMLElement;
  index: HTMLElement;
  /** Links to the files of the whole search, which are not asked for before they are needed. */
  whole: HTMLTemplateElement;
}

function find<T extends HTMLElement>(root: HTMLElement, name: string): T {
  const found = root.querySelector<T>(`[data-search="${name}"]`);
  if (!found) throw new Error(`The search page has no ${name}.`);
  return found;
}

/** @throws Error if a part is missing */
export function findElements(root: HTMLElement): Elements {
  return {
    root,
    form: find(root, "form"),
    field: find(root, "field"),
    status: find(root, "status"),
    panel: find(root, "panel"),
    heading: find(root, "heading"),
    note: find(root, "note"),
    filters: find(root, "filters"),
    results: find(root, "results"),
    more: find(root, "more"),
    help: find(root, "help"),
    meant: find(root, "meant"),
    index: find(root, "index"),
    whole: find(root, "whole"),
  };
}
