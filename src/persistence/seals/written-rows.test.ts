import { columnName } from "../engine/columns";
import type { SealedRow } from "./found-chains";
import { columnsOfTable } from "./sealed-columns";
import { SEALED_TABLES } from "./sealed-tables";
import { propertyOf } from "./seen-values";
import { WrittenRows } from "./written-rows";

const ID = "deposit_1";
const stored = (values: Readonly<Record<string, string>>): SealedRow => ({
  table: "deposit",
  id: ID,
  chain: "guarantee_1",
  columns: Object.entries(values).map(([name, value]) => [name, "text", value]),
  stored: null,
});

describe("the rows that a unit of work has written", () => {
  const added = (): WrittenRows => {
    const written = new WrittenRows();
    // What bears no seal is not compared.
    written.added("deposit", ID, {
      guaranteeId: "guarantee_1",
      place: null,
      version: 2,
      remindOn: "2026-11-30",
    });
    return written;
  };

  it.each<[string, Readonly<Record<string, string>>, boolean]>([
    ["has what was written", { guarantee_id: "guarantee_1", version: "2" }, true],
    [
      "has more, in a column that was not written",
      { guarantee_id: "guarantee_1", version: "2", channel: "DIRECT" },
      true,
    ],
    ["has another value", { guarantee_id: "guarantee_1", version: "3" }, false],
    ["lacks a value", { guarantee_id: "guarantee_1" }, false],
    [
      "has a value where nothing was written",
      { guarantee_id: "guarantee_1", version: "2", place: "here" },
      false,
    ],
  ])("are as written where the stored row %s", (_what, values, isAsWritten) => {
    expect(added().isAsWritten(stored(values))).toBe(isAsWritten);
  });

  it("keep the columns that they had where others change", () => {
    const written = new WrittenRows();
    const before = stored({ guarantee_id: "guarantee_1", version: "2" }).columns;
    written.changed("deposit", ID, before, { version: 3 });
    expect(written.isAsWritten(stored({ guarantee_id: "guarantee_1", version: "3" }))).toBe(true);
    expect(written.isAsWritten(stored({ guarantee_id: "guarantee_2", version: "3" }))).toBe(false);
    expect(written.isAsWritten(stored({ guarantee_id: "guarantee_1", version: "3", place: "here" }))).toBe(
      false,
    );
  });

  it("may be anything where they were written by other means", () => {
    const written = added();
    written.forget("deposit", ID);
    expect(written.isAsWritten(stored({ version: "9" }))).toBe(true);
  });

  it.each(SEALED_TABLES.map(({ name }) => name))("of %s have a property for each column", (table) => {
    const names = columnsOfTable(table).map(({ name }) => name);
    expect(names.map((name) => columnName(propertyOf(name)))).toEqual(names);
  });
});
