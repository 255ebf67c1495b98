import { expect, test } from "vitest";
import { strictContext } from "../../src/charts/strict-context.ts";
import { SvgContext } from "../../src/charts/svg-context.ts";
import { SvgElements } from "../../src/charts/svg-elements.ts";

function start() {
  const elements = new SvgElements("try");
  const canvas = { width: 100, height: 50 };
  const context = strictContext(new SvgContext(canvas, elements, { colour: "#000000", size: 10 }));
  return { context, drawn: () => elements.toString() };
}

test("a call that is not drawn is an error that names it", () => {
  const { context } = start();
  expect(() => Reflect.get(context, "drawImage") as unknown).toThrow("drawImage");
  expect(() => Reflect.set(context, "shadowBlur", 3)).toThrow("shadowBlur");
});

test("a place that is not a number is an error", () => {
  const { context } = start();
  expect(() => context.moveTo(Number.NaN, 1)).toThrow("not a number");
});

test("numbers have at most one decimal", () => {
  const { context, drawn } = start();
  context.moveTo(1 / 3, 10.005);
  context.lineTo(2 / 3, -1e-9);
  context.stroke();
  expect(drawn()).toBe('<path d="M0.3 10L0.7 0" fill="none" stroke="#000000"/>');
});

test("a baseline is a change of height", () => {
  const { context, drawn } = start();
  context.textBaseline = "top";
  context.fillText("a", 5, 5);
  context.textBaseline = "bottom";
  context.textAlign = "right";
  context.fillText("b", 5, 5);
  expect(drawn()).toBe(
    '<text x="5" y="14.1">a</text><text x="5" y="2.9" text-anchor="end">b</text>',
  );
});

test("what is saved comes back", () => {
  const { context, drawn } = start();
  context.save();
  context.translate(10, 10);
  context.strokeStyle = "rgba(255, 0, 0, 0.5)";
  context.setLineDash([1, 2]);
  context.strokeRect(0, 0, 5, 5);
  context.restore();
  context.strokeRect(0, 0, 5, 5);
  expect(drawn()).toBe(
    '<path d="M10 10H15V15H10Z" fill="none" stroke="#ff0000" stroke-opacity="0.5" stroke-dasharray="1 2"/>' +
      '<path d="M0 0H5V5H0Z" fill="none" stroke="#000000"/>',
  );
});

test("a circle is two arcs", () => {
  const { context, drawn } = start();
  context.arc(10, 10, 5, 0, Math.PI * 2);
  context.closePath();
  context.fill();
  expect(drawn()).toBe('<path d="M15 10a5 5 0 0 1-10 0a5 5 0 0 1 10 0Z" fill="#000000"/>');
});

test("a quarter turn is one arc, backwards as asked", () => {
  const { context, drawn } = start();
  context.arc(0, 0, 10, 0, -Math.PI / 2, true);
  context.stroke();
  expect(drawn()).toContain('d="M10 0a10 10 0 0 0-10-10"');
});

test("curves keep their handles", () => {
  const { context, drawn } = start();
  context.moveTo(0, 0);
  context.quadraticCurveTo(1, 2, 3, 4);
  context.bezierCurveTo(1, 2, 3, 4, 5, 6);
  context.stroke();
  expect(drawn()).toContain('d="M0 0Q1 2 3 4C1 2 3 4 5 6"');
});

test("a clip cuts what follows, inside the clip before it, until it is restored", () => {
  const { context, drawn } = start();
  context.save();
  context.rect(0, 0, 10, 10);
  context.clip();
  context.beginPath();
  context.rect(5, 5, 10, 10);
  context.clip();
  context.fillRect(0, 0, 100, 50);
  context.restore();
  context.fillRect(0, 0, 1, 1);
  expect(drawn()).toBe(
    '<defs><clipPath id="try-clip-1"><path d="M0 0H10V10H0Z"/></clipPath>' +
      '<clipPath id="try-clip-2"><path d="M5 5H15V15H5Z" clip-path="url(#try-clip-1)"/></clipPath></defs>' +
      '<path d="M0 0H100V50H0Z" fill="#000000" clip-path="url(#try-clip-2)"/>' +
      '<path d="M0 0H1V1H0Z" fill="#000000"/>',
  );
});

test("turned text keeps its place and turn", () => {
  const { context, drawn } = start();
  context.translate(20, 10);
  context.rotate(Math.PI / 2);
  context.fillText("up", 0, 0);
  expect(drawn()).toBe('<text x="0" y="0" transform="matrix(0 1 -1 0 20 10)">up</text>');
});

test("nothing is written for what cannot be seen", () => {
  const { context, drawn } = start();
  context.fillStyle = "transparent";
  context.fillRect(0, 0, 10, 10);
  context.strokeStyle = "rgba(0,0,0,0)";
  context.strokeRect(0, 0, 10, 10);
  context.fillStyle = "#000";
  context.fillText(" ", 0, 0);
  expect(drawn()).toBe("");
});

test("clearing all takes back what was drawn; clearing a part is refused", () => {
  const { context, drawn } = start();
  context.fillRect(0, 0, 10, 10);
  context.clearRect(0, 0, 100, 50);
  expect(drawn()).toBe("");
  expect(() => context.clearRect(0, 0, 10, 10)).toThrow("part");
});

test("a colour that cannot be read is an error", () => {
  const { context } = start();
  context.fillStyle = "rebeccapurple";
  expect(() => context.fillRect(0, 0, 1, 1)).toThrow("rebeccapurple");
});
