import { Field, InputType, ObjectType, registerEnumType } from "type-graphql";
import {
  LONGEST_NOTE,
  SECOND_GUARANTEE_REASONS,
  type SecondGuarantee,
  type SecondGuaranteeReason,
} from "../../domain/works-contract/works-ledger";
import { enumOf } from "../graphql/enum-of";

export const SecondGuaranteeReasonEnum = enumOf(SECOND_GUARANTEE_REASONS);
registerEnumType(SecondGuaranteeReasonEnum, {
  name: "SecondGuaranteeReason",
  description: "Why a second guarantee of the same works contract, kind and year is wanted.",
  valuesConfig: {
    REPLACEMENT: { description: "差替え: it takes the place of the first, which is to be cancelled." },
    PAPER_AND_ELECTRONIC: {
      description: "書面・電子の併用: the same guarantee on paper and electronically, side by side.",
    },
  },
});

const NOTE = `The officer's own words on it (理由), 1 to ${String(LONGEST_NOTE)} characters.`;

@ObjectType("SecondGuarantee", {
  description:
    "A second guarantee of the same works contract, kind and year, which an officer of the issuer let through.",
  simpleResolvers: true,
})
export class SecondGuaranteeType {
  @Field(() => SecondGuaranteeReasonEnum, { description: "Why it was let through." })
  reason!: SecondGuaranteeReason;

  @Field(() => String, { description: NOTE })
  note!: string;
}

@InputType("SecondGuaranteeInput", {
  description: "Lets a second guarantee of the same works contract, kind and year through. It is recorded.",
})
export class SecondGuaranteeInput {
  @Field(() => SecondGuaranteeReasonEnum, { description: "Why it is let through." })
  reason!: SecondGuaranteeReason;

  @Field(() => String, { description: NOTE })
  note!: string;
}

/** The input as the use cases take it; `null` where there is none. */
export function secondGuaranteeOf(input: SecondGuaranteeInput | null | undefined): SecondGuarantee | null {
  return input ? { reason: input.reason, note: input.note } : null;
}
