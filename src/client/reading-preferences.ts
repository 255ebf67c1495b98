/**
 * The reader's own text size, spacing and colours, kept in this browser only (localStorage) and put
 * on every page as `data-` attributes of `<html>`. Their style sheet is fetched only when one is set.
 */
import sheet from "../styles/reading-preferences.css?url";

const NAMES = ["size", "spacing", "colour"] as const;

function stored(name: string): string | null {
  try {
    return localStorage.getItem(`reading-${name}`);
  } catch {
    return null;
  }
}

function store(name: string, value: string): void {
  try {
    if (value === "") localStorage.removeItem(`reading-${name}`);
    else localStorage.setItem(`reading-${name}`, value);
  } catch {
    // A browser that keeps nothing still shows the choice on this page.
  }
}

function put(name: string, value: string): void {
  const root = document.documentElement;
  if (/^[a-z-]+$/.test(value)) root.setAttribute(`data-${name}`, value);
  else root.removeAttribute(`data-${name}`);
  if (value === "" || document.querySelector("link[data-reading]")) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = sheet;
  link.dataset["reading"] = "";
  document.head.append(link);
}

for (const name of NAMES) {
  const value = stored(name);
  if (value) put(name, value);
}

const panel = document.querySelector<HTMLElement>("#reading-settings");
if (panel) {
  for (const input of panel.querySelectorAll<HTMLInputElement>("input[type=radio]")) {
    input.checked = input.value === (stored(input.name) ?? "");
    input.addEventListener("change", () => {
      store(input.name, input.value);
      put(input.name, input.value);
    });
  }
  panel.hidden = false;
}
