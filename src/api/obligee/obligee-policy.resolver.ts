import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { readObligeePolicy } from "../../use-cases/obligee/read-obligee-policy";
import { recordObligeePolicy } from "../../use-cases/obligee/record-obligee-policy";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { callerOf, readerOf, type ApiContext } from "../graphql/context";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { obligeePolicyView, ObligeePolicyType } from "./obligee-policy.type";
import { RecordObligeePolicyInput, recordPolicyOf } from "./record-obligee-policy.input";

@ObjectType("RecordObligeePolicySuccess", {
  description: "The rules are recorded, for ever.",
  simpleResolvers: true,
})
class RecordObligeePolicySuccessType {
  @Field(() => ObligeePolicyType, {
    description:
      "What the obligee goes by on the first day of the new rules, the national defaults filled in.",
  })
  obligeePolicy!: ObligeePolicyType;
}

const RECORD_OBLIGEE_POLICY = mutationResult(recordObligeePolicy, {
  description: "The recorded rules, or why they were not recorded.",
  success: RecordObligeePolicySuccessType,
  errors: ["IDEMPOTENCY_CONFLICT"],
});

@Resolver()
export class ObligeePolicyResolver {
  @Query(() => ObligeePolicyType, {
    nullable: true,
    description:
      "The rules that an obligee (発注者) goes by on a day: ceilings, thresholds, rounding, each with its source. A " +
      "department goes by those of its body until it has its own. Null where there is no such obligee.",
  })
  async obligeePolicy(
    @Arg("obligeeId", () => ID, { description: "The obligee (発注者), or a department of it." })
    obligeeId: string,
    @Arg("on", () => CalendarDateScalar, {
      nullable: true,
      description: "The day that is asked about (基準日); absent: today in Japan.",
    })
    on: CalendarDate | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<ObligeePolicyType | null> {
    const caller = readerOf(context);
    const { reads, parts } = context;
    const view = await readObligeePolicy({ ...parts, reads }, caller, obligeeId, on ?? null);
    return view && obligeePolicyView(view);
  }

  @MutationWith(
    RECORD_OBLIGEE_POLICY,
    "Records an obligee's own rules (発注者の取扱い) from a day on, for ever; earlier days keep theirs. For obligees " +
      "(role OBLIGEE), for themselves and their departments, and for the operator.",
  )
  async recordObligeePolicy(
    @Arg("input", () => RecordObligeePolicyInput, { description: "The obligee and its rules." })
    input: RecordObligeePolicyInput,
    @Ctx() context: ApiContext,
  ): Promise<Answer<RecordObligeePolicySuccessType>> {
    const caller = callerOf(context);
    const recorded = await recordObligeePolicy(context.parts, caller, recordPolicyOf(input));
    return RECORD_OBLIGEE_POLICY.answer(context, recorded, async ({ obligeeId, effectiveFrom }) => {
      const { reads, parts } = context;
      const view = await readObligeePolicy({ ...parts, reads }, caller, obligeeId, effectiveFrom);
      if (!view) throw new Error("an obligee is gone whose policy was just recorded");
      return { obligeePolicy: obligeePolicyView(view) };
    });
  }
}
