import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import jest from "eslint-plugin-jest";
import tseslint from "typescript-eslint";

const noEnvironment = {
  "no-restricted-properties": [
    "error",
    { object: "process", property: "env", message: "Only src/config.ts reads the environment." },
    { object: "globalThis", property: "process", message: "Write process, so that its uses can be checked." },
  ],
  "no-restricted-imports": [
    "error",
    {
      paths: ["node:process", "process"].map((name) => ({
        name,
        importNames: ["default", "env"],
        message: "Use the global process; only src/config.ts reads its environment.",
      })),
    },
  ],
};

const noDoubleCasts = {
  selector: "TSAsExpression > TSAsExpression[typeAnnotation.type='TSUnknownKeyword']",
  message: "Give it the type that it has: a cast by way of unknown lets the compiler believe anything.",
};

export default defineConfig(
  // The peers of the benchmark are typed by packages that only bench/ installs, and checked there.
  globalIgnores(["dist/", "sdk/dist/", "bench/dist/", "bench/peers/", "data/", "coverage/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...noEnvironment,
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          name: "class-validator",
          message:
            "Its index loads 300 modules at each start: src/api/graphql/validation/class-validator.ts has what is used.",
          allowTypeImports: true,
        },
      ],
      // Parts of our own that are loaded late: the build joins what `require` names by a text.
      "@typescript-eslint/no-require-imports": ["error", { allow: ["^\\./"] }],
      eqeqeq: "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // An import that is only a type must say so: the arrows treat the two differently.
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // type-graphql, class-validator and TypeORM describe classes that hold nothing but decorators.
      "@typescript-eslint/no-extraneous-class": ["error", { allowWithDecorator: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // Asks for the `!` that no-non-null-assertion forbids.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
    },
  },
  {
    files: ["src/**/*.ts", "sdk/src/**/*.ts"],
    ignores: ["src/main.ts", "src/commands/**", "src/sandbox/**"],
    rules: { "no-console": "error" },
  },
  { files: ["src/**/*.ts"], rules: { "no-restricted-syntax": ["error", noDoubleCasts] } },
  {
    files: ["src/api/**/*.ts", "src/persistence/**/*.ts"],
    rules: {
      // Their classes are descriptions of plain rows, which nobody constructs; the rule has no option to say so.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },
  {
    files: ["tests/**/*.ts", "**/*.test.ts", "sdk/tests/**/*.ts"],
    extends: [jest.configs["flat/recommended"]],
    rules: {
      // Every test runs, or is deleted.
      "jest/no-disabled-tests": "error",
      "jest/no-commented-out-tests": "error",
      // A test that asserts nothing cannot fail. These assert for it.
      "jest/expect-expect": [
        "error",
        {
          assertFunctionNames: [
            "expect*",
            "fc.assert",
            "assert*",
            "refusedWith",
            "isServedOnlyWhole",
            "*.refusal*",
          ],
        },
      ],
      // Expectations in `beforeAll`, in a helper, or of one engine alone are wanted here.
      "jest/no-standalone-expect": "off",
      "jest/no-conditional-expect": "off",
      // A test that finds nothing where it expects something fails, which is all it has to do.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["src/config.ts", "tests/support/**/*.ts"],
    rules: { "no-restricted-properties": "off" },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        __dirname: "readonly",
        console: "readonly",
        module: "readonly",
        process: "readonly",
        require: "readonly",
      },
    },
    rules: { "no-unused-vars": ["error", { argsIgnorePattern: "^_" }] },
  },
);
