import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse, print, visit, type DocumentNode } from "graphql";
import { printDocument } from "../src/print-document.js";

const directory = resolve(__dirname, "../operations");

/** What a document says, however it is written: without places, and with block strings as any other. */
function meaningOf(text: string): DocumentNode {
  return visit(parse(text, { noLocation: true }), {
    OperationDefinition: (node) => ({ ...node, description: undefined }),
    StringValue: ({ kind, value }) => ({ kind, value }),
  });
}

const odd = {
  "an operation without a name": "{ viewer { role } }",
  "several operations and fragments": "query A { a ...F } fragment F on Query { b } mutation B { c }",
  "a subscription": "subscription S { changed { id } }",
  "aliases and arguments": 'query { first: node(id: "1") { id } second: node(id: "2", deep: true) { id } }',
  "variables with defaults, lists and directives":
    'query ($a: [Int!]! = [1, 2], $b: [[String]] = [["x"], []], $c: In = {e: A, o: {}} @d(of: 1), $d: ID) { a(a: $a, b: $b, c: $c, d: $d) }',
  directives: "query Q @one @two(with: 3) { a @skip(if: $x) @include(if: true) ...F @three }",
  "inline fragments with and without a type":
    "{ node { ... on A { a } ... @include(if: true) { b } ... on B @c { d } } }",
  "a block string": 'query { a(text: """\n  one\n    "two" \\"""\n  three \\n\n""") }',
  "a string with everything to escape":
    'query { a(text: "\\"quoted\\" \\\\ \\n\\r\\t\\b\\f \\u0007 \\u{1F600} 保証 😀 {$b}") }',
  "an empty string": 'query { a(text: "", block: """""") }',
  "numbers, null, enums and booleans": "query { a(i: -0, f: -1.5e10, n: null, e: ADVANCE, b: false) }",
  "nested lists and objects": "query { a(v: [[1, [2]], {k: [{l: []}, {}]}]) }",
  "names that are keywords elsewhere":
    "query query($on: on) { fragment: type(input: $on) { query on: mutation } }",
};

describe("a parsed document", () => {
  it.each(readdirSync(directory))("is printed as graphql prints it: %s", (file) => {
    const document = parse(readFileSync(join(directory, file), "utf8"));
    expect(meaningOf(printDocument(document))).toEqual(meaningOf(print(document)));
  });

  it.each(Object.entries(odd))("is printed as graphql prints it: %s", (_what, text) => {
    const document = parse(text);
    expect(meaningOf(printDocument(document))).toEqual(meaningOf(print(document)));
  });

  it("is printed as it is now, and not as it was parsed", () => {
    const document = visit(parse("{ viewer { role tokenName } }"), {
      Field: ({ name }) => (name.value === "role" ? null : undefined),
    });
    expect(document.loc?.source.body).toContain("role");
    expect(printDocument(document)).toBe("query {viewer{tokenName}}");
  });

  it("is refused where it holds what cannot be sent", () => {
    expect(() => printDocument(parse("type A { b: Int }"))).toThrow(
      "@hosho/sdk: a document that is sent cannot hold a ObjectTypeDefinition",
    );
  });
});
