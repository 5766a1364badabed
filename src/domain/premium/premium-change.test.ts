import * as fc from "fast-check";
import type { CalendarDate } from "../values/calendar-date";
import type { Yen } from "../values/yen";
import {
  changeInJapanese,
  formatSigned,
  listedChanges,
  MOST_CHANGES_LISTED,
  premiumChangeOf,
  signedAmount,
  sumOfChanges,
  versionInJapanese,
  type PremiumChange,
} from "./premium-change";

const day = (text: string) => text as CalendarDate;
const yen = (amount: number) => amount as Yen;
const change = (amount: number, more: Partial<PremiumChange> = {}): PremiumChange => ({
  amendedOn: day("2026-10-01"),
  version: 2,
  direction: "ADDITIONAL",
  amount: yen(amount),
  settlement: null,
  ...more,
});
const anyChange = fc
  .record({ amount: fc.integer({ min: 1, max: 1_000_000_000 }), isReturned: fc.boolean() })
  .map(({ amount, isReturned }) => change(amount, { direction: isReturned ? "RETURNED" : "ADDITIONAL" }));

describe("what an amendment makes due", () => {
  const facts = { amendedOn: day("2026-10-01"), version: null, settlement: null };

  it("is a line of its own, with the day of the amendment and its version", () => {
    expect(premiumChangeOf({ direction: "RETURNED", amount: yen(3_900) }, { ...facts, version: 3 })).toEqual({
      amendedOn: "2026-10-01",
      version: 3,
      direction: "RETURNED",
      amount: 3_900,
      settlement: null,
    });
  });

  it("is no line where nothing is due", () => {
    expect(premiumChangeOf({ direction: "NONE", amount: yen(0) }, facts)).toBeNull();
  });

  it("is a line without an amount while nobody can say, and no sum with it is known", () => {
    const unknown = change(0, { direction: null, amount: null });
    expect(premiumChangeOf(null, facts)).toEqual({ ...facts, direction: null, amount: null });
    expect(sumOfChanges([change(3_900), unknown])).toBeNull();
    expect([changeInJapanese(unknown), formatSigned(null)]).toEqual(["追加・返戻保証料", "未確定"]);
    const earlier = [unknown, ...Array.from({ length: MOST_CHANGES_LISTED }, () => change(1))];
    expect(listedChanges(earlier).earlier?.sum).toBeNull();
  });

  it("is added, or taken off", () => {
    expect(signedAmount({ direction: "ADDITIONAL", amount: yen(3_900) })).toBe(3_900);
    expect(signedAmount({ direction: "RETURNED", amount: yen(3_900) })).toBe(-3_900);
    expect(sumOfChanges([change(3_900), change(5_000, { direction: "RETURNED" })])).toBe(-1_100);
    expect(sumOfChanges([])).toBe(0);
  });

  it("is said as papers say it", () => {
    expect([
      changeInJapanese({ direction: "ADDITIONAL" }),
      changeInJapanese({ direction: "RETURNED" }),
    ]).toEqual(["追加保証料", "返戻保証料"]);
    expect([versionInJapanese({ version: 2 }), versionInJapanese({ version: null })]).toEqual([
      "第2版",
      "発行前",
    ]);
    expect([3_900, -3_900, 0].map(formatSigned)).toEqual(["3,900円", "−3,900円", "0円"]);
  });
});

describe("the lines of a paper", () => {
  it("are all changes, up to eight", () => {
    const all = Array.from({ length: MOST_CHANGES_LISTED }, (_, i) => change(i + 1));
    expect(listedChanges(all)).toEqual({ listed: all, earlier: null });
    expect(listedChanges([])).toEqual({ listed: [], earlier: null });
  });

  it("are the newest of more, and the others as one sum", () => {
    const all = Array.from({ length: 10 }, (_, i) =>
      change(i + 1, { amendedOn: day(`2026-10-${String(i + 1).padStart(2, "0")}`) }),
    );
    expect(listedChanges(all)).toEqual({
      listed: all.slice(2),
      earlier: { count: 2, until: "2026-10-02", sum: 3 },
    });
  });

  it("come to what all changes come to, however many there are", () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 99 }), (changes) => {
        const { listed, earlier } = listedChanges(changes);
        expect((sumOfChanges(listed) ?? NaN) + (earlier?.sum ?? 0)).toBe(sumOfChanges(changes));
        expect(listed.length + (earlier?.count ?? 0)).toBe(changes.length);
      }),
    );
  });
});
