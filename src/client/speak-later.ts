/** Milliseconds without a change before something is read out. */
const PAUSE = 700;

/** Says things in a live region once the reader has stopped, not over every letter typed. */
export class SpeakLater {
  readonly #region: HTMLElement;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param region an element whose changes are read out */
  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** Says it after a pause. What was to be said before and was not yet said stays unsaid. */
  say(words: string): void {
    this.stop();
    this.#waiting = setTimeout(() => {
      this.#region.textContent = words;
    }, PAUSE);
  }

  /** Leaves unsaid what is waiting. */
  stop(): void {
    clearTimeout(this.#waiting);
  }
}
