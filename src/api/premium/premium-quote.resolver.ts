import { Arg, Ctx, Resolver } from "type-graphql";
import { quoteByIssuer } from "../../use-cases/premium/quote-premium";
import { readerOf, type ApiContext } from "../graphql/context";
import { queryResult, QueryWith, type Answer } from "../graphql/result";
import { PremiumQuoteInput, quoteQueryOf } from "./premium-quote.input";
import { premiumQuoteOf, PremiumQuoteType } from "./premium-quote.type";

const PREMIUM_QUOTE = queryResult(quoteByIssuer, "PremiumQuote", {
  description: "The quote, or why there is none.",
  success: PremiumQuoteType,
  errors: ["PREMIUM_TABLE_NOT_FOUND"],
});

@Resolver()
export class PremiumQuoteResolver {
  @QueryWith(
    PREMIUM_QUOTE,
    "What a guarantee would cost (保証料の見積り) by the issuer's premium table in effect on a day, with " +
      "the whole calculation. For every signed-in caller; it is not binding.",
  )
  async premiumQuote(
    @Arg("input", () => PremiumQuoteInput, { description: "What is to be priced, by whom." })
    input: PremiumQuoteInput,
    @Ctx() context: ApiContext,
  ): Promise<Answer<PremiumQuoteType>> {
    const caller = readerOf(context);
    const { reads, parts, locale } = context;
    const quoted = await quoteByIssuer({ ...parts, reads }, caller, quoteQueryOf(input));
    return PREMIUM_QUOTE.answer(context, quoted, (quote) => premiumQuoteOf(quote, locale));
  }
}
