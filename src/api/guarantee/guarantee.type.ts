import { Field, ID, Int, ObjectType } from "type-graphql";
import { MOST_EVENTS } from "../../use-cases/guarantee/ports";
import { MOST_AMENDMENTS } from "../../domain/guarantee/amendment";
import { AtMost } from "../graphql/cost/field-cost";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Delivery } from "../../domain/values/delivery";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { Yen } from "../../domain/values/yen";
import { AmountFindingType } from "./amount-finding.type";
import { AmendmentType } from "./amendment.type";
import { CertificateType } from "../certificate/certificate.type";
import { GuaranteeEndType, PendingGuaranteeEndType } from "./guarantee-end.type";
import { GuaranteeEventObjectType } from "./guarantee-event.type";
import { DeliveryEnum } from "./delivery.enum";
import { NodeType } from "../graphql/node/node.type";
import { ObligeeType } from "../obligee/obligee.type";
import { ContractorType, IssuerBranchType, IssuerType } from "../party/party.type";
import type { ContractType } from "../../domain/values/contract-type";
import { ContractTypeEnum } from "../works-contract/contract-type.enum";
import { JointVentureType } from "../works-contract/joint-venture.type";
import { SecondGuaranteeType } from "../works-contract/second-guarantee.type";
import { WorksIdentifiersType } from "../works-contract/works-identifiers.type";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { GuaranteeNumberScalar } from "../graphql/scalars/guarantee-number.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { GuaranteeKindEnum } from "../graphql/guarantee-kind.enum";
import { GuaranteeStatusEnum } from "./guarantee-enums";
import { WorkPeriodType } from "./work-period.type";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { UPDATED_AT } from "../graphql/pagination/updated-since";

@ObjectType("WorksContract", {
  description: "The contract between contractor and obligee (請負契約) that a guarantee stands behind.",
  simpleResolvers: true,
})
export class WorksContractType {
  @Field(() => ID, {
    nullable: true,
    description:
      "The issuer's entry of the contract, which all its guarantees and applications share; null where the guarantee is " +
      "joined to none, as sample data are.",
  })
  id!: string | null;

  @Field(() => WorksIdentifiersType, {
    description: "The numbers by which the obligee knows it, as they were given for this guarantee.",
  })
  identifiers!: WorksIdentifiersType;

  @Field(() => String, {
    nullable: true,
    description: "The own reference to the contract of who applied or issued; null where none was given.",
  })
  externalReference!: string | null;

  @Field(() => String, { description: "Name of the works (工事名), 1 to 120 characters." })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "Place of the works (工事場所); null where none was stated.",
  })
  place!: string | null;

  @Field(() => YenScalar, { description: "The whole contract price in yen (請負金額（総額）)." })
  contractPrice!: Yen;

  @Field(() => YenScalar, {
    description:
      "The part of the price that this guarantee covers, in yen (請負金額（対象額）); at most contractPrice.",
  })
  coveredPrice!: Yen;

  @Field(() => WorkPeriodType, { description: "The work period (工期)." })
  workPeriod!: WorkPeriodType;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day the works contract was concluded (請負契約日); null where it was not when 契約保証 was issued.",
  })
  contractedOn!: CalendarDate | null;
}

@ObjectType("DepositBank", {
  description: "Where the dedicated account for the advance is held (預託金融機関).",
  simpleResolvers: true,
})
export class DepositBankType {
  @Field(() => String, { description: "Name of the bank (金融機関名)." })
  name!: string;

  @Field(() => String, { description: "Branch of the bank (支店名)." })
  branch!: string;
}

@ObjectType("Guarantee", {
  implements: NodeType,
  description:
    "The guarantee contract (保証契約) between contractor and issuer, in favour of the obligee. Visible to its " +
    "contractor, its issuer, obligees that opened it with number and key, and the operator.",
  simpleResolvers: true,
})
export class GuaranteeType extends NodeType {
  @Field(() => Int, {
    description:
      "Grows by 1 with every change of the guarantee (更新番号), from 1 on. A caller that amends it names " +
      "the revision that it saw, so that no change in between is overlooked.",
  })
  revision!: number;

  @Field(() => DateTimeScalar, { description: UPDATED_AT })
  updatedAt!: Date;

  @Field(() => GuaranteeNumberScalar, {
    description:
      "The guarantee number (保証契約番号): ten digits, the first half of what is handed to the obligee.",
  })
  number!: GuaranteeNumber;

  @Field(() => GuaranteeKindEnum, { description: "What it is for (区分)." })
  kind!: GuaranteeKind;

  @Field(() => GuaranteeStatusEnum, { description: "Where it stands in its life." })
  status!: GuaranteeStatus;

  @Field(() => IssuerType, { description: "The guarantor (保証機関)." })
  issuer!: IssuerType;

