import { Field, ObjectType, registerEnumType } from "type-graphql";
import { AtMost } from "../graphql/cost/field-cost";
import { SCOPES, type Scope } from "../../domain/account/access";
import { enumOf } from "../graphql/enum-of";
import { NodeType } from "../graphql/node/node.type";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";

export const AccessTokenScopeEnum = enumOf(SCOPES);
registerEnumType(AccessTokenScopeEnum, {
  name: "AccessTokenScope",
  description:
    "What an access token may be used for, as far as the role of its organisation allows it at all.",
  valuesConfig: {
    READ: { description: "閲覧: read all that the organisation may see." },
    APPLY: { description: "保証申込: apply for guarantees, withdraw applications, send mails again." },
    UNDERWRITE: { description: "引受: register works, approve and decline applications." },
    ISSUE: { description: "保証契約の締結: issue guarantees, send their mails again." },
    OPEN: { description: "電子証書の閲覧: open certificates with number and key." },
    KEEP_LEDGER: {
      description:
        "保証台帳の管理: labels, notes and officers of the own ledger, and guarantees of others in it.",
    },
    REVEAL_KEY: {
      description:
        "認証キーの表示: show auth keys, and for obligees the viewing passwords that they recorded.",
    },
    ADMINISTER: {
      description:
        "管理: manage access tokens and tables, and for the operator: send mails again. Only a person who " +
        "signed in may decide registrations and reset passwords, whatever scopes an integration has.",
    },
  },
});

@ObjectType("AccessToken", {
  implements: NodeType,
  description:
    "An access token (アクセストークン) of an integration, without the token itself. Visible to its own organisation only; " +
    "those of sessions are not among them.",
  simpleResolvers: true,
})
export class AccessTokenType extends NodeType {
  @Field(() => String, { description: "What it is for, as it was named when it was made." })
  name!: string;

  @AtMost(SCOPES.length)
  @Field(() => [AccessTokenScopeEnum], {
    nullable: true,
    description: "What it may be used for; null for everything that the role may do.",
  })
  scopes!: readonly Scope[] | null;

  @Field(() => DateTimeScalar, { description: "When it was made." })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it expires; null where it does not." })
  expiresAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was revoked (失効日時); null where it was not.",
  })
  revokedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was last used (最終利用日時), up to a minute late; null where it was not used yet.",
  })
  lastUsedAt!: Date | null;
}
