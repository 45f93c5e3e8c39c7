import hooks from "eslint-plugin-react-hooks";
import ts from "typescript-eslint";

const NO_DEFAULT_EXPORT = {
  selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
  message: "Named exports only: a thing keeps its name where it is used.",
};

const NO_EXCEL_RUN = {
  selector: "MemberExpression[object.name='Excel'][property.name='run']",
  message: "Only src/excel talks to Excel: use its functions (readWorkbook, applyPatch, goToCell ...).",
};

const NO_ALERT = {
  selector:
    "CallExpression[callee.name=/^(alert|confirm|prompt)$/], CallExpression[callee.object.name='window'][callee.property.name=/^(alert|confirm|prompt)$/]",
  message: "Office blocks these dialogs: show it in the pane.",
};

export default ts.config(
  { ignores: ["dist/", "build/", "coverage/", "node_modules/", "src/generated/", "**/*.generated.ts", "test/e2e/artefacts/", ".capaian/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [ts.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT],
      "@typescript-eslint/consistent-type-imports": "error",
      // noUncheckedIndexedAccess makes `cells[i]!` after a length check the honest way to write it.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      // Promises: a forgotten await is a swallowed error.
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // Jest takes no other.
    files: ["scripts/lib/longest-first.mjs", "scripts/lib/seed-reporter.mjs"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // A declaration of somebody else's module says what that module does.
    files: ["**/*.d.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["src/pane/**/*.{ts,tsx}", "test/pane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": hooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/cli/**"],
    rules: { "no-console": "error" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**"],
    rules: { "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, NO_EXCEL_RUN, NO_ALERT] },
  },
  {
    // Of more, nobody knows at the call which is which: what takes more than four things takes one thing with names.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["**/*.test.ts"],
    rules: { "max-params": ["error", 4] },
  },
  {
    files: ["src/excel/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, NO_ALERT] },
  },
  {
    files: ["**/*.{js,mjs}"],
    extends: [ts.configs.base],
    rules: { eqeqeq: ["error", "always", { null: "ignore" }], "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }] },
  },
);