  @Field(() => IssuerBranchType, { description: "The issuer's branch that handles it (取扱店)." })
  branch!: IssuerBranchType;

  @Field(() => ContractorType, { description: "The principal (受注者, 保証契約者)." })
  contractor!: ContractorType;

  @Field(() => ObligeeType, { description: "The beneficiary (発注者, 被保証者)." })
  obligee!: ObligeeType;

  @Field(() => ContractTypeEnum, {
    nullable: true,
    description:
      "What is contracted: works or consulting (業務委託); null of guarantees that were issued before it was recorded.",
  })
  contractType!: ContractType | null;

  @Field(() => JointVentureType, {
    nullable: true,
    description:
      "The joint venture (共同企業体) that the contractor represents, with all members and shares (出資比率); null where it " +
      "contracts alone, and of guarantees that were issued before it was recorded.",
  })
  jointVenture!: JointVentureType | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Of a contract over several fiscal years (債務負担行為), the year (対象年度) that the advance is for; null: the guarantee " +
      "is for the whole contract.",
  })
  fiscalYear!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The second year (対象年度), where an advance covers the first two of the contract together, by the year in which it " +
      "begins; null where it covers one year alone, or the whole contract.",
  })
  lastFiscalYear!: number | null;

  @Field(() => YenScalar, {
    nullable: true,
    description:
      "What a part payment at the start of its year, or of the second of two, paid for work beyond the plan up to then, in yen " +
      "(出来高超過額); `coveredPrice` is less by it. null: nobody has said any.",
  })
  paidAhead!: Yen | null;

  @Field(() => String, {
    nullable: true,
    description: "The own reference to the guarantee of who applied or issued; null where none was given.",
  })
  externalReference!: string | null;

  @Field(() => WorksContractType, { description: "The works contract (請負契約)." })
  worksContract!: WorksContractType;

  @Field(() => YenScalar, {
    description: "The guaranteed amount in yen (保証金額); at most the covered price.",
  })
  amount!: Yen;

  @Field(() => CalendarDateScalar, {
    description:
      "The last day of the guarantee (保証期限): the completion date of the works contract, or later. A later day that was " +
      "agreed is kept only until the completion date passes it; from then on it is the completion date.",
  })
  expiresOn!: CalendarDate;

  @Field(() => DepositBankType, {
    nullable: true,
    description: "The bank of the advance (預託金融機関); null for 契約保証, which has none.",
  })
  depositBank!: DepositBankType | null;

  @Field(() => DeliveryEnum, {
    description: "How the certificate was delivered (交付方法); one on paper has no auth key (認証キー).",
  })
  delivery!: Delivery;

  @Field(() => SecondGuaranteeType, {
    nullable: true,
    description:
      "Why it was let through although its works contract had a guarantee of this kind and year; null where it had none.",
  })
  secondGuarantee!: SecondGuaranteeType | null;

  @Field(() => AmountFindingType, {
    nullable: true,
    description:
      "What the last amendment (変更) left amiss in the guaranteed amount, and what cures it; null where nothing is.",
  })
  amountFinding!: AmountFindingType | null;

  @Field(() => CertificateType, { description: "The newest version of the certificate (電子証書)." })
  certificate!: CertificateType;

  @AtMost(1 + MOST_AMENDMENTS)
  @Field(() => [CertificateType], {
    description: "All versions of the certificate (電子証書), oldest first.",
  })
  certificates!: CertificateType[];

  @AtMost(MOST_AMENDMENTS)
  @Field(() => [AmendmentType], {
    description: "Its amendments (変更), oldest first; empty while the works contract has not been changed.",
  })
  amendments!: AmendmentType[];

  @Field(() => CalendarDateScalar, { description: "The day it was issued (発行日)." })
  issuedOn!: CalendarDate;

  @Field(() => GuaranteeEndType, {
    nullable: true,
    description:
      "How it ended (保証終了（債務履行済）, 解約, 期限満了); null while it has not. One whose 保証期限 has just passed ends within the hour.",
  })
  end!: GuaranteeEndType | null;

  @Field(() => PendingGuaranteeEndType, {
    nullable: true,
    description:
      "The end that waits for a second officer of the issuer (承認待ちの終了). Null where none does, and for contractors and " +
      "obligees.",
  })
  pendingEnd?: PendingGuaranteeEndType | null;

  @AtMost(MOST_EVENTS)
  @Field(() => [GuaranteeEventObjectType], {
    description:
      "What was done with it, oldest first, the newest 50 (履歴): its issue, amendments and end, each time that its auth " +
      "key (認証キー) was shown, and each opening. An obligee sees issue, amendments, end and its own openings; " +
      "hand-over, receipt and confirmations only where it is in its favour.",
  })
  events!: GuaranteeEventObjectType[];
}
