import { Field, Int, ObjectType } from "type-graphql";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import type { Requested } from "../../use-cases/shared/view";
import type { MailStatus, MailType as MailTypeName } from "../../domain/notice/mail-delivery";
import type { ApplicationView } from "../../use-cases/application/ports";
import { GuaranteeApplicationType } from "../application/guarantee-application.type";
import { GuaranteeType } from "../guarantee/guarantee.type";
import { NodeType } from "../graphql/node/node.type";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { MailTypeEnum } from "./mail-type.enum";
import { MailStatusEnum } from "./mail-status.enum";

@ObjectType("Mail", {
  implements: NodeType,
  description:
    "A mail (お知らせメール) that the system sends, such as 「電子証書・認証キー登録のお知らせ」. Its words never hold an auth " +
    "key. Who gets it sees it, and so does the issuer in whose name it goes. The operator sees those about guarantees.",
  simpleResolvers: true,
})
export class MailType extends NodeType {
  @Field(() => MailTypeEnum, { description: "What it is about (お知らせの種類)." })
  type!: MailTypeName;

  @Field(() => String, { description: "The e-mail address that it goes to (宛先)." })
  to!: string;

  @Field(() => String, { description: "The subject (件名)." })
  subject!: string;

  @Field(() => String, { description: "The words (本文), as plain text with line breaks." })
  text!: string;

  @Field(() => MailStatusEnum, { description: "Where it stands (送信状況)." })
  status!: MailStatus;

  @Field(() => DateTimeScalar, { description: "When it was queued (作成日時)." })
  createdAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the mail server took it (送信日時); null until then.",
  })
  sentAt!: Date | null;

  @Field(() => Int, {
    description:
      "How many times it was tried to be sent (送信試行回数), 0 or more; at most 30 unless a server died of it.",
  })
  attempts!: number;

  @Field(() => String, {
    nullable: true,
    description:
      "What went wrong at the last attempt (送信エラー), as a short code such as `SMTP_550` (the mail server's reply) or " +
      "`ECONNREFUSED`; null where nothing did.",
  })
  failure!: string | null;

  @Field(() => GuaranteeType, {
    nullable: true,
    description: "The guarantee (保証契約) that it is about; null where it is about an application.",
  })
  guarantee!: Requested<GuaranteeView> | null;

  @Field(() => GuaranteeApplicationType, {
    nullable: true,
    description: "The application (保証申込) that it is about; null where it is about a guarantee.",
  })
  application!: Requested<ApplicationView> | null;
}
