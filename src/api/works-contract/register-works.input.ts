import { Field, ID, InputType } from "type-graphql";
import type { RegisterWorks } from "../../use-cases/works-contract/register-works";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { ContractType } from "../../domain/values/contract-type";
import type { Yen } from "../../domain/values/yen";
import { ContractTypeEnum } from "./contract-type.enum";
import { WorkPeriodInput } from "../guarantee/issue-guarantee.input";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { Text } from "../graphql/validation/text";
import { identifiersOf, WorksIdentifiersInput } from "./works-identifiers.type";

@InputType("RegisterWorksInput", { description: "Works that the issuer knows (登録済工事)." })
export class RegisterWorksInput {
  @Field(() => ID, {
    nullable: true,
    description:
      "The contractor (受注者) they are for; absent: every contractor registered with the issuer may apply from them.",
  })
  @Text({ atMost: 64 })
  contractorId?: string | null;

  @Field(() => ID, { description: "The obligee (発注者)." })
  @Text({ atMost: 64 })
  obligeeId!: string;

  @Field(() => ContractTypeEnum, {
    defaultValue: "WORKS",
    description: "What is contracted: works or consulting (業務委託).",
  })
  contractType!: ContractType;

  @Field(() => String, { description: "Name of the works (工事名), 1 to 120 characters, kept as entered." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Place of the works (工事場所), 1 to 200 characters." })
  place?: string | null;

  @Field(() => YenScalar, { description: "The whole contract price in yen (請負金額（総額）), at least 1." })
  contractPrice!: Yen;

  @Field(() => WorkPeriodInput, {
    nullable: true,
    description: "The work period (工期); absent as long as it is not known: applications then state it.",
  })
  workPeriod?: WorkPeriodInput | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The day of the award (落札決定日).",
  })
  awardedOn?: CalendarDate | null;

  @Field(() => WorksIdentifiersInput, {
    nullable: true,
    description: "The numbers by which the obligee (発注者) knows them.",
  })
  identifiers?: WorksIdentifiersInput | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The day the works contract was concluded (請負契約日), not after completion.",
  })
  contractedOn?: CalendarDate | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

/** The input as the use case takes it: every absence written out. */
export function registerWorksCommandOf(input: RegisterWorksInput): RegisterWorks {
  const { workPeriod = null } = input;
  return {
    contractorId: input.contractorId ?? null,
    works: {
      name: input.name,
      place: input.place ?? null,
      contractType: input.contractType,
      obligeeId: input.obligeeId,
      contractPrice: input.contractPrice,
      workPeriod: workPeriod && { from: workPeriod.from, to: workPeriod.to },
      awardedOn: input.awardedOn ?? null,
      contractedOn: input.contractedOn ?? null,
      identifiers: identifiersOf(input.identifiers),
    },
    idempotencyKey: input.idempotencyKey ?? null,
  };
}
