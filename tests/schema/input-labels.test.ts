import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, isInputObjectType } from "graphql";
import { labelOf } from "../../src/domain/input-labels";

const schema = buildSchema(readFileSync(path.join(__dirname, "../../schema/schema.graphql"), "utf8"));
const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);

describe("the label of a place", () => {
  it("is there for every field that an input may have", () => {
    const nameless = inputs.flatMap((input) =>
      Object.keys(input.getFields())
        .filter((field) => labelOf(field) === undefined)
        .map((field) => `${input.name}.${field}`),
    );
    expect(nameless).toEqual([]);
  });

  it.each([
    ["obligeeId", "発注者"],
    ["content.worksContract.name", "工事名"],
    ["depositBank.name", "金融機関名"],
    ["worksContract.fiscalYears.0.plannedProgress", "出来高予定額"],
    ["workPeriod.to", "完成日"],
  ])("of %s is %s", (place, label) => {
    expect(labelOf(place)).toBe(label);
  });
});
