import { Kind, parse, type FieldNode, type FragmentDefinitionNode } from "graphql";
import { wantedFields, withSources } from "./selection";

/** Of the first field of an operation, and whatever other fields have its name. */
function infoOf(query: string) {
  const { definitions } = parse(query);
  const fields: FieldNode[] = [];
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const selection of definition.selectionSet.selections)
      if (selection.kind === Kind.FIELD) fields.push(selection);
  }
  return { fieldNodes: fields, fragments };
}

describe("the fields that an operation asks for", () => {
  const CONDITIONAL = `
    query Q($a: Boolean!, $b: Boolean!) {
      guarantee(number: "1") { number ...More @skip(if: $a) certificate @include(if: $b) { digest } }
    }
    fragment More on Guarantee { kind issuer { name @include(if: $b) } }`;

  it("are the same object each time, as long as the document is", () => {
    const info = { ...infoOf('{ guarantee(number: "1") { number issuer { name } } }'), variableValues: {} };
    const wanted = wantedFields(info);
    expect([...wanted]).toEqual(["number", "issuer", "issuer.name"]);
    expect(wantedFields({ ...info })).toBe(wanted);
    expect(withSources(wanted)).toBe(withSources(wanted));
  });

  it("are those of the variables, where @skip and @include say so", () => {
    const info = infoOf(CONDITIONAL);
    const asked = (a: boolean, b: boolean) => wantedFields({ ...info, variableValues: { a, b } });
    expect([...asked(false, true)]).toEqual([
      "number",
      "kind",
      "issuer",
      "issuer.name",
      "certificate",
      "certificate.digest",
    ]);
    expect([...asked(true, false)]).toEqual(["number"]);
    expect([...asked(false, false)]).toEqual(["number", "kind", "issuer"]);
    expect(asked(true, false)).toBe(asked(true, false));
  });

  it("add up over the places in which a field is named, whichever of them are there", () => {
    const { fieldNodes, fragments } = infoOf("{ guarantee { number } guarantee { kind } }");
    const asked = (nodes: FieldNode[]) => wantedFields({ fieldNodes: nodes, fragments, variableValues: {} });
    expect([...asked(fieldNodes)]).toEqual(["number", "kind"]);
    expect([...asked(fieldNodes.slice(0, 1))]).toEqual(["number"]);
    expect([...asked(fieldNodes)]).toEqual(["number", "kind"]);
  });

  it("are kept for few outcomes only: whoever tries all variables does not fill the memory", () => {
    const names = Array.from({ length: 8 }, (_, i) => `v${String(i)}`);
    const info = infoOf(
      `query Q(${names.map((name) => `$${name}: Boolean!`).join(", ")}) ` +
        `{ guarantee { ${names.map((name) => `${name}: number @include(if: $${name})`).join(" ")} } }`,
    );
    const asked = (bits: number) =>
      wantedFields({
        ...info,
        variableValues: Object.fromEntries(names.map((name, i) => [name, ((bits >> i) & 1) === 1])),
      });
    const first = asked(0);
    for (let bits = 1; bits < 256; bits += 1) asked(bits);
    expect(asked(0)).not.toBe(first);
    expect([...asked(0)]).toEqual([]);
  });
});
