import { Field, ObjectType } from "type-graphql";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import type { Requested } from "../../use-cases/shared/view";
import { GuaranteeType } from "../guarantee/guarantee.type";
import { GuaranteeMatchType } from "../match/guarantee-match.type";
import { CertificateType } from "./certificate.type";
import { OpeningNoticeType } from "./opening-notice.type";

@ObjectType("OpenCertificateSuccess", {
  description:
    "The certificate is open. A guarantee in the obligee's favour is in its ledger from now on, and seen without the key; " +
    "one of another body is shown in this answer alone, unless `enterIntoLedger` said otherwise.",
  simpleResolvers: true,
})
export class OpenCertificateSuccessType {
  @Field(() => OpeningNoticeType, {
    nullable: true,
    description: "What the obligee must know first; null where there is nothing.",
  })
  notice!: OpeningNoticeType | null;

  @Field(() => CertificateType, { description: "The newest version of the certificate (電子証書)." })
  certificate!: Requested<GuaranteeView>["certificate"];

  @Field(() => GuaranteeType, { description: "The guarantee (保証契約) that it certifies." })
  guarantee!: Requested<GuaranteeView>;

  @Field(() => GuaranteeMatchType, {
    nullable: true,
    description: "How it compares with `expect` (照合); null where nothing was expected.",
  })
  match!: GuaranteeMatchType | null;
}
