import type { CalendarDate } from "../values/calendar-date";
import {
  handOverRulesOn,
  isReceivedAnew,
  receiptDaysOf,
  routeOf,
  type HandOverRoute,
  type HandOverRules,
} from "./hand-over-rules";
import { findingsOnHandOverRules } from "./hand-over-rules-findings";

const day = (text: string) => text as CalendarDate;
const route = (changes: Partial<HandOverRoute> = {}): HandOverRoute => ({
  kinds: ["ADVANCE_PAYMENT"],
  way: null,
  department: null,
  address: null,
  place: null,
  subject: null,
  takesPrint: null,
  takesPhoneCall: null,
  telephone: null,
  until: null,
  ...changes,
});
const rules = (changes: Partial<HandOverRules> = {}): HandOverRules => ({
  effectiveFrom: day("2026-04-01"),
  routes: [],
  receiptBusinessDays: null,
  receivesAmendmentsAnew: null,
  noticeAddress: null,
  source: "契約事務規則",
  asOf: day("2026-04-01"),
  ...changes,
});

describe("the rules of a hand-over", () => {
  const body = rules({ source: "本庁" });
  const department = rules({ source: "部署", effectiveFrom: day("2026-05-01") });
  const published = rules({ source: "公表" });

  it("are the department's, else its body's, else what the body publishes, else none", () => {
    const on = (text: string, recorded: HandOverRules[][], known: HandOverRules | null = published) =>
      handOverRulesOn(day(text), recorded, known);
    expect(on("2026-05-01", [[department], [body]])).toEqual({ rules: department, isOwn: true });
    expect(on("2026-04-30", [[department], [body]])).toEqual({ rules: body, isOwn: true });
    expect(on("2026-03-31", [[department], [body]])).toEqual({ rules: published, isOwn: false });
    expect(on("2026-05-01", [[], []], null)).toEqual({ rules: null, isOwn: false });
  });

  it("are the newest of those that hold already", () => {
    const later = rules({ effectiveFrom: day("2026-06-01"), source: "改正" });
    for (const recorded of [
      [later, body],
      [body, later],
    ]) {
      const on = (text: string) => handOverRulesOn(day(text), [recorded], null).rules?.source;
      expect(on("2026-06-01")).toBe("改正");
      expect(on("2026-05-31")).toBe("本庁");
    }
  });

  it("route each kind of guarantee, and set the days of the receipt", () => {
    const advance = route();
    const inForce = { rules: rules({ routes: [advance], receiptBusinessDays: 3 }), isOwn: true };
    expect(routeOf(inForce, "ADVANCE_PAYMENT")).toBe(advance);
    expect(routeOf(inForce, "CONTRACT_PERFORMANCE")).toBeNull();
    expect(receiptDaysOf(inForce)).toBe(3);
    expect(receiptDaysOf({ rules: null, isOwn: false })).toBe(5);
  });

  it("have an amended version received anew, where the body says so", () => {
    const anew = { rules: rules({ receivesAmendmentsAnew: true }), isOwn: true };
    expect(isReceivedAnew(anew, 1, 2)).toBe(true);
    expect(isReceivedAnew(anew, 2, 2)).toBe(false);
    for (const receivesAmendmentsAnew of [false, null])
      expect(isReceivedAnew({ rules: rules({ receivesAmendmentsAnew }), isOwn: true }, 1, 2)).toBe(false);
    expect(isReceivedAnew({ rules: null, isOwn: false }, 1, 2)).toBe(false);
  });

  it.each([
    [rules({ source: " " }), "source BLANK"],
    [rules({ receiptBusinessDays: 0 }), "receiptBusinessDays OUT_OF_RANGE"],
    [rules({ receiptBusinessDays: 31 }), "receiptBusinessDays OUT_OF_RANGE"],
    [rules({ asOf: day("2026-11-23") }), "asOf AFTER_TODAY"],
    [rules({ routes: [route(), route()] }), "routes.1.kinds KIND_REPEATED"],
    [rules({ routes: [route({ kinds: [] })] }), "routes.0.kinds KIND_MISSING"],
    [rules({ routes: [route({ way: "EMAIL" })] }), "routes.0.address ADDRESS_MISSING"],
    [rules({ noticeAddress: "契約課" as never }), "noticeAddress NOT_AN_EMAIL_ADDRESS"],
    [rules({ routes: [route({ address: "a@b@c" as never })] }), "routes.0.address NOT_AN_EMAIL_ADDRESS"],
    [rules({ routes: [route({ until: "日".repeat(201) })] }), "routes.0.until TOO_LONG"],
    [rules({ routes: [route({ subject: "{x}" })] }), "routes.0.subject UNKNOWN_PLACE"],
  ])("are told what is wrong with them: %#", (wrong, finding) => {
    const found = findingsOnHandOverRules(wrong, day("2026-11-22"));
    expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual([finding]);
  });

  it("tell the bound that was missed, and what came", () => {
    const found = (wrong: HandOverRules) => findingsOnHandOverRules(wrong, day("2026-11-22"));
    expect(found(rules({ receiptBusinessDays: 31 }))).toEqual([
      { path: "receiptBusinessDays", code: "OUT_OF_RANGE", limit: "1–30", actual: 31 },
    ]);
    expect(found(rules({ asOf: day("2026-11-23") }))).toEqual([
      { path: "asOf", code: "AFTER_TODAY", limit: "2026-11-22", actual: "2026-11-23" },
    ]);
    const twice = [route(), route({ kinds: ["CONTRACT_PERFORMANCE", "ADVANCE_PAYMENT"] })];
    expect(found(rules({ routes: twice }))).toEqual([
      { path: "routes.1.kinds", code: "KIND_REPEATED", actual: "ADVANCE_PAYMENT" },
    ]);
  });

  it.each(["department", "place", "telephone", "until"] as const)(
    "say of a route what people can read, and not too much of it: %s",
    (path) => {
      const found = (text: string) =>
        findingsOnHandOverRules(rules({ routes: [route({ [path]: text })] }), day("2026-11-22"));
      expect(found("字".repeat(200))).toEqual([]);
      expect(found("字".repeat(201))).toEqual([
        { path: `routes.0.${path}`, code: "TOO_LONG", limit: 200, actual: 201 },
      ]);
      expect(found(" ")).toEqual([{ path: `routes.0.${path}`, code: "BLANK" }]);
    },
  );

  it("may leave all open but their source, and say all of it", () => {
    const found = (right: HandOverRules) => findingsOnHandOverRules(right, day("2026-11-22"));
    expect(found(rules({ asOf: null, source: "字".repeat(500) }))).toEqual([]);
    expect(found(rules({ source: "字".repeat(501) }))).toMatchObject([{ code: "TOO_LONG", limit: 500 }]);
    expect(found(rules({ asOf: day("2026-11-22"), noticeAddress: "keiyaku@city.example" as never }))).toEqual(
      [],
    );
    const whole = route({
      kinds: ["ADVANCE_PAYMENT", "INTERIM_PAYMENT"],
      way: "EMAIL",
      address: "keiyaku@city.example" as never,
      subject: "{工事名}",
    });
    expect(found(rules({ routes: [whole, route({ kinds: ["CONTRACT_PERFORMANCE"] })] }))).toEqual([]);
  });

  it("route a kind that stands among others", () => {
    const advances = route({ kinds: ["ADVANCE_PAYMENT", "INTERIM_PAYMENT"] });
    const inForce = {
      rules: rules({ routes: [route({ kinds: ["CONTRACT_PERFORMANCE"] }), advances] }),
      isOwn: true,
    };
    expect(routeOf(inForce, "INTERIM_PAYMENT")).toBe(advances);
    expect(routeOf({ rules: null, isOwn: false }, "INTERIM_PAYMENT")).toBeNull();
    expect(receiptDaysOf(inForce)).toBe(5);
  });

  it("are fine at their bounds", () => {
    for (const receiptBusinessDays of [1, 30])
      expect(findingsOnHandOverRules(rules({ receiptBusinessDays }), day("2026-11-22"))).toEqual([]);
  });
});
