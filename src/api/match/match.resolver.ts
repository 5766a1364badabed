import { Arg, Ctx, Resolver } from "type-graphql";
import { matchGuarantee } from "../../use-cases/match/match-guarantee";
import { readerOf, type ApiContext } from "../graphql/context";
import { queryResult, QueryWith, type Answer } from "../graphql/result";
import { GuaranteeMatchType, matchView } from "./guarantee-match.type";
import { MatchGuaranteeInput, matchQuestionOf } from "./match-guarantee.input";

const GUARANTEE_MATCH = queryResult(matchGuarantee, "GuaranteeMatch", {
  description: "The comparison, or why there is none.",
  success: GuaranteeMatchType,
  errors: ["GUARANTEE_NOT_FOUND"],
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
}
