import { Field, ID, InputType } from "type-graphql";
import type { IssueGuarantee } from "../../use-cases/guarantee/issue-guarantee";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { ContractType } from "../../domain/values/contract-type";
import type { Yen } from "../../domain/values/yen";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { plannedYearsOf, YearChoiceInput, yearChoiceOf } from "../works-contract/fiscal-years.type";
import { ReferredWorksInput } from "../works-contract/referred-works.input";
import { identifiersOf } from "../works-contract/works-identifiers.type";
import { ContractTypeEnum } from "../works-contract/contract-type.enum";
import { JointVentureInput, jointVentureOf } from "../works-contract/joint-venture.type";
import { SecondGuaranteeInput, secondGuaranteeOf } from "../works-contract/second-guarantee.type";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { Text } from "../graphql/validation/text";
import { GuaranteeKindEnum } from "../graphql/guarantee-kind.enum";

@InputType("WorkPeriodInput", { description: "The work period (工期), both days included." })
export class WorkPeriodInput {
  @Field(() => CalendarDateScalar, { description: "First day of the works (着手日)." })
  from!: CalendarDate;

  @Field(() => CalendarDateScalar, { description: "Completion date (完成日); not before the first day." })
  to!: CalendarDate;
}

@InputType("WorksContractInput", {
  description: "The works contract (請負契約) that the guarantee stands behind.",
})
class WorksContractInput extends ReferredWorksInput {
  @Field(() => String, { description: "Name of the works (工事名), 1 to 120 characters, kept as entered." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Place of the works (工事場所), 1 to 200 characters." })
  place?: string | null;

  @Field(() => YenScalar, { description: "The whole contract price in yen (請負金額（総額）), at least 1." })
  contractPrice!: Yen;

  @Field(() => YenScalar, {
    nullable: true,
    description:
      "The part that the guarantee covers, in yen (請負金額（対象額）), 1 to contractPrice; absent: all of it.",
  })
  coveredPrice?: Yen | null;

  @Field(() => WorkPeriodInput, { description: "The work period (工期)." })
  workPeriod!: WorkPeriodInput;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day the works contract was concluded (請負契約日), not after completion. Required for ADVANCE_PAYMENT and " +
      "INTERIM_PAYMENT; 契約保証 may be issued before.",
  })
  contractedOn?: CalendarDate | null;
}

@InputType("DepositBankInput", {
  description: "Where the dedicated account for the advance is held (預託金融機関).",
})
export class DepositBankInput {
  @Field(() => String, { description: "Name of the bank (金融機関名), 1 to 120 characters." })
  name!: string;

  @Field(() => String, { description: "Branch of the bank (支店名), 1 to 120 characters." })
  branch!: string;
}

@InputType("IssueGuaranteeInput", { description: "What issuer and contractor agreed on." })
export class IssueGuaranteeInput extends YearChoiceInput {
  @Field(() => GuaranteeKindEnum, { description: "What the guarantee is for (区分)." })
  kind!: GuaranteeKind;

  @Field(() => ID, { description: "The contractor (受注者), one that is registered with the issuer." })
  contractorId!: string;

  @Field(() => ID, { description: "The obligee (発注者)." })
  obligeeId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "The issuer's branch that handles it (取扱店); absent: the contractor's, which it chose, or which handles its prefecture, or else the main branch.",
  })
  branchId?: string | null;

  @Field(() => WorksContractInput, { description: "The works contract (請負契約)." })
  worksContract!: WorksContractInput;

  @Field(() => ContractTypeEnum, {
    defaultValue: "WORKS",
    description: "What is contracted: works or consulting (業務委託).",
  })
  contractType!: ContractType;

  @Field(() => JointVentureInput, {
    nullable: true,
    description: "The joint venture (共同企業体) that the contractor represents; absent where there is none.",
  })
  jointVenture?: JointVentureInput | null;

  @Field(() => YenScalar, { description: "The guaranteed amount in yen (保証金額), 1 to the covered price." })
  amount!: Yen;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The last day of the guarantee (保証期限), not before completion; absent: the completion date.",
  })
  expiresOn?: CalendarDate | null;

  @Field(() => DepositBankInput, {
    nullable: true,
    description:
      "The bank of the advance (預託金融機関). Required for ADVANCE_PAYMENT and INTERIM_PAYMENT, else absent.",
  })
  depositBank?: DepositBankInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The guarantee number (保証契約番号), ten digits, where the issuer's own core system brings it; it begins with the issuer's " +
      "prefix. Absent: the next free number is allotted.",
  })
  number?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Your own reference to the guarantee, 1 to 64 characters; no paper shows it.",
  })
  externalReference?: string | null;

  @Field(() => SecondGuaranteeInput, {
    nullable: true,
    description:
      "Lets a second guarantee of the same works contract, kind and year through; absent: a second one is warned of.",
  })
  secondGuarantee?: SecondGuaranteeInput | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "true: what an application would be refused for (ceilings, adoption, a second guarantee of the same works) refuses " +
      "this, too. false: it is issued, and `warnings` tells of it.",
  })
  strict!: boolean;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

/** The input as the use case takes it: every absence written out. */
export function issueCommandOf(input: IssueGuaranteeInput): IssueGuarantee {
  const { kind, worksContract: works, amount, depositBank } = input;
  const { from, to } = works.workPeriod;
  return {
    terms: {
      kind,
      worksContract: {
        name: works.name,
        place: works.place ?? null,
        contractPrice: works.contractPrice,
        coveredPrice: works.coveredPrice ?? null,
        workPeriod: { from, to },
        contractedOn: works.contractedOn ?? null,
        ...plannedYearsOf(works),
        identifiers: identifiersOf(works.identifiers),
        externalReference: works.externalReference ?? null,
      },
      contractType: input.contractType,
      jointVenture: jointVentureOf(input.jointVenture),
      externalReference: input.externalReference ?? null,
      ...yearChoiceOf(input),
      amount,
      expiresOn: input.expiresOn ?? null,
      depositBank: depositBank ? { name: depositBank.name, branch: depositBank.branch } : null,
    },
    contractorId: input.contractorId,
    obligeeId: input.obligeeId,
    branchId: input.branchId ?? null,
    number: input.number ?? null,
    secondGuarantee: secondGuaranteeOf(input.secondGuarantee),
    isStrict: input.strict,
    idempotencyKey: input.idempotencyKey ?? null,
  };
}
