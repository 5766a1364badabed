import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Field, Info, ObjectType, Query, Resolver } from "type-graphql";
import type { AccessTokenView } from "../../use-cases/account/ports";
import { createAccessToken } from "../../use-cases/account/create-access-token";
import type { Wanted } from "../../use-cases/shared/wanted";
import { revokeAccessToken } from "../../use-cases/account/revoke-access-token";
import type { Requested } from "../../use-cases/shared/view";
import type { Caller } from "../../domain/account/access";
import { callerOf, readerOf, type ApiContext } from "../graphql/context";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { connectionOf, toConnection, type Connection } from "../graphql/pagination/connection.type";
import { WindowArgs, windowOf } from "../graphql/pagination/window.args";
import { wantedFields } from "../graphql/selection";
import { CreateAccessTokenInput, RevokeAccessTokenInput } from "./access-token.input";
import { AccessTokenType } from "./access-token.type";

const AccessTokenConnection = connectionOf("AccessToken", AccessTokenType, "access tokens of integrations");
const ORDER = "AccessToken";

@ObjectType("CreateAccessTokenSuccess", { description: "The access token is made.", simpleResolvers: true })
class CreateAccessTokenSuccessType {
  @Field(() => AccessTokenType, { description: "The access token, without the token itself." })
  accessToken!: Requested<AccessTokenView>;

  @Field(() => String, {
    nullable: true,
    description:
      "The token itself, for `Authorization: Bearer <token>`. A secret that is shown this once: null where the call " +
      "repeats an earlier one by its idempotencyKey.",
  })
  token!: string | null;
}

@ObjectType("RevokeAccessTokenSuccess", {
  description: "The access token works no more.",
  simpleResolvers: true,
})
class RevokeAccessTokenSuccessType {
  @Field(() => AccessTokenType, { description: "The revoked access token." })
  accessToken!: Requested<AccessTokenView>;
}

const CREATE_ACCESS_TOKEN = mutationResult(createAccessToken, {
  description: "The new access token, or why there is none.",
  success: CreateAccessTokenSuccessType,
  errors: ["IDEMPOTENCY_CONFLICT"],
});
const REVOKE_ACCESS_TOKEN = mutationResult(revokeAccessToken, {
  description: "The revoked access token, or why it was not revoked.",
  success: RevokeAccessTokenSuccessType,
  errors: ["ACCESS_TOKEN_NOT_FOUND", "IDEMPOTENCY_CONFLICT"],
});

@Resolver()
export class AccessTokenResolver {
  @Query(() => AccessTokenConnection, {
    description:
      "The access tokens of the own organisation's integrations, newest first, revoked and expired ones included; those " +
      "of sessions are not among them.",
  })
  async accessTokens(
    @Args(() => WindowArgs) args: WindowArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Requested<AccessTokenView>>> {
    const caller = readerOf(context);
    const wanted = wantedFields(info).below("nodes", "edges.node");
    return toConnection(await context.reads.accessTokens.page(caller, windowOf(args, ORDER), wanted), ORDER);
  }

  @MutationWith(
    CREATE_ACCESS_TOKEN,
    "Makes an access token for an integration of the own organisation, with its role. For every role, with scope " +
      "ADMINISTER. It is revoked when the person who made it changes the password or has it reset.",
  )
  async createAccessToken(
    @Arg("input", () => CreateAccessTokenInput, { description: "What the access token is for." })
    { name, scopes, expiresAt, idempotencyKey = null }: CreateAccessTokenInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<CreateAccessTokenSuccessType>> {
    const caller = callerOf(context);
    const created = await createAccessToken(context.parts, caller, {
      terms: { name, scopes, expiresAt },
      idempotencyKey,
    });
    return CREATE_ACCESS_TOKEN.answer(context, created, async ({ tokenId, token }) => {
      const wanted = wantedFields(info).below("accessToken");
      return { accessToken: await readAccessToken(context, caller, tokenId, wanted), token };
    });
  }

  @MutationWith(
    REVOKE_ACCESS_TOKEN,
    "Revokes an access token of the own organisation's integrations, at once and for ever. For every role, with scope " +
      "ADMINISTER.",
  )
  async revokeAccessToken(
    @Arg("input", () => RevokeAccessTokenInput, { description: "Which access token to revoke." })
    { tokenId, idempotencyKey = null }: RevokeAccessTokenInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<RevokeAccessTokenSuccessType>> {
    const caller = callerOf(context);
    const revoked = await revokeAccessToken(context.parts, caller, { tokenId, idempotencyKey });
    return REVOKE_ACCESS_TOKEN.answer(context, revoked, async () => {
      const wanted = wantedFields(info).below("accessToken");
      return { accessToken: await readAccessToken(context, caller, tokenId, wanted) };
    });
  }
}

async function readAccessToken(
  { reads }: ApiContext,
  caller: Caller,
  id: string,
  wanted: Wanted,
): Promise<Requested<AccessTokenView>> {
  if (wanted.size === 0) return { __typename: "AccessToken", id };
  const [token] = await reads.accessTokens.byIds(caller, [id], wanted);
  if (!token) throw new Error("an access token that was just changed cannot be read");
  return token;
}
