import { Arg, Ctx, Query, Resolver, UseMiddleware } from "type-graphql";
import { checkEligibility } from "../../use-cases/obligee/check-eligibility";
import { readerOf, type ApiContext } from "../graphql/context";
import { resultUnion } from "../graphql/errors/result-union";
import { toUserError } from "../graphql/errors/to-user-error";
import { InvalidInputErrorType } from "../graphql/errors/user-error.type";
import { InvalidInput } from "../graphql/validation/invalid-input";
import { EligibilityInput, eligibilityQuestionOf } from "./eligibility.input";
import { EligibilityType, eligibilityView } from "./eligibility.type";

const EligibilityResult = resultUnion(
  "EligibilityResult",
  "The answer, or why the question has none.",
  EligibilityType,
  [InvalidInputErrorType],
);

@Resolver()
export class EligibilityResolver {
  @UseMiddleware(InvalidInput)
  @Query(() => EligibilityResult, {
    description:
      "May this contract have an e-guarantee (電子保証) of this kind on this day, what is the most or the least amount, " +
      "and if not, why: every reason at once. By the obligee's adoption (導入) and policy, and the national defaults where " +
      "it says nothing. For every signed-in caller. Errors: InvalidInputError for an unknown obligee, and for prices or " +
      "days that contradict each other.",
  })
  async eligibility(
    @Arg("input", () => EligibilityInput, {
      description: "The contract and the guarantee that is thought of.",
    })
    input: EligibilityInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    readerOf(context);
    const { reads, useCases, locale } = context;
    const checked = await checkEligibility(
      { reads, clock: () => useCases.clock() },
      eligibilityQuestionOf(input),
    );
    if (!checked.done) return toUserError(checked.refusal, locale);
    return eligibilityView(checked.value, locale);
  }
}
