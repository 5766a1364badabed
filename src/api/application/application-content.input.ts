import { Field, ID, InputType } from "type-graphql";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { ContractType } from "../../domain/values/contract-type";
import type { Delivery } from "../../domain/values/delivery";
import type { RequestedKind } from "../../domain/obligee/eligibility";
import type { TypedContent } from "../../domain/application/guarantee-application";
import { interimFactsOf } from "../../domain/obligee/interim-facts";
import type { Yen } from "../../domain/values/yen";
import { plannedYearsOf, yearChoiceOf } from "../works-contract/fiscal-years.type";
import { ReferredWorksInput } from "../works-contract/referred-works.input";
import { identifiersOf } from "../works-contract/works-identifiers.type";
import { ContractTypeEnum } from "../works-contract/contract-type.enum";
import { DeliveryEnum } from "../guarantee/delivery.enum";
import { DepositBankInput } from "../guarantee/issue-guarantee.input";
import { RequestedKindEnum } from "../obligee/eligibility-enums";
import { INTERIM_FACT_DESCRIPTIONS } from "../obligee/interim-facts.input";
import { RecognisedProgressInput } from "../obligee/recognised-progress.input";
import type { SecondGuaranteeReason } from "../../domain/works-contract/works-ledger";
import { SecondGuaranteeReasonEnum } from "../works-contract/second-guarantee.type";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { Text } from "../graphql/validation/text";
import { advanceAccountsOf, AdvanceAccountsInput } from "./advance-account.type";
import { PostInput, postOf } from "../obligee/post.type";
import { UnlistedObligeeInput } from "./unlisted-obligee.type";
import { JointVentureInput, jointVentureOf } from "../works-contract/joint-venture.type";

const IN_A_DRAFT = "A draft may leave it out.";

@InputType("AppliedWorkPeriodInput", { description: "The work period (工期), both days included." })
class AppliedWorkPeriodInput {
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: `First day of the works (着手日). ${IN_A_DRAFT}`,
  })
  from?: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: `Completion date (完成日); not before the first day. ${IN_A_DRAFT}`,
  })
  to?: CalendarDate | null;
}

@InputType("AppliedWorksContractInput", {
  description: "The works contract (請負契約). What registered works say already can be left out.",
})
class AppliedWorksContractInput extends ReferredWorksInput {
  @Field(() => String, {
    nullable: true,
    description: `Name of the works (工事名), 1 to 120 characters, kept as entered. ${IN_A_DRAFT}`,
  })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "Place of the works (工事場所), 1 to 200 characters." })
  place?: string | null;

  @Field(() => YenScalar, {
    nullable: true,
    description: `The whole contract price in yen (請負金額（総額）), at least 1. ${IN_A_DRAFT}`,
  })
  contractPrice?: Yen | null;

  @Field(() => YenScalar, {
    nullable: true,
    description:
      "The part that the guarantee covers, in yen (請負金額（対象額）), 1 to contractPrice; absent: all of it. Ceilings " +
      "are shares of it.",
  })
  coveredPrice?: Yen | null;

  @Field(() => AppliedWorkPeriodInput, {
    nullable: true,
    description: `The work period (工期). ${IN_A_DRAFT}`,
  })
  workPeriod?: AppliedWorkPeriodInput | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day the works contract was concluded (請負契約日), not after completion. Required for ADVANCE_PAYMENT and " +
      "INTERIM_PAYMENT; 契約保証 may be applied for before.",
  })
  contractedOn?: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day of the public notice (公告日), not after contractedOn; for obligees that count their adoption from it.",
  })
  noticedOn?: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day of the nomination (指名日), not after contractedOn; for obligees that count their adoption from it.",
  })
  nominatedOn?: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day on which the obligee began to place the order (発注手続きの開始日), not after contractedOn; for obligees that " +
      "count their adoption from it.",
  })
  procurementStartedOn?: CalendarDate | null;
}

/** What a contractor fills in. */
@InputType("ApplicationContentInput", {
  description:
    "What a contractor fills in (保証申込の入力内容). To submit, everything that the kind needs must be there; a draft " +
    "may leave out anything.",
})
export class ApplicationContentInput extends AdvanceAccountsInput {
  @Field(() => RequestedKindEnum, {
    nullable: true,
    description: `What kind of guarantee (区分). ${IN_A_DRAFT}`,
  })
  kind?: RequestedKind | null;

  @Field(() => ContractTypeEnum, {
    nullable: true,
    description:
      "What is contracted: works or consulting (業務委託); absent: what the registered works say, or WORKS.",
  })
  contractType?: ContractType | null;

  @Field(() => DeliveryEnum, {
    defaultValue: "ELECTRONIC",
    description:
      "How the certificate is to be delivered (保証証書の受取方法): 電子交付 or on paper. On paper (PAPER) where the obligee has not " +
      "adopted e-guarantees; elsewhere it is the contractor's choice.",
  })
  delivery!: Delivery;

  @Field(() => ID, {
    nullable: true,
    description: `The beneficiary (発注者, 被保証者). ${IN_A_DRAFT}`,
  })
  @Text({ atMost: 64 })
  obligeeId?: string | null;

