import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  buildSchema,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

const repository = resolve(__dirname, "../..");
const schema = buildSchema(readFileSync(join(repository, "schema/schema.graphql"), "utf8"));
const directory = join(repository, "sdk/operations");
const { definitions } = parse(
  readdirSync(directory)
    .map((file) => readFileSync(join(directory, file), "utf8"))
    .join("\n"),
);
const fragments = new Map(
  definitions
    .filter(
      (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
    )
    .map((fragment) => [fragment.name.value, fragment]),
);
const operations = definitions.filter(
  (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
);

/** The fields that a selection takes of an object of this type. */
function fieldsOf(type: GraphQLObjectType, { selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
    const condition = fragment.typeCondition?.name.value ?? type.name;
    const applies =
      condition === type.name || type.getInterfaces().some((implemented) => implemented.name === condition);
    return applies ? fieldsOf(type, fragment.selectionSet) : [];
  });
}

/** Every error that a result can be, by the operation's name. */
const errors = operations.flatMap((operation) =>
  operation.selectionSet.selections.flatMap((field) => {
    if (field.kind !== Kind.FIELD || !field.selectionSet) return [];
    const result = schema.getRootType(operation.operation)?.getFields()[field.name.value]?.type;
    const named = result && "ofType" in result ? result.ofType : result;
    if (!isUnionType(named)) return [];
    return named
      .getTypes()
      .filter((type) => isObjectType(type) && type.name.endsWith("Error"))
      .map((type) => [field.name.value, type, field.selectionSet!] as const);
  }),
);

describe("the documents", () => {
  it("ask for all that an error tells, in every operation that it can answer", () => {
    expect(errors.length).toBeGreaterThan(60);
    const asked = errors.map(([operation, type, selection]) => ({
      operation,
      type: type.name,
      fields: [...new Set(fieldsOf(type, selection))].filter((field) => field !== "__typename").sort(),
    }));
    const told = errors.map(([operation, type]) => ({
      operation,
      type: type.name,
      fields: Object.keys(type.getFields()).sort(),
    }));
    expect(asked).toEqual(told);
  });

  it("reach every mutation and every list of the schema", () => {
    const asked = new Set(
      operations.flatMap(({ selectionSet }) =>
        selectionSet.selections.map((field) => (field.kind === Kind.FIELD ? field.name.value : "")),
      ),
    );
    const offered = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(offered.filter((field) => !asked.has(field))).toEqual(["nodes"]);
  });
});
