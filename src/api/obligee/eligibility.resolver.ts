import { Arg, Ctx, Resolver } from "type-graphql";
import { checkEligibility } from "../../use-cases/obligee/check-eligibility";
import { readerOf, type ApiContext } from "../graphql/context";
import { queryResult, QueryWith, type Answer } from "../graphql/result";
import { EligibilityInput, eligibilityQuestionOf } from "./eligibility.input";
import { EligibilityType, eligibilityView } from "./eligibility.type";

const ELIGIBILITY = queryResult(checkEligibility, "Eligibility", {
  description: "The answer, or why the question has none.",
  success: EligibilityType,
  errors: [],
});

@Resolver()
export class EligibilityResolver {
  @QueryWith(
    ELIGIBILITY,
    "Whether this contract may have an e-guarantee (電子保証) of this kind on this day, and the largest " +
      "or smallest amount. If not, every reason at once. By the obligee's adoption (導入) and policy, and " +
      "the national defaults where it says nothing. For every signed-in caller. An unknown obligee is " +
      "refused, and so are prices or days that contradict each other.",
  )
  async eligibility(
    @Arg("input", () => EligibilityInput, {
      description: "The contract and the guarantee that is thought of.",
    })
    input: EligibilityInput,
    @Ctx() context: ApiContext,
  ): Promise<Answer<EligibilityType>> {
    readerOf(context);
    const { reads, parts, locale } = context;
    const checked = await checkEligibility({ ...parts, reads }, eligibilityQuestionOf(input));
    return ELIGIBILITY.answer(context, checked, (answer) => eligibilityView(answer, locale));
  }
}
