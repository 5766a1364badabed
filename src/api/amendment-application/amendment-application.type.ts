import { Field, Int, ObjectType } from "type-graphql";
import { LONGEST_HISTORY } from "../../use-cases/application/ports";
import type { AmendmentApplicationEventType } from "../../use-cases/shared/event-types";
import type { AmendmentApplicationStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { MOST_FORMER_PREMIUMS } from "../../domain/premium/final-premium";
import type { PremiumDirection } from "../../domain/premium/premium-difference";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Yen } from "../../domain/values/yen";
import type { SettlementMethod } from "../../domain/premium/premium-settlement";
import { SettlementMethodEnum } from "../application/application-enums";
import { StepEvent } from "../application/step-event.type";
import { AtMost } from "../graphql/cost/field-cost";
import { NodeType } from "../graphql/node/node.type";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { AmendableTermsType } from "../guarantee/amendment.type";
import { GuaranteeType } from "../guarantee/guarantee.type";
import { ContractorType, IssuerType } from "../party/party.type";
import { SetPremium } from "../premium/final-premium.type";
import { PremiumDirectionEnum } from "../premium/premium-enums";
import {
  AmendmentApplicationEventTypeEnum,
  AmendmentApplicationStatusEnum,
} from "./amendment-application-enums";
import { UPDATED_AT } from "../graphql/pagination/updated-since";

/** What is said of every premium of an amendment that an officer set. */
@ObjectType({ simpleResolvers: true })
abstract class SetAmendmentPremium extends SetPremium {
  @Field(() => PremiumDirectionEnum, { description: "Whether it is paid, or paid back." })
  direction!: PremiumDirection;
}

@ObjectType("FormerAmendmentPremium", {
  description: "What was to be due of an amendment until it was set anew (追加・返戻保証料).",
  simpleResolvers: true,
})
export class FormerAmendmentPremiumType extends SetAmendmentPremium {}

@ObjectType("AmendmentPremium", {
  description:
    "What an amendment makes due (追加・返戻保証料), as the issuer's officer set it beside the quote. Exempt from consumption tax " +
    "(非課税).",
  simpleResolvers: true,
})
export class AmendmentPremiumType extends SetAmendmentPremium {
  @AtMost(MOST_FORMER_PREMIUMS)
  @Field(() => [FormerAmendmentPremiumType], {
    description: "What it replaced, oldest first; of more than 99 the newest 99.",
  })
  former!: FormerAmendmentPremiumType[];
}

@ObjectType("DuePremium", {
  description:
    "What an amendment makes due (追加・返戻保証料): as it was set, or else as an approved table says.",
  simpleResolvers: true,
})
export class DuePremiumType {
  @Field(() => PremiumDirectionEnum, { description: "Whether it is paid, or paid back." })
  direction!: PremiumDirection;

  @Field(() => YenScalar, { description: "In yen; 0 with NONE alone." })
  amount!: Yen;
}

@ObjectType("AmendmentPremiumSettlement", {
  description: "When what an amendment made due was paid, or paid back (追加保証料の領収、返戻保証料の支払).",
  simpleResolvers: true,
})
export class AmendmentPremiumSettlementType {
  @Field(() => SettlementMethodEnum, {
    description: "Whether it was received, or paid back, at once, or went into 保証料一括納付.",
  })
  method!: SettlementMethod;

  @Field(() => CalendarDateScalar, { description: "The day (領収日, 支払日)." })
  settledOn!: CalendarDate;

  @Field(() => YenScalar, { description: "The amount in yen." })
  amount!: Yen;
}

@ObjectType("AmendmentApplicationEvent", {
  description:
    "One step of an application for an amendment, as the append-only record has it: who, when, what.",
  simpleResolvers: true,
})
export class AmendmentApplicationEventObject extends StepEvent {
  @Field(() => AmendmentApplicationEventTypeEnum, { description: "What was done (手続き)." })
  type!: AmendmentApplicationEventType;
}

@ObjectType("AmendmentApplication", {
  implements: NodeType,
  description:
    "An application for an amendment of a guarantee (変更申込). The contractor and the issuer of the guarantee see it, and the " +
    "operator; obligees do not. A guarantee has one under way at a time.",
  simpleResolvers: true,
})
export class AmendmentApplicationType extends NodeType {
  @Field(() => AmendmentApplicationStatusEnum, { description: "Where it stands." })
  status!: AmendmentApplicationStatus;

  @Field(() => GuaranteeType, { description: "The guarantee (保証契約) that is to be amended." })
  guarantee!: GuaranteeType;

  @Field(() => IssuerType, { description: "The issuer (保証機関) of the guarantee." })
  issuer!: IssuerType;

  @Field(() => ContractorType, { description: "The contractor that applies (受注者)." })
  contractor!: ContractorType;

  @Field(() => Int, {
    description:
      "The guarantee's `revision` (更新番号) that it was applied for. Of a guarantee that was changed since, it does not go on.",
  })
  revision!: number;

  @Field(() => CalendarDateScalar, { description: "The day the works contract was changed (変更契約日)." })
  amendedOn!: CalendarDate;

  @Field(() => Int, {
    nullable: true,
    description:
      "The version of the certificate (版) that it brought; null until it is issued, and where it brought none.",
  })
  certificateVersion!: number | null;

  @Field(() => AmendableTermsType, { description: "The terms when it was applied for (変更前)." })
  before!: AmendableTermsType;

  @Field(() => AmendableTermsType, { description: "The terms as they are to be (変更後)." })
  after!: AmendableTermsType;

  @Field(() => String, { description: "Why (変更の理由), in the contractor's words, 1 to 500 characters." })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: "The contractor's own reference; null where none was given.",
  })
  externalReference!: string | null;

  @Field(() => AmendmentPremiumType, {
    nullable: true,
    description: "What is due, where the issuer's officer set it; null until then.",
  })
  finalPremium!: AmendmentPremiumType | null;

  @Field(() => DuePremiumType, {
    nullable: true,
    description:
      "What is to be settled: as it was set, or else as an approved table quotes. Null where nobody can say yet: the quote is " +
      "by an example table (参考例), or the issuer had none.",
  })
  due!: DuePremiumType | null;

  @Field(() => AmendmentPremiumSettlementType, {
    nullable: true,
    description:
      "When it was settled; null until it is, and where nothing was due. Of a declined one, it goes back to whoever paid it " +
      "(精算金の返還).",
  })
  settlement!: AmendmentPremiumSettlementType | null;

  @Field(() => String, {
    nullable: true,
    description: "Why the issuer declined (謝絶理由); null unless it did.",
  })
  declineReason!: string | null;

  @Field(() => DateTimeScalar, { description: "When it was applied for (申込日時)." })
  createdAt!: Date;

  @Field(() => DateTimeScalar, {
    description: "When it was last changed itself, by a step or its contractor.",
  })
  changedAt!: Date;

  @Field(() => DateTimeScalar, { description: UPDATED_AT })
  updatedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the issuer approved or declined; null until it did.",
  })
  decidedAt!: Date | null;

  @AtMost(LONGEST_HISTORY)
  @Field(() => [AmendmentApplicationEventObject], {
    description:
      "The steps so far, oldest first: who, when, what, from which state to which; of more than 100 the newest 100.",
  })
  history!: AmendmentApplicationEventObject[];
}
