import { Field, ID, InputType } from "type-graphql";
import type { Scope } from "../../domain/account/access";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { Text } from "../graphql/validation/text";
import { AccessTokenScopeEnum } from "./access-token.type";

@InputType("CreateAccessTokenInput", { description: "What the access token is for." })
export class CreateAccessTokenInput {
  @Field(() => String, {
    description: "What it is for, for people: 1 to 100 characters, such as `core system`.",
  })
  name!: string;

  @Field(() => [AccessTokenScopeEnum], {
    description: "What it may be used for: at least one, and none that the caller does not have.",
  })
  scopes!: Scope[];

  @Field(() => DateTimeScalar, { description: "When it expires: after now, and within two years." })
  expiresAt!: Date;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("RevokeAccessTokenInput", { description: "Which access token to revoke." })
export class RevokeAccessTokenInput {
  @Field(() => ID, { description: "The access token, one of the caller's own organisation." })
  @Text({ atMost: 64 })
  tokenId!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}
