import { describe, expect, it } from "vitest";
import { change, told } from "./damage.ts";

/** What is told of a look in the small plan. */
function ofLook(look: object): string {
  const lines = JSON.stringify({ look }, null, 2).split("\n").slice(1, -1).join("\n");
  return told(change("plan.json", '  "today"', `${lines},\n  "today"`));
}

/** What is told of a logo. */
function ofLogo(drawing: string): string {
  return told((files) => files.set("look/logo.svg", drawing));
}

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">\n${inside}\n</svg>\n`;

describe("messages on a body’s look", () => {
  it("none for colours that can be read, known letters and a plain drawing", () => {
    expect(ofLook({ colour: "#6b1f52", linkColour: "#9c2f00", font: "georgia" })).toBe("");
    expect(ofLogo(svg('<path d="M0 0h9" fill="url(#a)"/><use href="#a"/>'))).toBe("");
  });

  it("a colour that is too pale to be read, with one that is not", () => {
    expect(ofLook({ colour: "#ffcc00", linkColour: "#6fa8dc" })).toMatchInlineSnapshot(`
      "content/plan.json:10:15  "#ffcc00" is too pale to be read: letters in it stand out by 1.3 to 1, and need 4.5 to 1.
          Write a darker colour. The nearest that can be read is "#866a00".
      content/plan.json:11:19  "#6fa8dc" is too pale to be read: letters in it stand out by 2.3 to 1, and need 4.5 to 1.
          Write a darker colour. The nearest that can be read is "#3a71a2"."
    `);
  });

  it("what is no colour, and letters that there are not", () => {
    expect(ofLook({ colour: "teal" })).toMatchInlineSnapshot(`
      "content/plan.json:10:15  "colour" is not a colour: # and six of the digits 0 to 9 and a to f, in small letters: "teal".
          Write the main colour as a code of six digits: bands, buttons, the site's name. For example: "colour": "#0b4a54""
    `);
    expect(ofLook({ font: "Comic Sans" })).toMatchInlineSnapshot(`
      "content/plan.json:10:13  "font" is "Comic Sans", which is not one of system, arial, verdana, trebuchet, georgia.
          Write the letters of the pages: one of system, arial, verdana, trebuchet, georgia. For example: "font": "system""
    `);
  });

  it("nothing of translations, whose languages stand in a plan that cannot be read", () => {
    const message = told((files) => {
      files.set("translations/cy.json", "{}\n");
      change("plan.json", '  "today"', '  "look": { "font": "Comic Sans" },\n  "today"')(files);
    });
    expect(message).toContain("Comic Sans");
    expect(message).not.toContain("does not list");
  });

  it("a logo that is not there", () => {
    expect(ofLook({ logoHoldsName: true })).toMatchInlineSnapshot(`
      "content/plan.json:10:22  There is no look/logo.svg that could hold the site’s name.
          Add look/logo.svg beside plan.json, or delete this line."
    `);
  });

  it("a logo with letters, a picture, a program or an address", () => {
    expect(ofLogo(svg("<text>Gull Isle</text>"))).toMatchInlineSnapshot(`
      "content/look/logo.svg:2:1  A logo may not hold <text>.
          In your drawing program, turn the words into paths (outlines), and save it again."
    `);
    expect(ofLogo(svg('<image href="https://example.org/a.png"/>'))).toMatchInlineSnapshot(`
      "content/look/logo.svg:2:1  A logo may not hold <image>.
          Delete it, or save the drawing as plain SVG: shapes and paths only.
      content/look/logo.svg:2:1  “href” of <image> runs a program or leads out of the file.
          Delete it: a logo may only point to its own parts, as in “#part”."
    `);
    expect(ofLogo(svg('<script>alert(1)</script><path onclick="go()"/>'))).toMatchInlineSnapshot(`
      "content/look/logo.svg:2:1  A logo may not hold <script>.
          Delete it, or save the drawing as plain SVG: shapes and paths only.
      content/look/logo.svg:2:26  “onClick” of <path> runs a program or leads out of the file.
          Delete it: a logo may only point to its own parts, as in “#part”."
    `);
    expect(ofLogo(svg('<path style="fill:url(https://example.org/a)"/>'))).toMatchInlineSnapshot(`
      "content/look/logo.svg:2:1  “style” of <path> runs a program or leads out of the file.
          Delete it: a logo may only point to its own parts, as in “#part”."
    `);
  });

  it.each([
    '<!DOCTYPE svg [<!ENTITY a "b">]>',
    '<?xml-stylesheet href="https://example.org/a.css"?>',
    '<!doctype svg SYSTEM "file:///etc/passwd">',
  ])("what tells programs how to read it: %s", (instruction) => {
    expect(ofLogo(`${instruction}\n${svg("")}`)).toContain(
      "content/look/logo.svg:1:1  A logo may not",
    );
    expect(ofLogo(svg(`<title><![CDATA[a]]></title>`))).toContain("“<![CDATA[a]]></title> …”");
    expect(ofLogo(`<?xml version="1.0"?>\n<!-- Made by hand -->\n${svg("")}`)).toBe("");
  });

  it("a file that is no drawing, or one that browsers cannot place", () => {
    expect(ofLogo("not a drawing\n")).toMatchInlineSnapshot(`
      "content/look/logo.svg:1:1  The file is not an SVG drawing.
          Save your logo as SVG: the file begins with <svg and ends with </svg>."
    `);
    expect(ofLogo('<svg viewBox="0 0 4 4"></svg>\n')).toMatchInlineSnapshot(`
      "content/look/logo.svg:1:1  Browsers do not show it without xmlns.
          Write xmlns="http://www.w3.org/2000/svg" inside the first <svg …>."
    `);
    expect(ofLogo('<svg xmlns="http://www.w3.org/2000/svg"></svg>\n')).toMatchInlineSnapshot(`
      "content/look/logo.svg:1:1  The first <svg …> has no viewBox.
          Write its left, top, width and height, such as viewBox="0 0 120 40"."
    `);
    expect(ofLogo(svg(`<path d="${"M0 0".repeat(6000)}"/>`))).toMatchInlineSnapshot(`
      "content/look/logo.svg:1:1  The logo takes 25 kB. Every reader has to fetch it.
          Simplify the drawing, or save it as plain SVG: at most 20 kB."
    `);
  });
});
