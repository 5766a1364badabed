import { Arg, Ctx, Query, Resolver, UseMiddleware } from "type-graphql";
import { quoteByIssuer } from "../../use-cases/premium/quote-premium";
import { readerOf, type ApiContext } from "../graphql/context";
import { resultUnion } from "../graphql/errors/result-union";
import { toUserError } from "../graphql/errors/to-user-error";
import { InvalidInputErrorType } from "../graphql/errors/user-error.type";
import { InvalidInput } from "../graphql/validation/invalid-input";
import { PremiumTableNotFoundErrorType } from "./premium-errors.type";
import { PremiumQuoteInput, quoteQueryOf } from "./premium-quote.input";
import { premiumQuoteOf, PremiumQuoteType } from "./premium-quote.type";

const PremiumQuoteResult = resultUnion(
  "PremiumQuoteResult",
  "The quote, or why there is none.",
  PremiumQuoteType,
  [PremiumTableNotFoundErrorType, InvalidInputErrorType],
);

@Resolver()
export class PremiumQuoteResolver {
  @UseMiddleware(InvalidInput)
  @Query(() => PremiumQuoteResult, {
    description:
      "What a guarantee would cost (保証料の見積り) by the issuer's premium table in effect on a day, with the whole " +
      "calculation. For every signed-in caller; binds nobody. Errors: PremiumTableNotFoundError, InvalidInputError.",
  })
  async premiumQuote(
    @Arg("input", () => PremiumQuoteInput, { description: "What is to be priced, by whom." })
    input: PremiumQuoteInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const caller = readerOf(context);
    const { reads, useCases, locale } = context;
    const quoted = await quoteByIssuer({ reads, clock: () => useCases.clock() }, caller, quoteQueryOf(input));
    if (!quoted.done) return toUserError(quoted.refusal, locale);
    return premiumQuoteOf(quoted.value, locale);
  }
}
