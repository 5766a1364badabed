import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { GUARANTEE_EVENTS, type GuaranteeEventType } from "../../use-cases/guarantee/ports";
import type { Role } from "../../domain/account/access";
import type { LifeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { LifeStatusEnum } from "../application/application-enums";
import { enumOf } from "../graphql/enum-of";
import { RoleEnum } from "../account/role.enum";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";

export const GuaranteeEventTypeEnum = enumOf(GUARANTEE_EVENTS);
registerEnumType(GuaranteeEventTypeEnum, {
  name: "GuaranteeEventType",
  description: "What was done with a guarantee (保証契約).",
  valuesConfig: {
    GUARANTEE_ISSUED: { description: "It was issued (発行)." },
    GUARANTEE_AMENDED: { description: "It was amended (変更)." },
    GUARANTEE_CANCELLED: { description: "It was cancelled (解約)." },
    GUARANTEE_DISCHARGED: { description: "It was discharged (解除)." },
    GUARANTEE_EXPIRED: { description: "It expired (期限満了)." },
    CERTIFICATE_OPENED: { description: "An obligee opened it with number and key (閲覧)." },
    AUTH_KEY_REVEALED: { description: "Its auth key was shown (認証キー「表示」)." },
    AUTH_KEY_REISSUED: { description: "Its auth key was replaced by a new one (認証キーの再発行)." },
    KEY_NOTICE_FETCHED: {
      description: "Its key notice (認証キー等のお知らせ) was fetched, which shows the key.",
    },
    WRONG_KEYS_TRIED: {
      description:
        "Wrong auth keys were tried at its number one after the other (認証キーの連続誤入力); for a while none is taken.",
    },
    MAIL_RESENT: { description: "A mail (お知らせメール) about it was sent again (再送)." },
  },
});

@ObjectType("GuaranteeEvent", {
  description: "One step or access, as the append-only record has it: who, when, what.",
  simpleResolvers: true,
})
export class GuaranteeEventObjectType {
  @Field(() => DateTimeScalar, { description: "When it was done (日時)." })
  at!: Date;

  @Field(() => GuaranteeEventTypeEnum, { description: "What was done (手続き)." })
  type!: GuaranteeEventType;

  @Field(() => LifeStatusEnum, {
    nullable: true,
    description:
      "The state before; the same as `to` where the step keeps it (変更). Null for what is no step of its life (閲覧, " +
      "表示, 再発行, 再送), and for an issue without an application.",
  })
  from!: LifeStatus | null;

  @Field(() => LifeStatusEnum, {
    nullable: true,
    description: "The state after; null for what is no step of its life.",
  })
  to!: LifeStatus | null;

  @Field(() => RoleEnum, {
    nullable: true,
    description:
      "What kind of organisation did it; null where nobody did: a guarantee expires by the calendar (期限満了).",
  })
  role!: Role | null;

  @Field(() => ID, { nullable: true, description: "The organisation of who did it; null where nobody did." })
  organisationId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The user (利用者) who did it; null where an integration's access token did, or nobody. An obligee sees the users " +
      "of its own organisation only: null for all others.",
  })
  userId!: string | null;
}
