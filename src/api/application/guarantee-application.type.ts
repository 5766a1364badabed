import { Field, Int, ObjectType } from "type-graphql";
import { LONGEST_HISTORY } from "../../use-cases/application/ports";
import { AtMost } from "../graphql/cost/field-cost";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { ContractType } from "../../domain/values/contract-type";
import type { Delivery } from "../../domain/values/delivery";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { ApplicationStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { SettlementMethod } from "../../domain/premium/premium-settlement";
import type { Yen } from "../../domain/values/yen";
import { ContractTypeEnum } from "../works-contract/contract-type.enum";
import { DeliveryEnum } from "../guarantee/delivery.enum";
import { GuaranteeKindEnum } from "../graphql/guarantee-kind.enum";
import { DepositBankType, GuaranteeType } from "../guarantee/guarantee.type";
import { NodeType } from "../graphql/node/node.type";
import type { CompanyFacts } from "../../domain/party/company";
import { CompanyFactsType } from "../party/company.type";
import { ContractorType, IssuerBranchType, IssuerType } from "../party/party.type";
import { ObligeeType } from "../obligee/obligee.type";
import type { SecondGuaranteeReason } from "../../domain/works-contract/works-ledger";
import { SecondGuaranteeReasonEnum, SecondGuaranteeType } from "../works-contract/second-guarantee.type";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { RegisteredWorksType } from "../works-contract/registered-works.type";
import { ApplicationStatusEnum, SettlementMethodEnum } from "./application-enums";
import { FinalPremiumType } from "../premium/final-premium.type";
import { MOST_RETURNS, type ApplicationReturn } from "../../domain/application/application-return";
import type { UnlistedObligee } from "../../domain/application/unlisted-obligee";
import { UnlistedObligeeType } from "./unlisted-obligee.type";
import { ApplicationReturnType } from "./application-return.type";
import { ApplicationEventType } from "./application-event.type";
import { RecognisedProgressType } from "./recognised-progress.type";
import { AppliedWorksContractType } from "./applied-works-contract.type";
import { CarriedOverType } from "../works-contract/fiscal-years.type";
import { PostType } from "../obligee/post.type";
import type { Post } from "../../domain/obligee/addressee";
import { JointVentureType } from "../works-contract/joint-venture.type";
import type { AdvanceAccount, MemberAccount } from "../../domain/application/advance-account";
import { MOST_MEMBERS } from "../../domain/works-contract/joint-venture";
import { AdvanceAccountObject, MemberAccountObject } from "./advance-account.type";
import { UPDATED_AT } from "../graphql/pagination/updated-since";

@ObjectType("PremiumSettlement", {
  description: "How and when the premium was settled (保証料の領収、保証料一括納付).",
  simpleResolvers: true,
})
export class PremiumSettlementType {
  @Field(() => SettlementMethodEnum, { description: "Whether it was received or went into 保証料一括納付." })
  method!: SettlementMethod;

  @Field(() => CalendarDateScalar, {
    description: "The day it was received (領収日), or went into 保証料一括納付.",
  })
  settledOn!: CalendarDate;

  @Field(() => YenScalar, { description: "The premium in yen (保証料)." })
  amount!: Yen;
}

@ObjectType("GuaranteeApplication", {
  implements: NodeType,
  description:
    "An application for a guarantee (保証申込). Only the contractor that made it sees a draft. Once it " +
    "is submitted, the issuer that it went to and the operator see it, too.",
  simpleResolvers: true,
})
export class GuaranteeApplicationType extends NodeType {
  @Field(() => ApplicationStatusEnum, { description: "Where it stands." })
  status!: ApplicationStatus;

  @Field(() => IssuerType, { description: "The issuer (保証機関) that it goes to." })
  issuer!: IssuerType;

  @Field(() => CompanyFactsType, {
    nullable: true,
    description:
      "What the contractor stated of itself on the day it was submitted (申込時の登録事項). For the contractor and the issuer; null for " +
      "others, in a draft, and in older ones.",
  })
  applicant!: CompanyFacts | null;

  @Field(() => IssuerBranchType, {
    nullable: true,
    description: "The branch that is to handle it (取扱店); null in older ones: the main branch.",
  })
  branch!: IssuerBranchType | null;

  @Field(() => ContractorType, { description: "The contractor that applies (受注者)." })
  contractor!: ContractorType;

  @Field(() => ObligeeType, {
    nullable: true,
    description: "The beneficiary (発注者, 被保証者); null where a draft does not say.",
  })
  obligee!: ObligeeType | null;

  @Field(() => UnlistedObligeeType, {
    nullable: true,
    description:
      "The body that a draft names because it is not listed (一覧にない発注者); null elsewhere. It becomes `obligee` when the draft " +
      "is submitted.",
  })
  unlistedObligee!: UnlistedObligee | null;

  @Field(() => PostType, {
    nullable: true,
    description:
      "Whom of the obligee the certificate addresses (被保証者の職・氏名), settled when it is submitted; null: the " +
      "obligee's name alone, or, of a draft, not said yet.",
  })
  addressee!: Post | null;

  @Field(() => RegisteredWorksType, {
    nullable: true,
    description: "The registered works (登録済工事) that it was made from; null where it was made from none.",
  })
  registeredWorks!: RegisteredWorksType | null;

  @Field(() => GuaranteeKindEnum, {
    nullable: true,
    description: "What kind of guarantee (区分); null where a draft does not say.",
  })
  kind!: GuaranteeKind | null;

  @Field(() => ContractTypeEnum, { description: "What is contracted: works or consulting (業務委託)." })
  contractType!: ContractType;

  @Field(() => DeliveryEnum, { description: "How the certificate is delivered (保証証書の受取方法)." })
  delivery!: Delivery;

  @Field(() => AppliedWorksContractType, { description: "The works contract (請負契約)." })
  worksContract!: AppliedWorksContractType;

  @Field(() => Int, {
    nullable: true,
    description:
      "Of a contract over several fiscal years (債務負担行為), the year (対象年度) that the advance is for; null where the " +
      "contract has no plan by years, for 契約保証, and where a draft does not say.",
  })
  fiscalYear!: number | null;

  @Field(() => YenScalar, {
    nullable: true,
    description:
      "What a part payment at the start of that year paid for work beyond the plan up to then, in yen (出来高超過額); null " +
      "where nothing was.",
  })
  paidAhead!: Yen | null;

  @Field(() => CarriedOverType, {
    nullable: true,
    description:
      "What of the plan up to then was carried over into that year (繰越し); null where nothing was.",
  })
  carriedOver!: CarriedOverType | null;

  @Field(() => YenScalar, {
    nullable: true,
    description: "The amount to be guaranteed in yen (保証金額); null where a draft does not say.",
  })
  amount!: Yen | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The last day of the guarantee (保証期限); null: the completion date.",
  })
  expiresOn!: CalendarDate | null;

  @Field(() => DepositBankType, {
    nullable: true,
    description: "The bank of the advance (預託金融機関); null for 契約保証, and where a draft does not say.",
  })
  depositBank!: DepositBankType | null;

  @Field(() => AdvanceAccountObject, {
    nullable: true,
    description:
      "The account of the advance at depositBank (前払金の預託口座). For the contractor and the issuer; null for others, and where " +
      "none is stated.",
  })
  advanceAccount!: AdvanceAccount | null;

  @AtMost(MOST_MEMBERS)
  @Field(() => [MemberAccountObject], {
    nullable: true,
    description:
      "The accounts of a joint venture's members, one each. For the contractor and the issuer; null for others, and where the " +
      "advance is paid to one account.",
  })
  memberAccounts!: readonly MemberAccount[] | null;

  @Field(() => JointVentureType, {
    nullable: true,
    description: "The joint venture (共同企業体) that the contractor represents; null where there is none.",
  })
  jointVenture!: JointVentureType | null;

  @Field(() => Boolean, { description: "Whether the price was investigated as low (低入札価格調査)." })
  isLowBid!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: "契約保証 only: whether an advance (前払金) is planned; null where it is not stated.",
  })
  isAdvancePlanned!: boolean | null;

  @Field(() => YenScalar, {
    nullable: true,
    description:
      "中間前払金保証 only: the advance in yen (前払金) that it follows; null where it is not stated.",
  })
  advanceAmount!: Yen | null;

  @Field(() => RecognisedProgressType, {
    nullable: true,
    description: "中間前払金保証 only: the recognised progress (認定調書); null where it is not stated.",
  })
  progress!: RecognisedProgressType | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "中間前払金保証 only: whether the public notice (公告) said that 中間前払金 is paid; null where it is not stated.",
  })
  isInterimAnnounced!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "中間前払金保証 only: whether a part payment (部分払) was made for these works before, other than at the end of a fiscal year; null where it is not stated.",
  })
  hasProgressPayment!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "中間前払金保証 only: whether the contract is for supervision (工事監理); null where it is not stated.",
  })
  isSupervision!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "中間前払金保証 only: whether a transfer of claims (債権譲渡) was applied for; null where it is not stated.",
  })
  hasTransferOfClaims!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Where the notice of issue goes (連絡先メールアドレス); null: to the contractor's own address.",
  })
  contactEmail!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The contractor's own reference to the application; null where none was given.",
  })
  externalReference!: string | null;
  @Field(() => FinalPremiumType, {
    nullable: true,
    description:
      "What is charged (確定保証料), where the issuer's officer set it; null until then. Without one, the quote is charged " +
      "if its table is approved, and nothing can be settled if it is an example (参考例).",
  })
  finalPremium!: FinalPremiumType | null;

  @Field(() => PremiumSettlementType, {
    nullable: true,
    description:
      "How the premium was settled; null until it is. Of a declined application it goes back (保証料の返還).",
  })
  settlement!: PremiumSettlementType | null;

  @Field(() => SecondGuaranteeReasonEnum, {
    nullable: true,
    description:
      "Why the contractor asks for a second guarantee of the same works, kind and year; null where it asks for none.",
  })
  secondGuaranteeReason!: SecondGuaranteeReason | null;

  @Field(() => SecondGuaranteeType, {
    nullable: true,
    description: "Why the issuer let a second guarantee through; null where it did not.",
  })
  secondGuarantee!: SecondGuaranteeType | null;

  @AtMost(MOST_RETURNS)
  @Field(() => [ApplicationReturnType], {
    nullable: true,
    description:
      "How often and why the issuer returned it (差戻し), oldest first; the last one says what to correct. For the contractor " +
      "and the issuer; null for others.",
  })
  returns!: readonly ApplicationReturn[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Why the issuer declined (謝絶理由); null unless it did.",
  })
  declineReason!: string | null;

  @Field(() => GuaranteeType, {
    nullable: true,
    description: "The guarantee (保証契約) that came out of it; null until it is issued.",
  })
  guarantee!: GuaranteeType | null;

  @Field(() => DateTimeScalar, { description: "When it was begun." })
  createdAt!: Date;

  @Field(() => DateTimeScalar, {
    description: "When it was last changed itself, by a step or its contractor.",
  })
  changedAt!: Date;

  @Field(() => DateTimeScalar, { description: UPDATED_AT })
  updatedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was submitted last (申込日時); null in a draft.",
  })
  submittedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the issuer approved or declined; null until it did.",
  })
  decidedAt!: Date | null;

  @AtMost(LONGEST_HISTORY)
  @Field(() => [ApplicationEventType], {
    description:
      "The steps so far, oldest first: who, when, what, from which state to which; of more than 100 the newest 100.",
  })
  history!: ApplicationEventType[];
}
