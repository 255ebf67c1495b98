import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

const a11y = astro.configs["flat/jsx-a11y-recommended"];
if (!a11y) throw new Error("The accessibility rules are missing: npm ci installs them.");

/** The rules for all code. `npm ci` passes them on under the name that ESLint and editors look for. */
export default tseslint.config(
  { ignores: ["**/dist/**", "dist.*/**", "**/.astro/**", "**/.build/**", "**/fixtures/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs["flat/recommended"],
  a11y,
  {
    rules: {
      // Numbers in messages are plain and meant.
      "@typescript-eslint/restrict-template-expressions": "off",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 15],
      // A wide table scrolls inside a named section, which a keyboard has to reach.
      "astro/jsx-a11y/no-noninteractive-tabindex": ["error", { tags: ["section"], roles: [] }],
    },
  },
  {
    // A promise that nobody waits for loses its error. These rules have to know the types.
    files: ["**/*.ts"],
    ignores: ["**/*.astro/*.ts"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
    },
  },
);
