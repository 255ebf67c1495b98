import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist", ".astro", ".build", "tests/fixtures"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs["flat/recommended"],
  astro.configs["flat/jsx-a11y-recommended"] ?? [],
  {
    rules: {
      // Numbers in messages are plain and meant.
      "@typescript-eslint/restrict-template-expressions": "off",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 15],
    },
  },
);
