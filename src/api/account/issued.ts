import type { GraphQLResolveInfo } from "graphql";
import type { IssuedTokens } from "../../use-cases/account/open-session";
import { PARTY_OF_ROLE } from "../../use-cases/party/ports";
import type { ApiContext } from "../graphql/context";
import { wantedFields } from "../graphql/selection";
import type { IssuedTokensType } from "./issued-tokens.type";
import { readUser } from "./read-user";

/** The tokens, with what was asked of the user and the organisation. */
export async function issued(
  { caller, userId, ...tokens }: IssuedTokens,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<IssuedTokensType> {
  const wanted = wantedFields(info);
  const concept = PARTY_OF_ROLE[caller.role];
  const user = await readUser(context.reads, caller, userId, wanted.below("user"));
  if (!wanted.has("organisation")) return { ...tokens, user, organisation: undefined };
  const [organisation] = await context.reads.parties.byIds(
    caller,
    concept,
    [caller.organisationId],
    wanted.below("organisation"),
  );
  return { ...tokens, user, organisation };
}
