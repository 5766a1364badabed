import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import type { LedgerFilter, LedgerOrder, LedgerOrderField, LedgerQuery } from "../../use-cases/ledger/ports";
import type { GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { CoverageGapCode } from "../../domain/ledger/coverage-gap";
import { ledgerLabel, LONGEST_LABEL } from "../../domain/ledger/ledger-label";
import type { LedgerOrigin } from "../../domain/ledger/ledger-origin";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import { badUserInput } from "../graphql/errors/request-error";
import { GuaranteeKindEnum } from "../graphql/guarantee-kind.enum";
import type { CursorKey } from "../graphql/pagination/cursor";
import { windowOf, type WindowArgs } from "../graphql/pagination/window.args";
import { assertSearchable, describedSearch } from "../graphql/validation/searched-text";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { GuaranteeStatusEnum, OrderDirectionEnum } from "../guarantee/guarantee-enums";
import { CoverageGapCodeEnum, LedgerOrderFieldEnum, LedgerOriginEnum } from "./ledger-enums";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { assertNoOrder, orderSince, sinceOf, UPDATED_SINCE } from "../graphql/pagination/updated-since";

/** As long as the longest name of works. */
/** Some ten years: no works contract takes longer. */
const MOST_DAYS = 3_660;

@InputType("LedgerFilter", {
  description: "What a ledger is narrowed to. All that is given must hold; an empty filter shows all.",
})
class LedgerFilterInput {
  @Field(() => [GuaranteeKindEnum], { nullable: true, description: "One of these kinds (区分)." })
  kinds?: GuaranteeKind[] | null;

  @Field(() => [GuaranteeStatusEnum], { nullable: true, description: "One of these states." })
  states?: GuaranteeStatus[] | null;

  @Field(() => [LedgerOriginEnum], { nullable: true, description: "One of these origins." })
  origins?: LedgerOrigin[] | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "Expires (保証期限) on this day or later. What does not expire is later than any day.",
  })
  expiresFrom?: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "Expires (保証期限) on this day or earlier.",
  })
  expiresTo?: CalendarDate | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "In force, and expires (保証期限) today in Japan or within so many days, 0 to 3,660; with 0 today alone.",
  })
  expiringWithin?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "For this fiscal year (対象年度) of a contract over several, by the year in which it begins.",
  })
  fiscalYear?: number | null;

  @Field(() => ID, { nullable: true, description: "Assigned to this department (部署)." })
  departmentId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: not the own ledger, but those entries of the body's ledger that it has assigned to the caller, a department with " +
      "accounts of its own (部署への割当て); absent or false: the own ledger.",
  })
  assignedToUs?: boolean | null;

  @Field(() => ID, { nullable: true, description: "Assigned to this officer (担当者)." })
  officerId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: only those assigned neither to a department nor to an officer (担当未定); false: only others.",
  })
  unassigned?: boolean | null;

  @Field(() => ID, { nullable: true, description: "Of this contractor (受注者), of those issued here." })
  contractorId?: string | null;

  @Field(() => ID, { nullable: true, description: "Of this issuer (保証機関), of those issued here." })
  issuerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: describedSearch(
      "保証契約番号, 工事番号",
      "Of what the body recorded itself, the issuer is searched, too.",
    ),
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "With this label (ラベル), as a whole." })
  label?: string | null;

  @Field(() => [CoverageGapCodeEnum], {
    nullable: true,
    description: "With one of these gaps today in Japan (保証の不足).",
  })
  gaps?: CoverageGapCode[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: UPDATED_SINCE })
  updatedSince?: Date | null;
}

@InputType("LedgerOrder", { description: "The order of a ledger; among equals, that of entering." })
class LedgerOrderInput {
  @Field(() => LedgerOrderFieldEnum, { description: "What to order by." })
  field!: LedgerOrderField;

  @Field(() => OrderDirectionEnum, { description: "Which end comes first." })
  direction!: "ASC" | "DESC";
}

/** Which entries a ledger's list holds, and in what order. */
@ArgsType()
export class LedgerListArgs {
  @Field(() => LedgerFilterInput, { nullable: true, description: "Absent: the whole ledger." })
  filter?: LedgerFilterInput | null;

  @Field(() => LedgerOrderInput, {
    nullable: true,
    description: "Absent: what was entered last comes first.",
  })
  orderBy?: LedgerOrderInput | null;
}

/** The list that the arguments ask for. */
export function ledgerListOf({ filter, orderBy }: LedgerListArgs): {
  readonly orderBy: LedgerOrder;
  readonly filter: LedgerFilter;
} {
  assertNoOrder(filter?.updatedSince, orderBy);
  const { field, direction } = orderBy ?? ({ field: "ENTERED_AT", direction: "DESC" } as const);
  return { orderBy: { field, direction }, filter: filterOf(filter ?? {}) };
}

const KEY_TYPES: Readonly<Record<LedgerOrderField, CursorKey>> = {
  ENTERED_AT: "instant",
  NUMBER: "string",
  AMOUNT: "number",
  EXPIRES_ON: "string",
};

/** A page of it, and the name of its order for cursors. */
export function ledgerQueryOf(
  list: LedgerListArgs,
  window: WindowArgs,
): { readonly query: LedgerQuery; readonly order: string } {
  const { filter, orderBy } = ledgerListOf(list);
  const order = orderSince(`LedgerEntry.${orderBy.field}.${orderBy.direction}`, filter);
  return { query: { window: windowOf(window, order, KEY_TYPES[orderBy.field]), orderBy, filter }, order };
}

/** GraphQL's null and absence ask for the same: nothing. What is named twice is named once. */
function filterOf(filter: LedgerFilterInput): LedgerFilter {
  const { kinds, states, origins, gaps, label, updatedSince, ...others } = filter;
  assertSearchable("text", others.text ?? "");
  assertSearchable("label", label ?? "", LONGEST_LABEL);
  assertDays(others.expiringWithin ?? 0);
  return {
    ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null)),
    ...(kinds && { kinds: [...new Set(kinds)] }),
    ...(states && { states: [...new Set(states)] }),
    ...(origins && { origins: [...new Set(origins)] }),
    ...(updatedSince && { updatedSince: sinceOf(updatedSince) }),
    ...(gaps && { gaps: [...new Set(gaps)] }),
    ...(typeof label === "string" && { label: ledgerLabel(label) }),
  };
}

function assertDays(days: number): void {
  if (days >= 0 && days <= MOST_DAYS) return;
  throw badUserInput({
    en: `filter.expiringWithin must be from 0 to ${String(MOST_DAYS)} days; got ${String(days)}.`,
    ja: `filter.expiringWithin は 0 から ${String(MOST_DAYS)} 日までです（入力: ${String(days)}）。`,
  });
}
