import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { readHandOverRules, type HandOverRulesView } from "../../use-cases/deposit/read-hand-over-rules";
import { recordHandOverRules } from "../../use-cases/deposit/record-hand-over-rules";
import { dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
import { callerOf, readerOf, type ApiContext } from "../graphql/context";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { RecordHandOverRulesInput, recordRulesOf } from "./hand-over-rules.input";
import { HandOverRulesType } from "./hand-over-rules.type";

@ObjectType("RecordHandOverRulesSuccess", {
  description: "The rules are recorded, for ever.",
  simpleResolvers: true,
})
class RecordHandOverRulesSuccessType {
  @Field(() => HandOverRulesType, { description: "What the obligee says on the first day of the new rules." })
  handOverRules!: HandOverRulesView;
}

const RECORD_HAND_OVER_RULES = mutationResult(recordHandOverRules, {
  description: "The recorded rules, or why they were not recorded.",
  success: RecordHandOverRulesSuccessType,
  errors: ["IDEMPOTENCY_CONFLICT"],
});

@Resolver()
export class HandOverRulesResolver {
  @Query(() => HandOverRulesType, {
    nullable: true,
    description:
      "What an obligee (発注者) says of hand-overs (提出方法) on a day: where each kind of guarantee goes, under which subject, " +
      "and how long it takes to decide. Null where nobody knows anything. Every caller sees it: it is public.",
  })
  async handOverRules(
    @Arg("obligeeId", () => ID, { description: "The obligee (発注者), or a department of it." })
    obligeeId: string,
    @Arg("on", () => CalendarDateScalar, {
      nullable: true,
      description: "The day that is asked about (基準日); absent: today in Japan.",
    })
    on: CalendarDate | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<HandOverRulesView | null> {
    readerOf(context);
    const { reads, parts } = context;
    return readHandOverRules({ ...parts, reads }, obligeeId, on ?? dayInJapan(parts.clock()));
  }

  @MutationWith(
    RECORD_HAND_OVER_RULES,
    "Records what an obligee says of hand-overs (提出方法) from a day on, for ever; earlier days keep theirs. For obligees " +
      "(role OBLIGEE, access tokens: scope ADMINISTER), for themselves and their departments, and for the operator.",
  )
  async recordHandOverRules(
    @Arg("input", () => RecordHandOverRulesInput, { description: "The obligee and what it says." })
    input: RecordHandOverRulesInput,
    @Ctx() context: ApiContext,
  ): Promise<Answer<RecordHandOverRulesSuccessType>> {
    const recorded = await recordHandOverRules(context.parts, callerOf(context), recordRulesOf(input));
    return RECORD_HAND_OVER_RULES.answer(context, recorded, async ({ obligeeId, effectiveFrom }) => {
      const { reads, parts } = context;
      const view = await readHandOverRules({ ...parts, reads }, obligeeId, effectiveFrom);
      if (!view) throw new Error("rules are gone that were just recorded");
      return { handOverRules: view };
    });
  }
}
