import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import type { GuaranteeFilter, GuaranteeOrderField, GuaranteeQuery } from "../../use-cases/guarantee/ports";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import { assertSearchable } from "../graphql/validation/searched-text";
import { windowOf, type WindowArgs } from "../graphql/pagination/window.args";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { GuaranteeKindEnum } from "../graphql/guarantee-kind.enum";
import { GuaranteeNumberScalar } from "../graphql/scalars/guarantee-number.scalar";
import { GuaranteeOrderFieldEnum, GuaranteeStatusEnum, OrderDirectionEnum } from "./guarantee-enums";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { assertNoOrder, orderSince, sinceOf, UPDATED_SINCE } from "../graphql/pagination/updated-since";

@InputType("GuaranteeFilter", {
  description:
    "What a list of guarantees is narrowed to. All that is given must hold; an empty filter shows all. The screen " +
    "保証工事一覧 searches by one of `numberContains`, `obligeeName` and `worksName`.",
})
class GuaranteeFilterInput {
  @Field(() => GuaranteeNumberScalar, {
    nullable: true,
    description: "This guarantee number (保証契約番号).",
  })
  number?: GuaranteeNumber | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Some successive digits of the guarantee number (保証契約番号), at most 120 characters; full-width " +
      "digits are understood, and signs such as hyphens ignored. Blank asks for nothing.",
  })
  numberContains?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A part of the obligee (発注者), by the addressee (宛名) that lists and certificates show, its name or another name " +
      "(別名); at most 120 characters. Width, capitals, spaces, dashes, waves, variants of characters (異体字) and " +
      "abbreviated forms of companies (㈱) make no difference. Blank asks for nothing.",
  })
  obligeeName?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A part of the name of the works (工事名), at most 120 characters. Width, capitals, spaces, dashes, waves, variants of " +
      "characters (異体字) and abbreviated forms of companies (㈱) make no difference. Blank asks for nothing.",
  })
  worksName?: string | null;

  @Field(() => [GuaranteeKindEnum], { nullable: true, description: "One of these kinds (区分)." })
  kinds?: GuaranteeKind[] | null;

  @Field(() => [GuaranteeStatusEnum], { nullable: true, description: "One of these states." })
  statuses?: GuaranteeStatus[] | null;

  @Field(() => ID, { nullable: true, description: "Of this issuer (保証機関)." })
  issuerId?: string | null;

  @Field(() => ID, { nullable: true, description: "Of this contractor (受注者)." })
  contractorId?: string | null;

  @Field(() => ID, { nullable: true, description: "In favour of this obligee (発注者)." })
  obligeeId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Of the works contract with this number (工事番号, 調達案件番号, 契約番号, 仕様書番号): the whole number, at most 120 " +
      "characters. Width, capitals, spaces and dashes make no difference. Blank asks for nothing.",
  })
  identifier?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "With this own reference (externalReference) of the guarantee or of its works contract, to the letter.",
  })
  externalReference?: string | null;

  @Field(() => ID, { nullable: true, description: "Of this works contract (請負契約): `worksContract.id`." })
  worksContractId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "For this fiscal year (対象年度) of a contract over several, by the year in which it begins.",
  })
  fiscalYear?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: only those whose amount an amendment left amiss (`amountFinding`); false: only those without.",
  })
  amountFinding?: boolean | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: "Issued on this day (発行日) or later." })
  issuedFrom?: CalendarDate | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: "Issued on this day (発行日) or earlier." })
  issuedTo?: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "Expires (保証期限) on this day or later.",
  })
  expiresFrom?: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "Expires (保証期限) on this day or earlier.",
  })
  expiresTo?: CalendarDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: only those whose newest certificate bears the mark （変更）; false: only those whose does not.",
  })
  amended?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: only those whose end waits for a second officer of the issuer (承認待ち); false: only those whose does not. For " +
      "contractors and obligees, who see no such end, none waits.",
  })
  endPending?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: only those in force that the issuer may end on the obligee's word, a discharge or a consent to cancel " +
      "(`endConfirmations`). A word from before the last amendment does not count. false: only the others. A body sees its own " +
      "word alone.",
  })
  endConfirmed?: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: UPDATED_SINCE })
  updatedSince?: Date | null;
}

@InputType("GuaranteeOrder", {
  description: "The order of a list of guarantees; among equals, that of creation.",
})
class GuaranteeOrderInput {
  @Field(() => GuaranteeOrderFieldEnum, { description: "What to order by." })
  field!: GuaranteeOrderField;

  @Field(() => OrderDirectionEnum, { description: "Which end comes first." })
  direction!: "ASC" | "DESC";
}

/** Which guarantees a list holds, and in what order. */
@ArgsType()
export class GuaranteeListArgs {
  @Field(() => GuaranteeFilterInput, { nullable: true, description: "Absent: all that the caller may see." })
  filter?: GuaranteeFilterInput | null;

  @Field(() => GuaranteeOrderInput, {
    nullable: true,
    description: "Absent: by issue date (発行日), newest first.",
  })
  orderBy?: GuaranteeOrderInput | null;
}

/** The list that the arguments ask for. */
export function guaranteeListOf({ filter, orderBy }: GuaranteeListArgs): Omit<GuaranteeQuery, "window"> {
  assertNoOrder(filter?.updatedSince, orderBy);
  const { field, direction } = orderBy ?? ({ field: "ISSUED_ON", direction: "DESC" } as const);
  return { orderBy: { field, direction }, filter: filterOf(filter) };
}

/** A page of it, and the name of its order for cursors. */
export function guaranteeQueryOf(
  list: GuaranteeListArgs,
  window: WindowArgs,
): { query: GuaranteeQuery; order: string } {
  const { filter, orderBy } = guaranteeListOf(list);
  const order = orderSince(`Guarantee.${orderBy.field}.${orderBy.direction}`, filter);
  const keyType = orderBy.field === "AMOUNT" ? "number" : "string";
  return { query: { window: windowOf(window, order, keyType), orderBy, filter }, order };
}

/** GraphQL's null and absence ask for the same: nothing. What is named twice is named once. */
function filterOf(filter: GuaranteeFilterInput | null | undefined): GuaranteeFilter {
  for (const name of [
    "numberContains",
    "obligeeName",
    "worksName",
    "identifier",
    "externalReference",
  ] as const)
    assertSearchable(name, filter?.[name] ?? "");
  const { kinds, statuses, updatedSince, ...others } = filter ?? {};
  return {
    ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null)),
    ...(updatedSince && { updatedSince: sinceOf(updatedSince) }),
    ...(kinds && { kinds: [...new Set(kinds)] }),
    ...(statuses && { statuses: [...new Set(statuses)] }),
  };
}
