import { STEP_MUTATIONS } from "../domain/guarantee/step-mutation";
import { readFileSync } from "node:fs";
import {
  GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  validateSchema,
  type GraphQLNamedType,
} from "graphql";
import { printedSchema } from "./print-schema";
import { createSchema } from "./schema";

const schema = createSchema();
const ours = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith("__") && !["String", "Int", "Float", "Boolean", "ID"].includes(name),
);

/** The type itself, and all that belongs to it: fields, arguments, enum values. */
function described(type: GraphQLNamedType): { name: string; description?: string | null | undefined }[] {
  const below = (name: string, parts: readonly { name: string; description?: string | null | undefined }[]) =>
    parts.map((part) => ({ name: `${name}.${part.name}`, description: part.description }));
  const own = [type, ...(isEnumType(type) ? below(type.name, type.getValues()) : [])];
  if (isInputObjectType(type)) return [...own, ...below(type.name, Object.values(type.getFields()))];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields());
  const args = fields.flatMap((field) => below(`${type.name}.${field.name}`, field.args));
  return [...own, ...below(type.name, fields), ...args];
}

describe("the schema", () => {
  it("is a valid one, which a start does not check", () => {
    const validated = new GraphQLSchema({ ...schema.toConfig(), assumeValid: false });
    expect(validateSchema(validated)).toEqual([]);
  });

  it("is the one in schema/schema.graphql; run `npm run schema` after a change", () => {
    expect(readFileSync("schema/schema.graphql", "utf8")).toBe(printedSchema());
  });

  it.each(ours.map((type) => [type.name, type] as const))(
    "says what %s is, with all that belongs to it",
    (_, type) => {
      const silent = described(type).filter(({ description }) => (description ?? "").length < 8);
      expect(silent.map(({ name }) => name)).toEqual([]);
    },
  );

  it("gives the Japanese term of every type that papers know", () => {
    const onPaper = [
      "Guarantee",
      "Certificate",
      "AuthKey",
      "Issuer",
      "Obligee",
      "Contractor",
      "WorksContract",
      "DepositBank",
    ];
    const silent = onPaper.filter((name) => !/[\u3040-\u9fff]/.test(schema.getType(name)?.description ?? ""));
    expect(silent).toEqual([]);
  });

  it("has every mutation that takes a step", () => {
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    for (const { mutation } of Object.values(STEP_MUTATIONS)) expect(mutations).toContain(mutation);
  });

  it("lets every mutation be asked for any error as a UserError", () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    const userError = schema.getType("UserError");
    for (const { type } of mutations) {
      const union = schema.getType(String(type).replace(/!/g, ""));
      if (!union || !("getTypes" in union)) throw new Error(`${String(type)} is no union`);
      const [success, ...others] = [...union.getTypes()].sort((a) => (a.name.endsWith("Success") ? -1 : 1));
      expect(success?.name).toMatch(/Success$/);
      for (const error of others) expect(error.getInterfaces()).toContain(userError);
    }
  });
});
