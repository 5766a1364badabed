import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import {
  MOST_SHOWN_OF_CONTRACT,
  WORKS_CHANGE_CAUSES,
  type WorksChangeCause,
} from "../../use-cases/works-contract/ports";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { ContractType } from "../../domain/values/contract-type";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { Yen } from "../../domain/values/yen";
import { MOST_FISCAL_YEARS, type AdvanceYears } from "../../domain/works-contract/fiscal-year-plans";
import { COMPARED_TERMS, type ComparedTerm } from "../../domain/works-contract/works-differences";
import { AtMost } from "../graphql/cost/field-cost";
import { enumOf } from "../graphql/enum-of";
import { NodeType } from "../graphql/node/node.type";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { GuaranteeNumberScalar } from "../graphql/scalars/guarantee-number.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { WorkPeriodType } from "../guarantee/work-period.type";
import { ObligeeType } from "../obligee/obligee.type";
import { ContractorType, IssuerType } from "../party/party.type";
import { ContractTypeEnum } from "./contract-type.enum";
import { AdvanceYearsEnum, FiscalYearPlanType } from "./fiscal-years.type";
import { JointVentureType } from "./joint-venture.type";
import { WorksIdentifiersType } from "./works-identifiers.type";
import { UPDATED_AT } from "../graphql/pagination/updated-since";

const WorksChangeCauseEnum = enumOf(WORKS_CHANGE_CAUSES);
registerEnumType(WorksChangeCauseEnum, {
  name: "WorksChangeCause",
  description: "Why an entry of a works contract says something else than before.",
  valuesConfig: {
    AMENDED: { description: "The issuer recorded that the contract was changed (変更契約)." },
    GUARANTEE_AMENDED: {
      description: "A guarantee of the contract was amended (変更) because the contract was.",
    },
    STATED_ANEW: { description: "A later application or guarantee stated something else." },
  },
});

const ComparedTermEnum = enumOf(COMPARED_TERMS);
registerEnumType(ComparedTermEnum, {
  name: "ComparedTerm",
  description: "What two statements of one works contract (請負契約) are compared by.",
  valuesConfig: {
    NAME: { description: "Name of the works (工事名), compared as searches fold it." },
    CONTRACT_TYPE: { description: "Works or consulting (業務委託)." },
    CONTRACT_PRICE: { description: "The whole contract price in yen (請負金額（総額）)." },
    WORK_PERIOD: { description: "The work period (工期): first day, a slash, and completion." },
    CONTRACTED_ON: { description: "The day the contract was concluded (請負契約日)." },
    FISCAL_YEARS: {
      description:
        "The plan by fiscal years (年度別計画): of each year the payment limit, a slash, and the planned progress.",
    },
  },
});

@ObjectType("WorksTerms", {
  description: "What an amendment (変更契約) may change of a works contract, as it was at one time.",
  simpleResolvers: true,
})
class WorksTermsType {
  @Field(() => YenScalar, { description: "The whole contract price in yen (請負金額（総額）)." })
  contractPrice!: Yen;

  @Field(() => WorkPeriodType, { description: "The work period (工期)." })
  workPeriod!: WorkPeriodType;
}

@ObjectType("WorksAmendment", {
  description: "One step in the history of a works contract (変更契約の履歴).",
  simpleResolvers: true,
})
class WorksAmendmentType {
  @Field(() => WorksChangeCauseEnum, { description: "Why the entry says something else." })
  cause!: WorksChangeCause;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The day the contract was changed (変更契約日); null of STATED_ANEW.",
  })
  amendedOn!: CalendarDate | null;

  @Field(() => WorksTermsType, { description: "What the entry said before." })
  before!: WorksTermsType;

  @Field(() => WorksTermsType, { description: "What it said from then on." })
  after!: WorksTermsType;

  @Field(() => ID, {
    nullable: true,
    description: "Of GUARANTEE_AMENDED: the guarantee (保証契約) that was amended; null else.",
  })
  guaranteeId!: string | null;

  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  recordedAt!: Date;
}

