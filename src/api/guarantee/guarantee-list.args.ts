import { ArgsType, Field, ID, InputType } from "type-graphql";
import type { GuaranteeFilter, GuaranteeOrderField, GuaranteeQuery } from "../../application/guarantee-reads";
import type { CalendarDate } from "../../domain/calendar-date";
import type { GuaranteeKind } from "../../domain/guarantee-kind";
import type { GuaranteeStatus } from "../../domain/guarantee-life-cycle";
import type { GuaranteeNumber } from "../../domain/guarantee-number";
import { WindowArgs, windowOf } from "../pagination/window.args";
import { CalendarDateScalar } from "../scalars/calendar-date.scalar";
import { GuaranteeNumberScalar } from "../scalars/guarantee-number.scalar";
import {
  GuaranteeKindEnum,
  GuaranteeOrderFieldEnum,
  GuaranteeStatusEnum,
  OrderDirectionEnum,
} from "./guarantee-enums";

@InputType("GuaranteeFilter", {
  description:
    "What a list of guarantees is narrowed to. All that is given must hold; an empty filter shows all.",
})
class GuaranteeFilterInput {
  @Field(() => GuaranteeNumberScalar, {
    nullable: true,
    description: "This guarantee number (保証契約番号).",
  })
  number?: GuaranteeNumber | null;

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

  @Field(() => CalendarDateScalar, { nullable: true, description: "Issued on this day (発行日) or later." })
  issuedFrom?: CalendarDate | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: "Issued on this day (発行日) or earlier." })
  issuedTo?: CalendarDate | null;
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

@ArgsType()
export class GuaranteeListArgs extends WindowArgs {
  @Field(() => GuaranteeFilterInput, { nullable: true, description: "Absent: all that the caller may see." })
  filter?: GuaranteeFilterInput | null;

  @Field(() => GuaranteeOrderInput, {
    nullable: true,
    description: "Absent: by issue date (発行日), newest first.",
  })
  orderBy?: GuaranteeOrderInput | null;
}

/** The query that the arguments ask for, and the name of its order for cursors. */
export function guaranteeQueryOf(args: GuaranteeListArgs): { query: GuaranteeQuery; order: string } {
  const { field, direction } = args.orderBy ?? ({ field: "ISSUED_ON", direction: "DESC" } as const);
  const order = `Guarantee.${field}.${direction}`;
  const window = windowOf(args, order, field === "AMOUNT" ? "number" : "string");
  return { query: { window, orderBy: { field, direction }, filter: filterOf(args.filter) }, order };
}

/** GraphQL's null and absence ask for the same: nothing. */
function filterOf(filter: GuaranteeFilterInput | null | undefined): GuaranteeFilter {
  return Object.fromEntries(Object.entries(filter ?? {}).filter(([, value]) => value !== null));
}
