import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { PARTY_ORDERS, type PartyOrder, type PartyQuery } from "../../use-cases/party/ports";
import { LONGEST } from "../../domain/values/readable-text";
import { enumOf } from "../graphql/enum-of";
import { badUserInput } from "../graphql/errors/request-error";
import { WindowArgs, windowOf } from "../graphql/pagination/window.args";

export const PartyOrderEnum = enumOf(PARTY_ORDERS);
registerEnumType(PartyOrderEnum, {
  name: "PartyOrder",
  description: "How a list of companies or of bodies is sorted.",
  valuesConfig: {
    REGISTRATION: { description: "登録順: as they were registered, the first one first." },
    READING: {
      description:
        "五十音順: by 読みがな; those whose reading is not known come last, as they were registered.",
    },
  },
});

@InputType("ContractorFilter", {
  description: "What a list of contractors is narrowed to; an empty filter shows all.",
})
class ContractorFilterInput {
  @Field(() => String, {
    nullable: true,
    description:
      "A part of the name (商号又は名称) or of its reading (読みがな), in either kana, at most 120 characters. Width, capitals, " +
      "spaces, dashes, waves, variants of characters (異体字) and abbreviations such as ㈱ make no difference. Blank asks for " +
      "nothing.",
  })
  name?: string | null;
}

@ArgsType()
export class ContractorListArgs extends WindowArgs {
  @Field(() => ContractorFilterInput, { nullable: true, description: "Absent: all that the caller may see." })
  filter?: ContractorFilterInput | null;

  @Field(() => PartyOrderEnum, { defaultValue: "REGISTRATION", description: "How the list is sorted." })
  orderBy!: PartyOrder;
}

/** The list that the arguments ask for, and the name of its order for cursors. */
export function contractorQueryOf(args: ContractorListArgs): { query: PartyQuery; order: string } {
  const name = args.filter?.name ?? "";
  const length = Array.from(name).length;
  if (length > LONGEST.name)
    throw badUserInput({
      en: `filter.name must be at most ${String(LONGEST.name)} characters; got ${String(length)}.`,
      ja: `filter.name は ${String(LONGEST.name)} 文字までです（入力: ${String(length)}文字）。`,
    });
  const order = orderOf("Contractor", args.orderBy);
  return { query: { window: windowOf(args, order), orderBy: args.orderBy, name }, order };
}

/** Cursors of the list by registration have borne the concept's name alone since before there was another order. */
export function orderOf(concept: string, orderBy: PartyOrder): string {
  return orderBy === "REGISTRATION" ? concept : `${concept}.${orderBy}`;
}
