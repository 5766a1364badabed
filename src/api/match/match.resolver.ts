import { Arg, Ctx, Field, ObjectType, Resolver } from "type-graphql";
import { matchGuarantee } from "../../use-cases/match/match-guarantee";
import { matchGuarantees, MOST_QUESTIONS } from "../../use-cases/match/match-guarantees";
import { RowsOfPage, TakesItems } from "../graphql/cost/field-cost";
import { readerOf, type ApiContext } from "../graphql/context";
import { queryResult, QueryWith, type Answer } from "../graphql/result";
import { GuaranteeMatchType, matchView } from "./guarantee-match.type";
import { MatchGuaranteeInput, MatchGuaranteesInput, matchQuestionOf } from "./match-guarantee.input";
import { withCommas } from "../../domain/values/with-commas";

const GUARANTEE_MATCH = queryResult(matchGuarantee, "GuaranteeMatch", {
  description: "The comparison, or why there is none.",
  success: GuaranteeMatchType,
  errors: ["GUARANTEE_NOT_FOUND"],
});

@ObjectType("GuaranteeMatches", {
  description: "Many comparisons (照合), one for each item of the input.",
  simpleResolvers: true,
})
class GuaranteeMatchesType {
  @RowsOfPage()
  @Field(() => [GUARANTEE_MATCH.union], {
    description: "For each item the comparison, or why there is none, in the order of the input.",
  })
  items!: readonly Answer<GuaranteeMatchType>[];
}

const GUARANTEE_MATCHES = queryResult(matchGuarantees, "GuaranteeMatches", {
  description: "The comparisons, or why there are none.",
  success: GuaranteeMatchesType,
  errors: [],
});

@Resolver()
export class MatchResolver {
  @QueryWith(
    GUARANTEE_MATCH,
    "Compares a guarantee with what the caller's own system knows of it (照合), field by field; it changes nothing and takes " +
      "no auth key. For every caller who sees the guarantee: an obligee compares what is in its ledger, and a guarantee in " +
      "favour of another body is no match for it.",
  )
  async matchGuarantee(
    @Arg("input", () => MatchGuaranteeInput, { description: "The guarantee and what is expected of it." })
    input: MatchGuaranteeInput,
    @Ctx() context: ApiContext,
  ): Promise<Answer<GuaranteeMatchType>> {
    const caller = readerOf(context);
    const { reads, parts, locale } = context;
    const matched = await matchGuarantee({ clock: parts.clock, reads }, caller, matchQuestionOf(input));
    return GUARANTEE_MATCH.answer(context, matched, (match) => matchView(match, locale));
  }

  @TakesItems("input", "items", MOST_QUESTIONS)
  @QueryWith(
    GUARANTEE_MATCHES,
    `Compares up to ${withCommas(MOST_QUESTIONS)} guarantees at once (一括照合), each as \`matchGuarantee\` does: an ` +
      "answer for each, in order. The whole is refused only for the number of its items.",
  )
  async matchGuarantees(
    @Arg("input", () => MatchGuaranteesInput, {
      description: "The guarantees and what is expected of each.",
    })
    { items }: MatchGuaranteesInput,
    @Ctx() context: ApiContext,
  ): Promise<Answer<GuaranteeMatchesType>> {
    const caller = readerOf(context);
    const { reads, parts, locale } = context;
    const matched = await matchGuarantees({ clock: parts.clock, reads }, caller, items.map(matchQuestionOf));
    return GUARANTEE_MATCHES.answer(context, matched, async ({ items: each }) => ({
      items: await Promise.all(
        each.map((item) => GUARANTEE_MATCH.answer(context, item, (match) => matchView(match, locale))),
      ),
    }));
  }
}
