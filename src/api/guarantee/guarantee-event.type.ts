import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { EVENTS, GUARANTEE_EVENTS, type GuaranteeEventType } from "../../use-cases/shared/event-types";
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
  valuesConfig: Object.fromEntries(
    GUARANTEE_EVENTS.map((type) => [type, { description: EVENTS[type].ofGuarantee }]),
  ),
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
      "What kind of organisation did it; null for what the system did, such as the expiry by date " +
      "(期限満了).",
  })
  role!: Role | null;

  @Field(() => ID, {
    nullable: true,
    description: "The organisation that did it; null for what the system did.",
  })
  organisationId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The user (利用者) who did it; null where an integration's access token or the system did. An " +
      "obligee sees the users of its own organisation only: null for all others.",
  })
  userId!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Of an opening (閲覧): the version of the certificate that was opened; null for all else, and for openings of which it " +
      "was not recorded.",
  })
  certificateVersion!: number | null;
}
