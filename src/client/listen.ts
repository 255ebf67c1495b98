/**
 * "Listen": reads the parts marked `data-listen` out, sentence by sentence, and marks the row that
 * is being read. Uses the browser's own voice; nothing leaves the machine by this script.
 */

interface Spoken {
  row: HTMLElement;
  sentence: string;
}

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
  if (!play || !stop || !speed) return;
  const queue = [...document.querySelectorAll<HTMLElement>("[data-listen]")].flatMap(sentences);
  let at = 0;
  let run = 0;
  let speaking = false;

  const show = (): void => {
    for (const { row } of queue) row.classList.remove("is-read");
    if (speaking) queue[at]?.row.classList.add("is-read");
    if (speaking) queue[at]?.row.scrollIntoView({ block: "nearest" });
    play.textContent = speaking ? "Pause" : at > 0 ? "Go on" : "Listen";
    stop.disabled = !speaking && at === 0;
  };
  const halt = (to: number): void => {
    run++;
    speaking = false;
    at = to;
    voice.cancel();
    show();
  };
  const speak = (): void => {
    const spoken = queue[at];
    if (!spoken) return halt(0);
    const mine = ++run;
    const utterance = new SpeechSynthesisUtterance(spoken.sentence);
    utterance.lang = "en-GB";
    utterance.rate = Number(speed.value);
    utterance.onend = () => {
      if (mine !== run) return;
      at++;
      speak();
    };
    utterance.onerror = () => {
      if (mine === run) halt(at);
    };
    speaking = true;
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
  panel.hidden = false;
}

const panel = document.getElementById("listen");
if (panel && "speechSynthesis" in globalThis && "SpeechSynthesisUtterance" in globalThis) {
  start(panel, globalThis.speechSynthesis);
}

export {};
