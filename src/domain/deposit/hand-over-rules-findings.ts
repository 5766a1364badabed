import type { CalendarDate } from "../values/calendar-date";
import { findingsOnEmailAddress } from "../values/email-address";
import { below, type Finding } from "../values/finding";
import { findingsOnText } from "../values/readable-text";
import { rangeLimit } from "../values/range-limit";
import type { HandOverRoute, HandOverRules } from "./hand-over-rules";
import { RECEIPT_DAYS_BOUNDS } from "./receipt-deadline";
import { findingsOnTemplate } from "./subject-template";

/** The most characters of what a body says of a hand-over, and of its source. */
export const LONGEST_ROUTE_TEXT = 200;
export const LONGEST_SOURCE = 500;

/** All that contradicts a rule in what a body says of hand-overs, each with its place. */
export function findingsOnHandOverRules(rules: HandOverRules, today: CalendarDate): Finding[] {
  const { routes, receiptBusinessDays: days, noticeAddress, source, asOf } = rules;
  const { least, most } = RECEIPT_DAYS_BOUNDS;
  const seen = new Set<string>();
  const findings: Finding[] = [...findingsOnText("source", source, LONGEST_SOURCE)];
  if (days !== null && (days < least || days > most))
    findings.push({
      path: "receiptBusinessDays",
      code: "OUT_OF_RANGE",
      limit: rangeLimit(least, most),
      actual: days,
    });
  if (asOf !== null && asOf > today)
    findings.push({ path: "asOf", code: "AFTER_TODAY", limit: today, actual: asOf });
  if (noticeAddress !== null) findings.push(...findingsOnEmailAddress("noticeAddress", noticeAddress));
  routes.forEach((route, i) => {
    const repeated = route.kinds.find((kind) => seen.has(kind));
    for (const kind of route.kinds) seen.add(kind);
    if (repeated !== undefined)
      findings.push({ path: `routes.${String(i)}.kinds`, code: "KIND_REPEATED", actual: repeated });
    findings.push(...below(`routes.${String(i)}`, findingsOnRoute(route)));
  });
  return findings;
}

function findingsOnRoute(route: HandOverRoute): Finding[] {
  const { kinds, way, address, subject } = route;
  const findings: Finding[] = [];
  if (kinds.length === 0) findings.push({ path: "kinds", code: "KIND_MISSING" });
  if (way === "EMAIL" && address === null) findings.push({ path: "address", code: "ADDRESS_MISSING" });
  if (address !== null) findings.push(...findingsOnEmailAddress("address", address));
  for (const path of ["department", "place", "telephone", "until"] as const) {
    const text = route[path];
    if (text !== null) findings.push(...findingsOnText(path, text, LONGEST_ROUTE_TEXT));
  }
  if (subject !== null) findings.push(...findingsOnTemplate("subject", subject));
  return findings;
}
