import { EmptyHouse } from "../../../../tests/support/empty-house";

describe("an error about a document still says what is wrong", () => {
  const house = new EmptyHouse();
  beforeAll(() => house.open());
  afterAll(() => house.close());

  it.each<[string, Record<string, unknown>, string]>([
    ["{ viewer { rol } }", {}, 'Cannot query field "rol" on type "Viewer". Did you mean "role"?'],
    ["{ viewer(a: 1) { role } }", {}, 'Unknown argument "a" on field "Query.viewer".'],
    ['{ node(id: "a") }', {}, 'Field "node" of type "Node" must have a selection of subfields.'],
    ["{ node { id } }", {}, 'Field "node" argument "id" of type "ID!" is required, but it was not provided.'],
    ["{ guarantees(first: true) { nodes { id } } }", {}, "Int cannot represent non-integer value."],
    [
      "{ guarantees(filter: { kinds: GOLD }) { nodes { id } } }",
      {},
      'The value does not exist in "GuaranteeKind" enum. Its values are ADVANCE_PAYMENT, INTERIM_PAYMENT, CONTRACT_PERFORMANCE.',
    ],
    [
      "{ guarantees(filter: { x: 1 }) { nodes { id } } }",
      {},
      'Field "x" is not defined by type "GuaranteeFilter".',
    ],
    [
      "query ($f: Int) { guarantees(first: $f) { nodes { id } } }",
      { f: "x" },
      "f: Int cannot represent non-integer value.",
    ],
    ["query ($i: ID!) { node(id: $i) { id } }", {}, 'Variable "$i" of required type "ID!" was not provided.'],
    [
      "query ($f: GuaranteeFilter) { guarantees(filter: $f) { nodes { id } } }",
      { f: { kinds: ["GOLD"] } },
      'f.kinds[0]: The value does not exist in "GuaranteeKind" enum. Its values are ADVANCE_PAYMENT, INTERIM_PAYMENT, CONTRACT_PERFORMANCE.',
    ],
    [
      "query ($n: GuaranteeNumber!) { guarantee(number: $n) { id } }",
      { n: "207" },
      "n: GuaranteeNumber must be ten digits (full-width digits, spaces and hyphens are understood); got another text.",
    ],
    ["{ viewer { role }", {}, "Syntax Error: Expected Name, found <EOF>."],
  ])("%s", async (document, variables, message) => {
    const errors = await house.errorsOf(document, variables);
    expect(errors.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
  });

  const OPEN = "mutation ($i: OpenCertificateInput!) { openCertificate(input: $i) { __typename } }";
  it.each<[string, string, Record<string, unknown>, RegExp]>([
    [
      "a required field is missing from a literal",
      'mutation { openCertificate(input: { number: "2070004426" }) { __typename } }',
      {},
      /OpenCertificateInput\.key.*String!/,
    ],
    ["a required field is missing from a variable", OPEN, { i: { number: "2070004426" } }, /key.*String!/],
    [
      "a required field of a variable is null",
      OPEN,
      { i: { number: "2070004426", key: null } },
      /i\.key.*String!/,
    ],
    ["a variable is no object", OPEN, { i: "text" }, /i.*OpenCertificateInput/],
  ])("when %s", async (_, document, variables, message) => {
    const errors = await house.errorsOf(document, variables);
    expect(errors.map((error) => error.message)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['query ($n: GuaranteeNumber = "2070004426") { guarantee(number: $n) { id } }', { n: null }],
    ["query ($b: Boolean = true) { viewer @include(if: $b) { role } }", { b: null }],
    [
      'mutation ($n: GuaranteeNumber = "2070004426") { openCertificate(input: { number: $n, key: "c4n4ry" }) { __typename } }',
      { n: null },
    ],
  ])("as the caller's error where null overrides a default: %s", async (document, variables) => {
    const errors = await house.errorsOf(document, variables);
    expect(errors.map(({ code }) => code)).toEqual(["BAD_USER_INPUT"]);
  });
});
