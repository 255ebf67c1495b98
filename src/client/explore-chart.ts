/**
 * "Explore this chart": draws the chart on a canvas in place of its picture and lets the reader go
 * through it figure by figure, with keys, by touch, with words and with sound. Loaded when the
 * button is reached; a press before it has come is remembered as `aria-busy`.
 */
import { allFigures, type ChartDescription } from "../charts/description.ts";
import { exploredChart, type ExploredChart } from "./explore-canvas.ts";
import { savePng } from "./explore-picture.ts";
import type { Tone } from "./explore-sound.ts";
import * as words from "../wording/browser/explore.ts";
import { filled } from "../wording/fill.ts";
import { nextStop, stopWords, type Stop } from "./explore-stops.ts";

/** So near to the edge of the window, in pixels, a figure counts as outside. */
const EDGE = 40;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function control(text: string, press: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const button = element("button", { type: "button" });
  button.textContent = text;
  button.addEventListener("click", () => press(button));
  return button;
}

/** The tones of one series: height by figure, side by place. */
function tonesOf(description: ChartDescription, series: number): Tone[] {
  const figures = allFigures(description);
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const last = description.categories.length - 1;
  return (description.series[series]?.values ?? []).map((value, at) => ({
    height: value === null ? null : high > low ? (value - low) / (high - low) : 0.5,
    side: last > 0 ? (2 * at) / last - 1 : 0,
  }));
}

/** From how much room on the wide picture is shown, in rem, as in `styles/_chart.scss`. */
const WIDE = 44;

/** The chart being explored, from press to Escape. */
class Exploring {
  readonly #button: HTMLButtonElement;
  readonly #box: HTMLElement;
  readonly #pictures: HTMLElement;
  readonly #words: HTMLElement;
  readonly #description: ChartDescription;
  readonly #room = element("div", { class: "explored", role: "application", tabindex: "0" });
  readonly #controls = element("div");
  #width: "wide" | "narrow" | null = null;
  #chart: ExploredChart | null = null;
  #stop: Stop | null = null;
  #sound = false;