  @Field(() => UnlistedObligeeInput, {
    nullable: true,
    description:
      "Instead of obligeeId, for delivery PAPER: a body that `obligees` does not list because it has not adopted e-guarantees " +
      "(一覧にない発注者). A body of that name that is known meanwhile takes its place.",
  })
  unlistedObligee?: UnlistedObligeeInput | null;

  @Field(() => PostInput, {
    nullable: true,
    description:
      "Whom of the obligee the certificate addresses (被保証者の職・氏名). Absent: the one who is certain, as 八代市長 for 八代市, or " +
      "the only post, without a name, that this issuer approved for this obligee before. Must be given where neither is known; " +
      "what the issuer approves is offered to the next application by `obligeePosts`.",
  })
  addressee?: PostInput | null;

  @Field(() => AppliedWorksContractInput, {
    nullable: true,
    description: `The works contract (請負契約). ${IN_A_DRAFT}`,
  })
  worksContract?: AppliedWorksContractInput | null;

  @Field(() => YenScalar, {
    nullable: true,
    description:
      "The amount to be guaranteed in yen (保証金額), within the obligee's ceilings; `eligibility` tells them. " +
      IN_A_DRAFT,
  })
  amount?: Yen | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The last day of the guarantee (保証期限), not before completion; absent: the completion date.",
  })
  expiresOn?: CalendarDate | null;

  @Field(() => DepositBankInput, {
    nullable: true,
    description:
      "The bank of the advance (預託金融機関): required for ADVANCE_PAYMENT and INTERIM_PAYMENT, not for 契約保証.",
  })
  depositBank?: DepositBankInput | null;

  @Field(() => JointVentureInput, {
    nullable: true,
    description: "The joint venture (共同企業体) that the contractor represents; absent where there is none.",
  })
  jointVenture?: JointVentureInput | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether the price was investigated as low (低入札価格調査): other ceilings hold.",
  })
  isLowBid!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "契約保証 only: whether an advance (前払金) is planned. 契約保証 of a guarantee company is offered only with one.",
  })
  isAdvancePlanned?: boolean | null;

  @Field(() => YenScalar, {
    nullable: true,
    description: "中間前払金保証 only, and required there: the advance in yen (前払金) that it follows.",
  })
  advanceAmount?: Yen | null;

  @Field(() => RecognisedProgressInput, {
    nullable: true,
    description: "中間前払金保証 only, and required there: the recognised progress (認定調書).",
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

  @Field(() => String, {
    nullable: true,
    description:
      "Where the notice of issue goes (連絡先メールアドレス); absent: to the contractor's own address.",
  })
  @Text({ atMost: 254 })
  contactEmail?: string | null;

  @Field(() => SecondGuaranteeReasonEnum, {
    nullable: true,
    description:
      "Why a second guarantee of the same works contract, kind and year is asked for; the issuer decides. Absent: a second " +
      "one is refused.",
  })
  secondGuaranteeReason?: SecondGuaranteeReason | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Your own reference to the application, 1 to 64 characters; the guarantee that comes out of it has it, too.",
  })
  externalReference?: string | null;
}

/** The input as the use cases take it: every absence written out. */
export function applicationContentOf(input: ApplicationContentInput): TypedContent {
  const { worksContract: works, depositBank, jointVenture, progress } = input;
  return {
    kind: input.kind ?? null,
    contractType: input.contractType ?? null,
    delivery: input.delivery,
    obligeeId: input.obligeeId ?? null,
    unlistedObligee: input.unlistedObligee
      ? {
          name: input.unlistedObligee.name,
          prefecture: input.unlistedObligee.prefecture ?? null,
          isAnother: input.unlistedObligee.isAnother,
        }
      : null,
    addressee: postOf(input.addressee),
    worksContract: {
      name: works?.name ?? null,
      place: works?.place ?? null,
      contractPrice: works?.contractPrice ?? null,
      coveredPrice: works?.coveredPrice ?? null,
      workPeriod: { from: works?.workPeriod?.from ?? null, to: works?.workPeriod?.to ?? null },
      contractedOn: works?.contractedOn ?? null,
      noticedOn: works?.noticedOn ?? null,
      nominatedOn: works?.nominatedOn ?? null,
      procurementStartedOn: works?.procurementStartedOn ?? null,
      ...plannedYearsOf(works),
      identifiers: identifiersOf(works?.identifiers),
      externalReference: works?.externalReference ?? null,
    },
    ...yearChoiceOf(input),
    amount: input.amount ?? null,
    expiresOn: input.expiresOn ?? null,
    depositBank: depositBank ? { name: depositBank.name, branch: depositBank.branch } : null,
    ...advanceAccountsOf(input),
    jointVenture: jointVentureOf(jointVenture),
    isLowBid: input.isLowBid,
    isAdvancePlanned: input.isAdvancePlanned ?? null,
    advanceAmount: input.advanceAmount ?? null,
    progress: progress
      ? {
          recognisedOn: progress.recognisedOn,
          workDone: progress.workDone,
          plannedWorkDone: progress.plannedWorkDone,
        }
      : null,
    ...interimFactsOf(input),
    contactEmail: input.contactEmail ?? null,
    secondGuaranteeReason: input.secondGuaranteeReason ?? null,
    externalReference: input.externalReference ?? null,
  };
}
