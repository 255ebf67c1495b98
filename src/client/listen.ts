/**
 * "Listen": reads the parts marked `data-listen` out, sentence by sentence, and marks the row that
 * is being read. Uses the browser's own voice; nothing leaves the machine by this script.
 */

import { GO_ON, LISTEN, NO_VOICE, PAUSE } from "../wording/browser/listen.ts";

interface Spoken {
  row: HTMLElement;
  sentence: string;
}

/** How long a voice may take to start before the page says that there is none, in milliseconds. */
const PATIENCE = 3000;

function sentences(row: HTMLElement): Spoken[] {
  const text = (row.textContent ?? "").replace(/\s+/g, " ").trim();
  return text
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => sentence !== "")
    .map((sentence) => ({ row, sentence }));
}

function start(panel: HTMLElement, voice: SpeechSynthesis): void {
  const play = panel.querySelector<HTMLButtonElement>("#listen-play");
  const stop = panel.querySelector<HTMLButtonElement>("#listen-stop");
  const speed = panel.querySelector<HTMLSelectElement>("#listen-speed");
  const status = panel.querySelector<HTMLElement>("#listen-status");
  if (!play || !stop || !speed || !status) return;
  const queue = [...document.querySelectorAll<HTMLElement>("[data-listen]")].flatMap(sentences);
  let at = 0;
  let run = 0;
  let speaking = false;

  const show = (): void => {
    for (const { row } of queue) row.classList.remove("is-read");
    if (speaking) queue[at]?.row.classList.add("is-read");
    if (speaking) queue[at]?.row.scrollIntoView({ block: "nearest" });
    play.textContent = speaking ? PAUSE : at > 0 ? GO_ON : LISTEN;
    stop.disabled = !speaking && at === 0;
  };
  const halt = (to: number): void => {
    run++;
    speaking = false;
    at = to;
    voice.cancel();
    show();
  };
  const noVoice = (mine: number): void => {
    if (mine !== run) return;
    halt(0);
    status.textContent = NO_VOICE;
  };
  const speak = (): void => {
    const spoken = queue[at];
    if (!spoken) return halt(0);
    const mine = ++run;
    const utterance = new SpeechSynthesisUtterance(spoken.sentence);
    utterance.lang = document.documentElement.lang;
    utterance.rate = Number(speed.value);
    const waiting = setTimeout(() => noVoice(mine), PATIENCE);
    utterance.onstart = () => clearTimeout(waiting);
    utterance.onend = () => {
      clearTimeout(waiting);
      if (mine !== run) return;
      at++;
      speak();
    };
    utterance.onerror = () => {
      clearTimeout(waiting);
      noVoice(mine);
    };
    speaking = true;
    status.textContent = "";
    show();
    voice.speak(utterance);
  };

  play.addEventListener("click", () => {
    if (speaking) halt(at);
    else speak();
  });
  stop.addEventListener("click", () => {
    halt(0);
    play.focus();
  });
  speed.addEventListener("change", () => {
    if (!speaking) return;
    halt(at);
    speak();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && (speaking || at > 0)) halt(0);
  });
  addEventListener("pagehide", () => voice.cancel());
}

const panel = document.getElementById("listen");
if (panel && "speechSynthesis" in globalThis && "SpeechSynthesisUtterance" in globalThis) {
  start(panel, globalThis.speechSynthesis);
} else if (panel) {
  panel.textContent = NO_VOICE;
}
