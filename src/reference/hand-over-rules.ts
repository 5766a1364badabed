import type { HandOverRoute, HandOverRules } from "../domain/deposit/hand-over-rules";
import { obligeeNameKey, type ObligeeName } from "../domain/obligee/obligee";
import { parseCalendarDate, type CalendarDate } from "../domain/values/calendar-date";
import { GUARANTEE_KINDS, type GuaranteeKind } from "../domain/values/guarantee-kind";
import shipped from "./hand-over-rules.json";

type ShippedRules = (typeof shipped)[number];

/** The day on which the first body took an electronic certificate: before, nothing was handed over in this way. */
const FIRST_DAY = "2022-05-09" as CalendarDate;

const BY_NAME: ReadonlyMap<string, HandOverRules> = new Map(
  shipped.flatMap((each) => {
    const names = [each.obligee, ...("aliases" in each ? each.aliases : [])];
    const rules = asRules(each);
    // Some lists leave out the prefecture that a body lies in.
    return names.flatMap((name) =>
      [each.prefecture, null].map((prefecture) => [obligeeNameKey({ prefecture, name }), rules] as const),
    );
  }),
);

/** What a body publishes of hand-overs (提出方法), each with its source and its day; `null`: nothing is known. */
export function publishedHandOverRules(name: ObligeeName): HandOverRules | null {
  return BY_NAME.get(obligeeNameKey(name)) ?? null;
}

/** All that ships, for the check of the reference data. */
export function shippedHandOverRules(): (ObligeeName &
  Pick<HandOverRules, "asOf" | "source"> & { readonly aliases: readonly string[] })[] {
  return shipped.map((each) => ({
    name: each.obligee,
    prefecture: each.prefecture,
    aliases: "aliases" in each ? each.aliases : [],
    source: each.source,
    asOf: each.asOf === null ? null : dayOf(each.asOf),
  }));
}

function asRules({ asOf, source, routes }: ShippedRules): HandOverRules {
  return {
    effectiveFrom: FIRST_DAY,
    asOf: asOf === null ? null : dayOf(asOf),
    source,
    receiptBusinessDays: null,
    receivesAmendmentsAnew: null,
    noticeAddress: null,
    routes: routes.map(asRoute),
  };
}

function asRoute(route: ShippedRules["routes"][number]): HandOverRoute {
  return {
    kinds: route.kinds.map(kindOf),
    way: null,
    department: "department" in route ? route.department : null,
    address: null,
    place: null,
    subject: route.subject,
    takesPrint: null,
    takesPhoneCall: null,
    telephone: null,
    until: null,
  };
}

function dayOf(text: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (day === undefined) throw new Error(`hand-over-rules.json: ${text} is no day`);
  return day;
}

function kindOf(name: string): GuaranteeKind {
  const kind = GUARANTEE_KINDS.find((each) => each === name);
  if (!kind) throw new Error(`hand-over-rules.json: ${name} is no kind of guarantee`);
  return kind;
}