  constructor(button: HTMLButtonElement, box: HTMLElement, description: ChartDescription) {
    this.#button = button;
    this.#box = box;
    this.#pictures = box.previousElementSibling as HTMLElement;
    this.#words = box.querySelector("p") as HTMLElement;
    this.#description = description;
    this.#room.setAttribute(
      "aria-label",
      filled(words.LABEL, { title: description.title, help: words.HELP }),
    );
    this.#room.addEventListener("keydown", (event) => this.#key(event));
    this.#room.addEventListener("pointerdown", (event) => this.#point(event));
    this.#room.addEventListener("pointermove", (event) => {
      if (event.buttons > 0 || event.pointerType === "mouse") this.#point(event);
    });
    this.#controls.append(
      control(words.PLAY_SOUND, () => void this.#play()),
      control(words.SOUND_ON, (one) => void this.#toggleSound(one)),
      control(words.SAVE_PNG, () => void this.#save()),
      control(words.CLOSE, () => this.end()),
    );
  }

  /** Draws the canvas in place of the picture. */
  start(): void {
    this.#draw();
    addEventListener("resize", this.#draw);
    this.#pictures.append(this.#room);
    this.#pictures.classList.add("is-explored");
    this.#button.hidden = true;
    this.#box.prepend(this.#controls);
    this.#words.textContent = words.HELP;
    this.#room.focus({ preventScroll: true });
  }

  /** Shows the picture again and gives the focus back. */
  end(): void {
    removeEventListener("resize", this.#draw);
    this.#sing([]);
    this.#room.remove();
    this.#controls.remove();
    this.#chart?.remove();
    this.#pictures.classList.remove("is-explored");
    this.#words.textContent = "";
    this.#button.hidden = false;
    this.#button.focus({ preventScroll: true });
  }

  /** Which picture the page's styles show in this room, measured in the reader's own letters. */
  #fitting(): "wide" | "narrow" {
    const letters = parseFloat(getComputedStyle(document.documentElement).fontSize);
    return this.#pictures.clientWidth >= WIDE * letters ? "wide" : "narrow";
  }

  readonly #draw = (): void => {
    const width = this.#fitting();
    if (width === this.#width) return;
    this.#width = width;
    this.#chart?.remove();
    const canvas = element("canvas", { class: `chart chart--${width}`, role: "img" });
    canvas.setAttribute("aria-label", this.#description.summary);
    canvas.textContent = this.#description.summary;
    this.#room.replaceChildren(canvas);
    this.#chart = exploredChart(canvas, this.#description, width);
    // Chart.js fixes both lengths; the page's own have to win.
    canvas.style.width = "";
    canvas.style.height = "auto";
    this.#chart.mark(this.#stop);
  };

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") return this.end();
    const first = { series: 0, category: 0 };
    const to = nextStop(event.key, this.#stop ?? first, this.#description);
    if (!to) return;
    event.preventDefault();
    const stop = this.#stop || event.key === "End" ? to : first;
    this.#go(stop);
    this.#scrollTo(stop);
  }

  /** A tall chart may have the marked figure outside the window. */
  #scrollTo(stop: Stop): void {
    const height = this.#chart?.heightOf(stop) ?? 0;
    if (height < EDGE || height > innerHeight - EDGE) scrollBy(0, height - innerHeight / 2);
  }

  #point(event: PointerEvent): void {
    const to = this.#chart?.nearest(event.clientX, event.clientY);
    if (to && (to.series !== this.#stop?.series || to.category !== this.#stop.category)) {
      this.#go(to);
    }
  }

  #go(stop: Stop): void {
    this.#stop = stop;
    this.#chart?.mark(stop);
    this.#words.textContent = stopWords(stop, this.#description);
    if (!this.#sound) return;
    const tone = tonesOf(this.#description, stop.series)[stop.category];
    this.#sing(tone ? [tone] : []);
  }

  async #load(): Promise<boolean> {
    try {
      await import(/* @vite-ignore */ this.#button.dataset["sound"] ?? "");
      return true;
    } catch {
      this.#words.textContent = words.SOUND_NOT_LOADED;
      return false;
    }
  }

  #sing(tones: readonly Tone[]): void {
    document.dispatchEvent(new CustomEvent("chart-tones", { detail: tones }));
  }

  async #play(): Promise<void> {
    if (!(await this.#load())) return;
    const series = this.#stop?.series ?? 0;
    this.#sing(tonesOf(this.#description, series));
    const name = this.#description.series[series]?.name ?? "";
    this.#words.textContent = filled(words.FIRST_TO_LAST, { name });
  }

  async #toggleSound(button: HTMLButtonElement): Promise<void> {
    this.#sound = !this.#sound && (await this.#load());
    button.setAttribute("aria-pressed", String(this.#sound));
  }

  async #save(): Promise<void> {
    try {
      await savePng(this.#button.dataset["svg"] ?? "");
      this.#words.textContent = words.PNG_SAVED;
    } catch {
      this.#words.textContent = words.PNG_NOT_SAVED;
    }
  }
}

async function explore(button: HTMLButtonElement): Promise<void> {
  const box = button.closest<HTMLElement>(".explore");
  if (!box) return;
  try {
    const answer = await fetch(button.dataset["json"] ?? "");
    if (!answer.ok) throw new Error(`Answer ${answer.status}`);
    new Exploring(button, box, (await answer.json()) as ChartDescription).start();
  } catch {
    const said = box.querySelector("p");
    if (said) said.textContent = words.CHART_NOT_LOADED;
  } finally {
    button.removeAttribute("aria-busy");
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-explore]")) {
  button.onclick = () => void explore(button);
  if (button.getAttribute("aria-busy") === "true") void explore(button);
}
