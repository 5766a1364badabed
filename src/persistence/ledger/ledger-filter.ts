import type { LedgerFilter, LedgerOrderField } from "../../use-cases/ledger/ports";
import { STATES_WITH_GAPS, type CoverageGapCode } from "../../domain/ledger/coverage-gap";
import { addDays, type CalendarDate } from "../../domain/values/calendar-date";
import { typedNames } from "../../domain/values/reading";
import { typedNumbersAlone } from "../../domain/values/search-text";
import { among, between, containing, equal } from "../engine/filter-conditions";
import type { SqlParameters } from "../engine/sql-parameters";
import { storedLabel } from "./ledger-labels";

/** The columns by which a ledger is ordered. Not by the id alone: PostgreSQL would read the entries of all bodies by their primary key. */
export const LEDGER_KEYS: Readonly<Record<LedgerOrderField, string>> = {
  ENTERED_AT: "e.entered_at",
  NUMBER: "e.number",
  AMOUNT: "e.amount",
  EXPIRES_ON: "e.expires_on",
};

/** What a filter asks of `ledger_entry e`: each condition by columns that the indexes of all orders hold. */
export function ledgerConditions(
  filter: LedgerFilter,
  order: LedgerOrderField,
  today: CalendarDate,
  parameters: SqlParameters,
): string[] {
  // Otherwise SQLite, which keeps no statistics, leaves the index of the order for that of the day, and sorts.
  const isPlanned = parameters.engine === "postgres";
  const isOrdered = order === "EXPIRES_ON" || isPlanned;
  const expiresOn = isOrdered ? "e.expires_on" : "+e.expires_on";
  const { expiringWithin } = filter;
  return [
    ...among("e.kind", filter.kinds, parameters),
    ...among("e.state", filter.states, parameters),
    ...among("e.origin", filter.origins, parameters),
    ...between(expiresOn, filter.expiresFrom, filter.expiresTo, parameters),
    ...(expiringWithin === undefined
      ? []
      : [
          ...among("e.state", STATES_WITH_GAPS.BINDING, parameters),
          ...between(expiresOn, today, addDays(today, expiringWithin), parameters),
        ]),
    ...equal("e.fiscal_year", filter.fiscalYear, parameters),
    // Likewise not by the index of what is assigned.
    ...equal(isPlanned ? "e.department_id" : "+e.department_id", filter.departmentId, parameters),
    ...equal("e.officer_id", filter.officerId, parameters),
    ...unassigned(filter.unassigned),
    ...equal("e.contractor_id", filter.contractorId, parameters),
    ...equal("e.issuer_id", filter.issuerId, parameters),
    ...withText(filter.text ?? "", parameters),
    ...withLabel(filter.label, parameters),
    ...withGaps(filter.gaps, today, parameters),
  ];
}

function unassigned(isUnassigned: boolean | undefined): string[] {
  if (isUnassigned === undefined) return [];
  const isNone = "e.department_id IS NULL AND e.officer_id IS NULL";
  return [isUnassigned ? `(${isNone})` : `NOT (${isNone})`];
}

/** By what the body itself is called, all of its ledger is found. */
function withText(text: string, parameters: SqlParameters): string[] {
  const typed = typedNames(text);
  const conditions = [
    ...containing("e.search_text", typed, parameters),
    ...containing("e.number", typedNumbersAlone(text), parameters),
    ...containing("b.search_text", typed, parameters).map(
      (named) => `EXISTS (SELECT 1 FROM obligee b WHERE b.id = e.obligee_id AND ${named})`,
    ),
  ];
  return conditions.length === 0 ? [] : [`(${conditions.join(" OR ")})`];
}

function withLabel(label: string | undefined, parameters: SqlParameters): string[] {
  return label === undefined ? [] : containing("e.labels", [storedLabel(label)], parameters);
}

/** `coverageGaps` in domain, as conditions. */
function withGaps(
  gaps: readonly CoverageGapCode[] | undefined,
  today: CalendarDate,
  parameters: SqlParameters,
): string[] {
  if (gaps === undefined) return [];
  if (gaps.length === 0) return ["1 = 0"];
  const binding = among("e.state", STATES_WITH_GAPS.BINDING, parameters);
  return [...binding, `(${gaps.map((gap) => GAPS[gap](today, parameters)).join(" OR ")})`];
}

const GAPS: Readonly<Record<CoverageGapCode, (today: CalendarDate, parameters: SqlParameters) => string>> = {
  WORKS_OUTLAST_GUARANTEE: () => "e.needed_until > e.expires_on",
  AMOUNT_UNDER_POLICY: () => "e.is_under_rate IS TRUE",
  SUPERSEDED_VERSION_ON_FILE: () => "e.seen_version < e.newest_version",
  NOT_ACCEPTED: (today, parameters) =>
    `(e.state IN (${parameters.list(STATES_WITH_GAPS.NOT_ACCEPTED)}) AND e.works_from <= ${parameters.add(today)})`,
};
