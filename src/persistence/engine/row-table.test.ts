import "reflect-metadata";
import { Entity, PrimaryColumn } from "typeorm";
import { ID, Stored, TEXT, YEN } from "./columns";
import { rowTable } from "./row-table";
import { SqlParameters } from "./sql-parameters";

@Entity("thing")
class ThingRow {
  @PrimaryColumn(ID) id!: string;
  @Stored({ ...TEXT, nullable: true }) longName!: string | null;
  @Stored(YEN) amount!: number;
  @Stored({ type: "boolean" }) isGood!: boolean;
}

describe("the table of a class of rows", () => {
  const table = rowTable(ThingRow);
  const written = (
    write: (parameters: SqlParameters) => string,
    engine: "sqlite" | "postgres" = "postgres",
  ) => {
    const parameters = new SqlParameters(engine);
    return [write(parameters), parameters.values];
  };

  it("has statements of its columns' names, and one text for as many of them", () => {
    const row = { id: "a", longName: null, isGood: true };
    const text = `INSERT INTO "thing" ("id", "long_name", "is_good") VALUES ($1, $2, $3)`;
    expect(written((parameters) => table.insert(row, parameters))).toEqual([text, ["a", null, true]]);
    expect(written((parameters) => table.insert(row, parameters, true))[0]).toBe(
      `${text} ON CONFLICT DO NOTHING`,
    );
    expect(written((parameters) => table.insert(row, parameters), "sqlite")).toEqual([
      `INSERT INTO "thing" ("id", "long_name", "is_good") VALUES (?, ?, ?)`,
      ["a", null, 1],
    ]);
    expect(
      written((parameters) =>
        table.update({ id: "a", longName: null }, { amount: 3, isGood: false }, parameters),
      ),
    ).toEqual([
      `UPDATE "thing" SET "amount" = $1, "is_good" = $2 WHERE "id" = $3 AND "long_name" IS NULL`,
      [3, false, "a"],
    ]);
  });

  it("inserts many rows of the same columns in one statement", () => {
    const rows = ["a", "b"].map((id) => ({ id, amount: 1, longName: undefined }));
    for (let times = 0; times < 2; times += 1)
      expect(written((parameters) => table.insertAll(rows, parameters))).toEqual([
        `INSERT INTO "thing" ("id", "amount") VALUES ($1, $2), ($3, $4)`,
        ["a", 1, "b", 1],
      ]);
    const others = [...rows, { id: "c", isGood: true }];
    expect(() => written((parameters) => table.insertAll(others, parameters))).toThrow("different columns");
  });

  it("reads values as the class has them, of both engines", () => {
    const row = { id: "a", longName: null, amount: 40_000_000, isGood: true };
    expect(table.read({ ...row, amount: "40000000" })).toEqual(row);
    expect(table.read({ ...row, isGood: 1 })).toEqual(row);
  });

  it("refuses what would take all rows, an unknown column, and a value that no column holds", () => {
    const remove = (where: object) => written((parameters) => table.delete(where, parameters));
    expect(() => remove({})).toThrow("all rows");
    expect(() => remove({ id: undefined })).toThrow("cannot be stored");
    expect(() => remove({ other: 1 })).toThrow("no column");
    expect(() => written((parameters) => table.insert({ id: new Date() }, parameters))).toThrow(
      "cannot be stored",
    );
  });
});
