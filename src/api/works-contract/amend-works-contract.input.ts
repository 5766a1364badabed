import { Field, ID, InputType } from "type-graphql";
import type { AmendWorksContract } from "../../use-cases/works-contract/amend-works-contract";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Yen } from "../../domain/values/yen";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { Text } from "../graphql/validation/text";
import { AmendedWorkPeriodInput } from "../guarantee/amend-guarantee.input";

@InputType("WorksChangeInput", {
  description: "What was changed of a works contract (変更契約の内容); what is left out stays.",
})
class WorksChangeInput {
  @Field(() => CalendarDateScalar, {
    description:
      "The day the contract was changed (変更契約日): not after today in Japan, not before the day of the contract or its " +
      "last recorded change.",
  })
  amendedOn!: CalendarDate;

  @Field(() => YenScalar, {
    nullable: true,
    description:
      "The whole contract price in yen after the change (請負金額（総額）), at least 1. Absent: it stays.",
  })
  contractPrice?: Yen | null;

  @Field(() => AmendedWorkPeriodInput, {
    nullable: true,
    description: "The work period after the change (工期). Absent: it stays.",
  })
  workPeriod?: AmendedWorkPeriodInput | null;
}

@InputType("AmendWorksContractInput", {
  description: "An entry of a works contract, and what was changed of the contract.",
})
export class AmendWorksContractInput {
  @Field(() => ID, { description: "The issuer's own entry (`worksContract.id` of its guarantees)." })
  @Text({ atMost: 64 })
  worksContractId!: string;

  @Field(() => WorksChangeInput, { description: "What was changed (変更契約の内容)." })
  change!: WorksChangeInput;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

/** The input as the use case takes it: every absence written out. */
export function amendWorksContractCommandOf(input: AmendWorksContractInput): AmendWorksContract {
  const { worksContractId, change, idempotencyKey = null } = input;
  const { amendedOn, contractPrice = null, workPeriod } = change;
  return {
    worksContractId,
    change: {
      amendedOn,
      contractPrice,
      workPeriod: { from: workPeriod?.from ?? null, to: workPeriod?.to ?? null },
    },
    idempotencyKey,
  };
}
