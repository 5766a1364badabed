import { ArgsType, Field, ID, InputType } from "type-graphql";
import type { ObligeeFilter, ObligeeQuery } from "../../use-cases/obligee/ports";
import type { ObligeeCategory } from "../../domain/obligee/adoption";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { ContractType } from "../../domain/values/contract-type";
import { ContractTypeEnum } from "../works-contract/contract-type.enum";
import type { PartyOrder } from "../../use-cases/party/ports";
import { orderOf, PartyOrderEnum } from "../party/contractor-list.args";
import { badUserInput } from "../graphql/errors/request-error";
import { WindowArgs, windowOf } from "../graphql/pagination/window.args";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { ObligeeCategoryEnum } from "./obligee-enums";

/** As long as the longest name of a body that can be imported. */
const LONGEST_NAME = 200;

@InputType("ObligeeFilter", {
  description:
    "What a list of obligees is narrowed to. All that is given must hold; an empty filter shows all.",
})
class ObligeeFilterInput {
  @Field(() => String, {
    nullable: true,
    description:
      "A part of the name (発注者名), of another name (別名), of the addressee (宛名) or of the reading (読みがな, in either kana), at " +
      "most 200 characters. Width, capitals, spaces, dashes, waves, variants of characters (異体字) and " +
      "abbreviations such as ㈱ make no difference. Blank asks for nothing.",
  })
  name?: string | null;

  @Field(() => [ObligeeCategoryEnum], {
    nullable: true,
    description: "Of one of these kinds of bodies (区分).",
  })
  categories?: ObligeeCategory[] | null;

  @Field(() => String, {
    nullable: true,
    description: "In this prefecture (都道府県), by its whole name: 熊本県.",
  })
  prefecture?: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "Takes e-guarantees on this day (導入済), on trial or for good; a start that is not known counts as past.",
  })
  adoptedOn?: CalendarDate | null;

  @Field(() => ContractTypeEnum, {
    nullable: true,
    description:
      "Takes e-guarantees for this type of contract; together with `adoptedOn`, on that day. CONSULTING counts an obligee " +
      "whose source does not say (`Adoption.consulting` null) as one that does; `eligibility` cautions there.",
  })
  contractType?: ContractType | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: only departments (部署); false: only bodies that are no departments.",
  })
  isDepartment?: boolean | null;

  @Field(() => ID, { nullable: true, description: "The departments (部署) of this obligee." })
  parentId?: string | null;
}

@ArgsType()
export class ObligeeListArgs extends WindowArgs {
  @Field(() => ObligeeFilterInput, { nullable: true, description: "Absent: all obligees." })
  filter?: ObligeeFilterInput | null;

  @Field(() => PartyOrderEnum, { defaultValue: "REGISTRATION", description: "How the list is sorted." })
  orderBy!: PartyOrder;
}

/** The list that the arguments ask for, and the name of its order for cursors. */
export function obligeeQueryOf(args: ObligeeListArgs): { query: ObligeeQuery; order: string } {
  const { orderBy } = args;
  const order = orderOf("Obligee", orderBy);
  return { query: { window: windowOf(args, order), orderBy, filter: filterOf(args.filter) }, order };
}

/** GraphQL's null and absence ask for the same: nothing. */
function filterOf(filter: ObligeeFilterInput | null | undefined): ObligeeFilter {
  const length = Array.from(filter?.name ?? "").length;
  if (length > LONGEST_NAME)
    throw badUserInput({
      en: `filter.name must be at most ${String(LONGEST_NAME)} characters; got ${String(length)}.`,
      ja: `filter.name は ${String(LONGEST_NAME)} 文字までです（入力: ${String(length)}文字）。`,
    });
  return Object.fromEntries(Object.entries(filter ?? {}).filter(([, value]) => value !== null));
}
