import { describe, expect, test } from "vitest";
import { parseFrontMatter } from "../../src/load/parse-front-matter.ts";
import { parseJson } from "../../src/load/parse-json.ts";
import { readFile } from "../../src/load/read-file.ts";
import { SMALL_PLAN } from "../problems/small-plan.ts";

/** The first fault of keys, which start on the second line: "2 yaml-alias". */
function yaml(keys: string): string {
  const [first] = parseFrontMatter(`---\n${keys}\n---\n\nText.\n`).faults;
  return first ? `${first.line} ${first.code}` : "none";
}

function json(text: string): string {
  const [first] = parseJson(text).faults;
  return first ? `${first.line} ${first.code}` : "none";
}

const BUILT_IN = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype"];
const steps = Array.from({ length: 3000 }, (_, step) => `${" ".repeat(step + 1)}b:`).join("\n");

describe("keys that are more than plain keys and values", () => {
  test.each([
    ["a: &x 1\nb: *x", "2 yaml-alias"],
    ["a: 1\nb: *x", "3 yaml-alias"],
    ["a: &x [*x]", "2 yaml-alias"],
    ["&x a: 1", "2 yaml-alias"],
    ["*x : 1", "2 yaml-alias"],
    ["a: &x\nb: 1", "2 yaml-alias"],
    ["a: &x {b: 1}\n<<: *x", "2 yaml-alias"],
    ["a: 1\n<<: {b: 1}", "3 unknown-key"],
    ["a: !!js/function x", "2 yaml-tag"],
    ["a: !!python/object/apply:os.system [id]", "2 yaml-tag"],
    ["a: !!binary aGk=", "2 yaml-tag"],
    ["a: !!str 1", "2 yaml-tag"],
    ["a: !own x", "2 yaml-tag"],
    ["a: !<tag:x> 1", "2 yaml-tag"],
    ["a: !!set {x}", "2 yaml-tag"],
    ["? [a]\n: b", "2 yaml-key"],
    ["? {a: 1}\n: b", "2 yaml-key"],
    ["1: x", "2 yaml-key"],
    ["null: x", "2 yaml-key"],
    ["?", "2 yaml-key"],
    ["a: 1\nb: 1e999", "3 number-too-large"],
    ["a: 99999999999999999999", "2 number-too-large"],
    ["a: -1e21", "2 number-too-large"],
    ["a: .inf", "2 number-too-large"],
    ["a: .nan", "2 number-too-large"],
    ["a: 1.0000000000000000001", "2 number-too-long"],
    ["a: 1e-400", "2 number-too-long"],
    ["a: 1\na: 2", "3 key-twice"],
    ["{a: 1, a: 2}", "2 key-twice"],
    [`a: ${"[".repeat(90)}${"]".repeat(90)}`, "2 too-deep"],
    [`a: ${"{b: ".repeat(90)}1${"}".repeat(90)}`, "2 too-deep"],
  ])("%j: %s", (keys, fault) => {
    expect(yaml(keys)).toBe(fault);
  });

  test.each([
    `a: ${"[".repeat(5000)}`,
    `a: ${"[".repeat(5000)}${"]".repeat(5000)}`,
    `${"- ".repeat(5000)}x`,
    `a:\n${steps}`,
    "%YAML 1.1\na: 1",
    "a: 1\n...\nb: 2",
    "a: @x",
    "a: `x`",
    "\ta: 1",
  ])("are refused, however they are made: %#", (keys) => {
    expect(yaml(keys)).toMatch(/^\d+ yaml-malformed$/);
  });

  test.each(BUILT_IN)("the key %s is refused, at whatever depth", (key) => {
    expect(yaml(`a: 1\n${key}: 1`)).toBe("3 unknown-key");
    expect(yaml(`a:\n  ${key}: 1`)).toBe("3 unknown-key");
    expect(json(`{\n  "a": [\n    { "${key}": {} }\n  ]\n}`)).toBe("3 unknown-key");
  });

  test.each(["a: 0.30", "a: 1000000000000", "a: 59.91", "a: 0", "a: 0.00", 'a: "*x"', 'a: "!x"'])(
    "%s is plain",
    (keys) => {
      expect(yaml(keys)).toBe("none");
    },
  );
});

describe("JSON that no content file holds", () => {
  test.each([
    ['{\n"a": 1e999}', "2 number-too-large"],
    ['{"a": 1e21}', "1 number-too-large"],
    ['{"a": -1000000000001}', "1 number-too-large"],
    ['{"a": 12345678901234567890}', "1 number-too-large"],
    ['{"a": 0.30000000000000004}', "1 number-too-long"],
    ['{"a": 0.1e-400}', "1 number-too-long"],
    ['{"a": 1,\n"a": 2}', "2 key-twice"],
    ["[".repeat(20_000), "1 too-deep"],
    [`${"[".repeat(20_000)}${"]".repeat(20_000)}`, "1 too-deep"],
    [`${'{"a":'.repeat(3000)}1${"}".repeat(3000)}`, "1 too-deep"],
    ["", "1 json-malformed"],
    ['{"a": NaN}', "1 json-malformed"],
    ['{"a": 0x10}', "1 json-malformed"],
    ['{"a": 01}', "1 json-malformed"],
    ['{"a": +1}', "1 json-malformed"],
    ["{'a': 1}", "1 json-malformed"],
    ["{a: 1}", "1 json-malformed"],
    ['{"a": 1} {}', "1 json-malformed"],
    ['{"a": 1} // x', "1 json-malformed"],
  ])("%#: %s", (text, fault) => {
    expect(json(text)).toBe(fault);
  });

  test.each(['{"a": "[[[["}', '{"a": 1000000000000}', '{"a": 59.910}'])("%s is plain", (text) => {
    expect(json(text)).toBe("none");
  });
});

test("money that no chart can show is refused in the file of the indicator", () => {
  const path = "indicators/ferry-use.json";
  const text = (SMALL_PLAN[path] ?? "").replace(/"value": [\d.]+/, '"value": 1e21');
  const { problems } = readFile(`content/${path}`, path, new TextEncoder().encode(text));
  expect(problems.map((one) => `${one.path} ${one.code}`)).toEqual([
    `content/${path} number-too-large`,
  ]);
});
