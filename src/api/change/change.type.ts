import { Field, ID, ObjectType } from "type-graphql";
import type { AmendmentApplicationView } from "../../use-cases/amendment-application/ports";
import type { ApplicationView } from "../../use-cases/application/ports";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import type { ChangeType } from "../../use-cases/shared/event-types";
import type { Requested } from "../../use-cases/shared/view";
import type { InstantText } from "../../use-cases/shared/instant-text";
import type { LifeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { AmendmentApplicationType } from "../amendment-application/amendment-application.type";
import { LifeStatusEnum } from "../application/application-enums";
import { GuaranteeApplicationType } from "../application/guarantee-application.type";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { GuaranteeType } from "../guarantee/guarantee.type";
import { ChangeTypeEnum } from "./change-type.enum";

@ObjectType("Change", {
  description:
    "One event in the feed of changes (変更履歴): what was done, when, and with what. It never changes, and keeps its place.",
  simpleResolvers: true,
})
export class ChangeObjectType {
  @Field(() => ID, {
    description:
      "The event's id, the same at each reading and in webhooks: whoever is told of it twice knows it again.",
  })
  id!: string;

  @Field(() => String, { description: "Where it stands in the feed; opaque, for `after` and `before`." })
  cursor!: string;

  @Field(() => ChangeTypeEnum, { description: "What was done (手続き)." })
  type!: ChangeType;

  @Field(() => DateTimeScalar, {
    description:
      "When it was done (日時). The feed's order is another: a long step is told behind a short one that began later.",
  })
  at!: InstantText;

  @Field(() => LifeStatusEnum, {
    nullable: true,
    description: "The state before; null where there was none, or where the step is none of a life.",
  })
  from!: LifeStatus | null;

  @Field(() => LifeStatusEnum, {
    nullable: true,
    description: "The state after; null where the step is none of a life.",
  })
  to!: LifeStatus | null;

  @Field(() => GuaranteeType, {
    nullable: true,
    description: "The guarantee (保証契約) as it is now; null where the event is not of one.",
  })
  guarantee!: Requested<GuaranteeView> | null;

  @Field(() => GuaranteeApplicationType, {
    nullable: true,
    description:
      "The application (保証申込) as it is now; null where the event is not of one, and for an obligee.",
  })
  application!: Requested<ApplicationView> | null;

  @Field(() => AmendmentApplicationType, {
    nullable: true,
    description:
      "The application for an amendment (変更申込) as it is now; null where the event is not of one, and for an obligee.",
  })
  amendmentApplication!: Requested<AmendmentApplicationView> | null;
}
