import { Field, ID, InputType } from "type-graphql";
import type { CheckEligibility } from "../../use-cases/obligee/check-eligibility";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { ContractType } from "../../domain/values/contract-type";
import type { Delivery } from "../../domain/values/delivery";
import type { RequestedKind } from "../../domain/obligee/eligibility";
import { interimFactsOf } from "../../domain/obligee/interim-facts";
import type { Yen } from "../../domain/values/yen";
import {
  PlannedYearsInput,
  plannedYearsOf,
  YearChoiceInput,
  yearChoiceOf,
} from "../works-contract/fiscal-years.type";
import { ContractTypeEnum } from "../works-contract/contract-type.enum";
import { DeliveryEnum } from "../guarantee/delivery.enum";
import { WorkPeriodInput } from "../guarantee/issue-guarantee.input";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { Text } from "../graphql/validation/text";
import { RequestedKindEnum } from "./eligibility-enums";
import { INTERIM_FACT_DESCRIPTIONS } from "./interim-facts.input";
import { RecognisedProgressInput } from "./recognised-progress.input";

@InputType("EligibilityWorksContractInput", {
  description: "What eligibility depends on in the works contract (請負契約).",
})
class EligibilityWorksContractInput extends PlannedYearsInput {
  @Field(() => YenScalar, { description: "The whole contract price in yen (請負金額（総額）), at least 1." })
  contractPrice!: Yen;

  @Field(() => YenScalar, {
    nullable: true,
    description:
      "The part that the guarantee covers, in yen (請負金額（対象額）), 1 to contractPrice; absent: all of it. Ceilings " +
      "are shares of it.",
  })
  coveredPrice?: Yen | null;

  @Field(() => WorkPeriodInput, { description: "The work period (工期)." })
  workPeriod!: WorkPeriodInput;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day the works contract was concluded (請負契約日); absent: not yet, so that the day of the application counts.",
  })
  contractedOn?: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day of the public notice (公告日), for obligees that count their start from it; not after " +
      "contractedOn. Absent: the answer takes contractedOn, or else the day of the application, as its " +
      "latest day. It is no where that day is before the start, otherwise yes with a caution.",
  })
  noticedOn?: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day of the nomination (指名日), for obligees that count their start from it; not after " +
      "contractedOn. Absent: the answer takes contractedOn, or else the day of the application, as its " +
      "latest day. It is no where that day is before the start, otherwise yes with a caution.",
  })
  nominatedOn?: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day on which the obligee began to place the order (発注手続きの開始日), for obligees that count their start from " +
      "it; not after contractedOn. Absent: the answer takes noticedOn or nominatedOn, then contractedOn, then the " +
      "day of the application, as its latest day. It is no where that day is before the start, otherwise yes with a caution.",
  })
  procurementStartedOn?: CalendarDate | null;
}

@InputType("EligibilityInput", {
  description: "The contract and the guarantee that is thought of, in the same places as in an application.",
})
export class EligibilityInput extends YearChoiceInput {
  @Field(() => RequestedKindEnum, { description: "What is asked for (区分)." })
  kind!: RequestedKind;

  @Field(() => ContractTypeEnum, {
    defaultValue: "WORKS",
    description: "What is contracted: works or consulting (業務委託).",
  })
  contractType!: ContractType;

  @Field(() => DeliveryEnum, {
    defaultValue: "ELECTRONIC",
    description:
      "How the certificate is to be delivered (保証証書の受取方法). On paper no adoption is needed.",
  })
  delivery!: Delivery;

  @Field(() => ID, { description: "The obligee (発注者), or a department of it." })
  @Text({ atMost: 64 })
  obligeeId!: string;

  @Field(() => EligibilityWorksContractInput, { description: "The works contract (請負契約)." })
  worksContract!: EligibilityWorksContractInput;

  @Field(() => YenScalar, {
    nullable: true,
    description:
      "The amount to be guaranteed in yen (保証金額), at least 1; absent: only the bounds are asked for.",
  })
  amount?: Yen | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether the price was investigated as low (低入札価格調査): other ceilings hold.",
  })
  isLowBid!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "契約保証 only: whether an advance (前払金) is planned; absent: not known, which is as good as not.",
  })
  isAdvancePlanned?: boolean | null;

  @Field(() => YenScalar, {
    nullable: true,
    description: "中間前払金保証 only, and needed there: the advance in yen (前払金) that it follows.",
  })
  advanceAmount?: Yen | null;

  @Field(() => RecognisedProgressInput, {
    nullable: true,
    description: "中間前払金保証 only, and needed there: the recognised progress (認定調書).",
  })
  progress?: RecognisedProgressInput | null;

  @Field(() => Boolean, { nullable: true, description: INTERIM_FACT_DESCRIPTIONS.isInterimAnnounced })
  isInterimAnnounced?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: INTERIM_FACT_DESCRIPTIONS.hasProgressPayment })
  hasProgressPayment?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: INTERIM_FACT_DESCRIPTIONS.isSupervision })
  isSupervision?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: INTERIM_FACT_DESCRIPTIONS.hasTransferOfClaims })
  hasTransferOfClaims?: boolean | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The day of the application (申込日), whose policy holds; absent: today in Japan.",
  })
  on?: CalendarDate | null;
}

/** The input as the use case takes it: every absence written out. */
export function eligibilityQuestionOf(input: EligibilityInput): CheckEligibility {
  const { kind, contractType, delivery, worksContract: works, isLowBid, progress } = input;
  const { from, to } = works.workPeriod;
  return {
    obligeeId: input.obligeeId,
    request: {
      kind,
      contractType,
      delivery,
      contractPrice: works.contractPrice,
      coveredPrice: works.coveredPrice ?? works.contractPrice,
      workPeriod: { from, to },
      contractedOn: works.contractedOn ?? null,
      noticedOn: works.noticedOn ?? null,
      nominatedOn: works.nominatedOn ?? null,
      procurementStartedOn: works.procurementStartedOn ?? null,
      ...plannedYearsOf(works),
      ...yearChoiceOf(input),
      amount: input.amount ?? null,
      isLowBid,
      isAdvancePlanned: input.isAdvancePlanned ?? null,
      advanceAmount: input.advanceAmount ?? null,
      takenBeside: 0 as Yen,
      progress: progress ?? null,
      ...interimFactsOf(input),
    },
    on: input.on ?? null,
  };
}
