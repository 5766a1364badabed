import { Wanted } from "../../use-cases/shared/wanted";
import type { Projection } from "./projection";
import { cellsOf, select, type KeyColumns } from "./selection";

interface Bank {
  readonly name: string;
  readonly branch: string | null;
}
interface View {
  readonly __typename: "Thing";
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
  readonly amount: number;
  readonly isOpen: boolean;
  readonly period: { readonly from: string; readonly to: string };
  readonly bank: Bank | null;
  readonly owner: { readonly __typename: "Owner"; readonly id: string; readonly mail?: string };
}

const THINGS: Projection<View> = {
  typename: "Thing",
  fields: {
    name: { expression: "t.name" },
    id: { expression: "t.id" },
    note: { expression: "t.note" },
    amount: { expression: "t.amount", convert: (stored: string) => Number(stored) },
    isOpen: { expression: "t.is_open", convert: (stored: number) => stored === 1, ifNull: false },
    period: { fields: { from: { expression: "t.since" }, to: { expression: "t.until" } } },
    bank: {
      join: "LEFT JOIN bank b ON b.id = t.bank_id",
      noneWithout: "name",
      fields: { name: { expression: "b.name" }, branch: { expression: "b.branch" } },
    },
    owner: {
      typename: "Owner",
      join: "JOIN owner o ON o.id = t.owner_id",
      fields: { id: { expression: "o.id" }, mail: { expression: "o.mail", onlyFor: ["ISSUER"] } },
    },
  },
};
const KEYS: KeyColumns<{ readonly ownerId: string; readonly name: string }> = {
  ownerId: "t.owner_id",
  name: "t.name",
};

describe("a selection", () => {
  const of = (...paths: string[]) => select(THINGS, new Wanted(paths), "ISSUER", KEYS);

  it("selects the id and what is wanted, and each expression once", () => {
    const { columns, joins } = of("name", "bank.branch");
    expect(columns).toBe("t.name AS c0, t.id AS c1, b.name AS c2, b.branch AS c3, t.owner_id AS c4");
    expect(joins).toBe("LEFT JOIN bank b ON b.id = t.bank_id");
  });

  it("makes views and keys of a row's cells, by their place", () => {
    const { toFound } = of("name", "note", "amount", "isOpen", "period.from", "owner.mail");
    expect(toFound(["a name", "thing_1", null, "12", null, "2026-04-01", "a@b.jp", "owner_1"])).toStrictEqual(
      {
        id: "thing_1",
        view: {
          __typename: "Thing",
          name: "a name",
          id: "thing_1",
          note: null,
          amount: 12,
          isOpen: false,
          period: { from: "2026-04-01" },
          owner: { __typename: "Owner", mail: "a@b.jp" },
        },
        keys: { ownerId: "owner_1", name: "a name" },
      },
    );
  });

  it("has no part where the column is null without which there is none", () => {
    const { toView } = of("bank.branch");
    expect(toView(["thing_1", "Bank", null])).toMatchObject({ bank: { branch: null } });
    expect(toView(["thing_1", null, null])).toMatchObject({ bank: null });
  });

  it("joins a part of which only the decisive column, or one that is selected already, is read", () => {
    expect(of("bank").joins).toBe("LEFT JOIN bank b ON b.id = t.bank_id");
    expect(of("owner").joins).toBe("");
    expect(of("owner.id").joins).toBe("JOIN owner o ON o.id = t.owner_id");
  });

  it("leaves out what the role may not see", () => {
    const { columns, joins } = select(THINGS, new Wanted(["owner.mail"]), "OBLIGEE");
    expect([columns, joins]).toEqual(["t.id AS c0", ""]);
  });

  it("takes rows that come by the names of its columns, too", () => {
    const { toView } = of("name");
    expect(toView(cellsOf({ c0: "a name", c1: "thing_1", c2: "owner_1" }))).toMatchObject({
      id: "thing_1",
      name: "a name",
    });
  });
});