@ObjectType("WorksDifference", {
  description:
    "Something else that is said of the same works contract (請負契約の相違). It refuses nothing. Correct what is wrong: " +
    "amend the guarantee that was not amended with the contract, or agree with the other issuer.",
  simpleResolvers: true,
})
class WorksDifferenceType {
  @Field(() => ComparedTermEnum, { description: "In what they differ." })
  term!: ComparedTerm;

  @Field(() => String, { description: "What this entry says." })
  stated!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "What is said elsewhere; null where another issuer (保証機関) says it, whose entry only the contractor and the operator " +
      "may read.",
  })
  elsewhere!: string | null;

  @Field(() => GuaranteeNumberScalar, {
    nullable: true,
    description:
      "The guarantee in force (保証契約番号) that says it; null: the entry of another issuer does, which shares a number with " +
      "this one.",
  })
  guaranteeNumber!: GuaranteeNumber | null;
}

@ObjectType("WorksContractEntry", {
  implements: NodeType,
  description:
    "An issuer's entry of a works contract (請負契約): what its guarantees and applications hang on. It says what was " +
    "approved or issued last, or amended by contract (変更契約), while each guarantee keeps what was stated for it. The list of guarantees, narrowed to `worksContractId`, has them. Visible to the issuer, the contractor and the operator.",
  simpleResolvers: true,
})
export class WorksContractEntryType extends NodeType {
  @Field(() => IssuerType, { description: "The issuer (保証機関) whose entry it is." })
  issuer!: IssuerType;

  @Field(() => ContractorType, { description: "The contractor (受注者)." })
  contractor!: ContractorType;

  @Field(() => ObligeeType, { description: "The obligee (発注者)." })
  obligee!: ObligeeType;

  @Field(() => ContractTypeEnum, {
    nullable: true,
    description: "What is contracted: works or consulting (業務委託); null where it was not recorded.",
  })
  contractType!: ContractType | null;

  @Field(() => String, { description: "Name of the works (工事名)." })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "Place of the works (工事場所); null where none was stated.",
  })
  place!: string | null;

  @Field(() => YenScalar, { description: "The whole contract price in yen (請負金額（総額）)." })
  contractPrice!: Yen;

  @Field(() => WorkPeriodType, { description: "The work period (工期)." })
  workPeriod!: WorkPeriodType;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The day the contract was concluded (請負契約日); null while it is not known.",
  })
  contractedOn!: CalendarDate | null;

  @AtMost(MOST_FISCAL_YEARS)
  @Field(() => [FiscalYearPlanType], {
    nullable: true,
    description: "The plan by fiscal years (年度別計画) of a contract over several; null where it has none.",
  })
  fiscalYears!: FiscalYearPlanType[] | null;

  @Field(() => AdvanceYearsEnum, {
    description:
      "In which fiscal years the contract has an advance; without a plan by years it says nothing.",
  })
  advanceYears!: AdvanceYears;

  @Field(() => JointVentureType, {
    nullable: true,
    description: "The joint venture (共同企業体) that contracts; null where the contractor does alone.",
  })
  jointVenture!: JointVentureType | null;

  @Field(() => WorksIdentifiersType, { description: "The numbers by which the obligee knows it." })
  identifiers!: WorksIdentifiersType;

  @Field(() => String, {
    nullable: true,
    description: "The own reference to it of who applied or issued; null where none was given.",
  })
  externalReference!: string | null;

  @Field(() => DateTimeScalar, { description: "When the issuer first heard of it." })
  createdAt!: Date;

  @Field(() => DateTimeScalar, {
    description: `${UPDATED_AT} A step with one of its guarantees or applications counts, too.`,
  })
  updatedAt!: Date;

  @AtMost(MOST_SHOWN_OF_CONTRACT)
  @Field(() => [WorksAmendmentType], {
    description: `How price and period changed (変更契約の履歴), newest first, at most ${String(MOST_SHOWN_OF_CONTRACT)}.`,
  })
  amendments!: WorksAmendmentType[];

  @AtMost(MOST_SHOWN_OF_CONTRACT)
  @Field(() => [WorksDifferenceType], {
    description:
      "What guarantees in force, and entries of other issuers that share a number, say otherwise (請負契約の相違): at most " +
      `${String(MOST_SHOWN_OF_CONTRACT)}.`,
  })
  differences!: WorksDifferenceType[];
}
