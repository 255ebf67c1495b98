/**
 * Tones for the figures of a chart: loaded when a reader first asks for sound. Listens for
 * "chart-tones" events, each with a list of tones to play one after the other; an empty list stops.
 */

/** One figure as a tone. */
export interface Tone {
  /** 0 is the lowest figure, 1 the highest. Null where there is no figure: a short rest. */
  height: number | null;
  /** -1 is left, 1 is right. */
  side: number;
}

const LOWEST_HERTZ = 220;
const OCTAVES = 2;
const SECONDS = 0.28;
const LOUDNESS = 0.2;

let context: AudioContext | undefined;
let playing: OscillatorNode[] = [];

function stop(): void {
  for (const one of playing) one.stop();
  playing = [];
}

function play(tones: readonly Tone[], audio: AudioContext): void {
  const start = audio.currentTime + 0.05;
  tones.forEach(({ height, side }, at) => {
    if (height === null) return;
    const [from, to] = [start + at * SECONDS, start + (at + 0.85) * SECONDS];
    const source = new OscillatorNode(audio, {
      type: "triangle",
      frequency: LOWEST_HERTZ * 2 ** (height * OCTAVES),
    });
    const volume = new GainNode(audio, { gain: 0 });
    // Soft edges: a tone that starts or stops at once clicks.
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(LOUDNESS, from + 0.02);
    volume.gain.setValueAtTime(LOUDNESS, to - 0.05);
    volume.gain.linearRampToValueAtTime(0, to);
    source
      .connect(volume)
      .connect(new StereoPannerNode(audio, { pan: side }))
      .connect(audio.destination);
    source.start(from);
    source.stop(to);
    playing.push(source);
  });
}

document.addEventListener("chart-tones", (event) => {
  stop();
  context ??= new AudioContext();
  void context.resume();
  play((event as CustomEvent<readonly Tone[]>).detail, context);
});
