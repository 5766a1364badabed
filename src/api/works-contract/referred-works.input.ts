import { Field, InputType } from "type-graphql";
import { PlannedYearsInput } from "./fiscal-years.type";
import { WorksIdentifiersInput } from "./works-identifiers.type";

/** What every input that a guarantee or an application is made of says of its works contract. */
@InputType()
export abstract class ReferredWorksInput extends PlannedYearsInput {
  @Field(() => WorksIdentifiersInput, {
    nullable: true,
    description: "The numbers by which the obligee knows the contract (工事番号, 契約番号 and others).",
  })
  identifiers?: WorksIdentifiersInput | null;

  @Field(() => String, {
    nullable: true,
    description: "Your own reference to the contract, 1 to 64 characters; no paper shows it.",
  })
  externalReference?: string | null;
}
