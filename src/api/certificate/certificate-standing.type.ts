import { Field, ObjectType } from "type-graphql";
import { AtMost } from "../graphql/cost/field-cost";

@ObjectType("CertificateStanding", {
  description:
    "How a version of a certificate stands today (証書の効力の状況), in the words that its PDF shows. A " +
    "version may be replaced by a newer one, cancelled, discharged, expired, or followed by a later " +
    "保証期限.",
  simpleResolvers: true,
})
export class CertificateStandingType {
  @Field(() => String, {
    nullable: true,
    description:
      "変更前, 解約, 保証終了（債務履行済） or 期限満了, to be shown prominently; null on the version in force.",
  })
  mark!: string | null;

  @AtMost(5)
  @Field(() => [String], {
    description:
      "What there is to say of it, in whole sentences; empty where the certificate alone says all.",
  })
  remarks!: readonly string[];
}
