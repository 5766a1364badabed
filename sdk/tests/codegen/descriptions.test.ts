import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSchema, isEnumType, isInputObjectType, isIntrospectionType } from "graphql";

const repository = resolve(__dirname, "../../..");
const schema = buildSchema(readFileSync(join(repository, "schema/schema.graphql"), "utf8"));
const directory = join(repository, "sdk/src/generated");
const words = (text: string): string => text.replace(/\s+/g, " ");
const generated = words(
  readdirSync(directory)
    .map((file) => readFileSync(join(directory, file), "utf8"))
    .join("\n")
    .replace(/^\s*\* ?/gm, ""),
);

describe("the generated types", () => {
  it("say what the schema says, word for word", () => {
    const said = Object.values(schema.getTypeMap())
      .filter((type) => (isEnumType(type) || isInputObjectType(type)) && !isIntrospectionType(type))
      .flatMap((type) => [
        type.description,
        ...(isEnumType(type) ? type.getValues() : []).map(({ description }) => description),
        ...(isInputObjectType(type) ? Object.values(type.getFields()) : []).map(
          ({ description }) => description,
        ),
      ]);
    const operations = [schema.getQueryType(), schema.getMutationType()]
      .flatMap((type) => Object.values(type?.getFields() ?? {}))
      // What `node` finds is told instead.
      .filter(({ name }) => name !== "node" && name !== "nodes");
    said.push(...operations.map(({ description }) => description));
    expect(said.length).toBeGreaterThan(300);
    expect(said.filter((description) => !generated.includes(words(description ?? "no words")))).toEqual([]);
  });
});
