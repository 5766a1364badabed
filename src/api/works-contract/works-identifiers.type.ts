import { Field, InputType, ObjectType } from "type-graphql";
import { LONGEST_IDENTIFIER, type WorksIdentifiers } from "../../domain/works-contract/works-identifiers";

const WORKS = "工事番号: the body's number of the works";
const PROCUREMENT = "調達案件番号 (案件番号): the number of the procurement in the bidding system";
const CONTRACT = "契約番号: the number of the contract";
const SPECIFICATION = "仕様書番号: the number of the specification";

@ObjectType("WorksIdentifiers", {
  description: "The numbers by which the obligee (発注者) knows a works contract.",
  simpleResolvers: true,
})
export class WorksIdentifiersType {
  @Field(() => String, { nullable: true, description: `${WORKS}; null where none was given.` })
  worksNumber!: string | null;

  @Field(() => String, { nullable: true, description: `${PROCUREMENT}; null where none was given.` })
  procurementNumber!: string | null;

  @Field(() => String, { nullable: true, description: `${CONTRACT}; null where none was given.` })
  contractNumber!: string | null;

  @Field(() => String, { nullable: true, description: `${SPECIFICATION}; null where none was given.` })
  specificationNumber!: string | null;
}

const KEPT = `1 to ${String(LONGEST_IDENTIFIER)} characters, kept as entered.`;

@InputType("WorksIdentifiersInput", {
  description:
    "The numbers by which the obligee (発注者) knows a works contract. Guarantees with one number in common are of one " +
    "contract, however the number is written.",
})
export class WorksIdentifiersInput {
  @Field(() => String, { nullable: true, description: `${WORKS}, ${KEPT}` })
  worksNumber?: string | null;

  @Field(() => String, { nullable: true, description: `${PROCUREMENT}, ${KEPT}` })
  procurementNumber?: string | null;

  @Field(() => String, { nullable: true, description: `${CONTRACT}, ${KEPT}` })
  contractNumber?: string | null;

  @Field(() => String, { nullable: true, description: `${SPECIFICATION}, ${KEPT}` })
  specificationNumber?: string | null;
}

/** The input with every absence written out. */
export function identifiersOf(input: WorksIdentifiersInput | null | undefined): WorksIdentifiers {
  return {
    worksNumber: input?.worksNumber ?? null,
    procurementNumber: input?.procurementNumber ?? null,
    contractNumber: input?.contractNumber ?? null,
    specificationNumber: input?.specificationNumber ?? null,
  };
}
