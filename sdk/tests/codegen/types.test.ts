import { generated } from "../support/generated";

describe("the types out of a schema", () => {
  it("are scalars by their names, with the schema's words", async () => {
    const schema = `"""A day in Japan, \`YYYY-MM-DD\`.""" scalar CalendarDate type Query { a: CalendarDate }`;
    expect(await generated("scalars", { schema })).toBe(
      "/** A day in Japan, `YYYY-MM-DD`. */\nexport type CalendarDate = string;",
    );
  });

  it("are not made of a scalar that nobody has said anything about", async () => {
    const schema = `"""Anything.""" scalar Json type Query { a: Json }`;
    await expect(generated("scalars", { schema })).rejects.toThrow(
      "Json: sdk/codegen/value-type.cjs must say",
    );
  });

  it("are enums as unions of their values, each with its words", async () => {
    const schema = `type Query { a: Delivery }
      """How it is delivered."""
      enum Delivery { """電子交付: over the net.""" ELECTRONIC """書面交付: on paper.""" PAPER }`;
    expect(await generated("enums", { schema })).toBe(
      [
        "/** How it is delivered. */",
        "export type Delivery =",
        "  /** 電子交付: over the net. */",
        '  | "ELECTRONIC"',
        "  /** 書面交付: on paper. */",
        '  | "PAPER";',
      ].join("\n"),
    );
  });

  it("are inputs: what may be null or has a default may be left out", async () => {
    const schema = `type Query { a(input: In): Int }
      "What goes in." input In {
        "Required." a: ID!
        "Has a default." b: Boolean! = false
        "May be null." c: Int
        "A list." d: [String!]!
        "A list with holes." e: [In]
      }`;
    const lines = (await generated("inputs", { schema })).split("\n").filter((line) => line.includes(":"));
    expect(lines.map((line) => line.trim())).toEqual([
      "readonly a: string;",
      "readonly b?: boolean | undefined;",
      "readonly c?: number | null | undefined;",
      "readonly d: readonly string[];",
      "readonly e?: readonly (In | null)[] | null | undefined;",
    ]);
  });

  it("need words for everything", async () => {
    const schema = `type Query { a(input: In): Int } "What goes in." input In { a: ID! }`;
    await expect(generated("inputs", { schema })).rejects.toThrow("must have a description");
  });

  it("have long words in lines, and none of them changed", async () => {
    const words = `${"word ".repeat(60)}*/ @end`;
    const schema = `"""${words}""" scalar Yen type Query { a: Yen }`;
    const lines = (await generated("scalars", { schema })).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
    const said = lines.slice(1, -2).map((line) => line.replace(/^ \* /, ""));
    expect(said.join(" ")).toBe(words.replace("*/", "*\\/"));
    expect(said.filter((line) => line.startsWith("@"))).toEqual([]);
  });
});

describe("the types out of fragments", () => {
  const schema = `type Query { guarantee: Guarantee }
    """The guarantee (保証契約)."""
    type Guarantee {
      """Its number.""" number: ID!
      """Its bank.""" bank: Bank
      """Its versions.""" versions: [Version!]!
    }
    """A bank.""" type Bank { """Its name.""" name: String! }
    """A version.""" type Version { """Which.""" version: Int! }`;

  it("have the names of the fragments, and what they ask for", async () => {
    const operations = `fragment Guarantee on Guarantee { number bank { name } versions { ...Version } }
      fragment Version on Version { version }`;
    expect(await generated("objects", { schema, operations })).toBe(
      [
        "/** The guarantee (保証契約). */",
        "export interface Guarantee {",
        "  /** Its number. */",
        "  readonly number: string;",
        "  /** Its bank. */",
        "  readonly bank: {",
        "    /** Its name. */",
        "    readonly name: string;",
        "  } | null;",
        "  /** Its versions. */",
        "  readonly versions: readonly Version[];",
        "}",
        "",
        "/** A version. */",
        "export interface Version {",
        "  /** Which. */",
        "  readonly version: number;",
        "}",
      ].join("\n"),
    );
  });

  it("extend those of the fragments of the same object", async () => {
    const operations = `fragment Summary on Guarantee { number } fragment Guarantee on Guarantee { ...Summary bank { name } }`;
    expect(await generated("objects", { schema, operations })).toContain(
      "export interface Guarantee extends Summary {",
    );
  });

  it("are not guessed where a field mixes a fragment with others", async () => {
    const operations = `fragment Guarantee on Guarantee { versions { ...Version version } }
      fragment Version on Version { version }`;
    await expect(generated("objects", { schema, operations })).rejects.toThrow("must be a fragment");
  });
});

describe("the types of refusals", () => {
  const userError = `interface UserError { "What." code: ErrorCode! "Words." message: String! }
    type Query { a: UserError }`;
  const guesses = `"Too many keys." type TooManyGuessesError implements UserError {
      "What." code: ErrorCode! "Words." message: String! "Seconds to wait." retryAfterSeconds: Int!
    }`;

  it("are what an error tells besides code and message, by the code", async () => {
    const schema = `${userError} ${guesses}
      "Not found." type NotFoundError implements UserError { "What." code: ErrorCode! "Words." message: String! }
      enum ErrorCode { "Nothing is there." NOT_FOUND "Wait." TOO_MANY_GUESSES }`;
    const file = await generated("refusals", { schema });
    expect(file).toContain(
      "/** Too many keys. */\nexport interface TooManyGuessesDetail {\n  /** Seconds to wait. */\n  readonly retryAfterSeconds: number;\n}",
    );
    expect(file).toContain("  /** Nothing is there. */\n  readonly NOT_FOUND: NoDetail;\n");
    expect(file).toContain("  /** Wait. */\n  readonly TOO_MANY_GUESSES: TooManyGuessesDetail;\n");
  });

  it("need a code for every error, and an error for every code", async () => {
    const without = `${userError} ${guesses} enum ErrorCode { "Else." ELSE }`;
    await expect(generated("refusals", { schema: without })).rejects.toThrow(
      "TooManyGuessesError: ErrorCode has no value TOO_MANY_GUESSES",
    );
    const more = `${userError} ${guesses} enum ErrorCode { "Wait." TOO_MANY_GUESSES "Else." ELSE }`;
    await expect(generated("refusals", { schema: more })).rejects.toThrow("no error type has the code ELSE");
  });
});
