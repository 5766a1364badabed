import { Field, ObjectType } from "type-graphql";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { ContractType } from "../../domain/values/contract-type";
import type { Yen } from "../../domain/values/yen";
import { ContractTypeEnum } from "./contract-type.enum";
import { WorkPeriodType } from "../guarantee/work-period.type";
import { NodeType } from "../graphql/node/node.type";
import { ObligeeType } from "../obligee/obligee.type";
import { ContractorType, IssuerType } from "../party/party.type";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { WorksIdentifiersType } from "./works-identifiers.type";

@ObjectType("RegisteredWorks", {
  implements: NodeType,
  description:
    "Works that an issuer knows and has registered in advance (登録済工事), so that the contractor has less to type. " +
    "Visible to the issuer, to the contractor they are for (or every contractor registered with the issuer), and to the " +
    "operator.",
  simpleResolvers: true,
})
export class RegisteredWorksType extends NodeType {
  @Field(() => IssuerType, { description: "The issuer (保証機関) that registered them." })
  issuer!: IssuerType;

  @Field(() => ContractorType, {
    nullable: true,
    description: "The contractor (受注者) they are for; null: every contractor registered with the issuer.",
  })
  contractor!: ContractorType | null;

  @Field(() => ObligeeType, { description: "The obligee (発注者)." })
  obligee!: ObligeeType;

  @Field(() => ContractTypeEnum, { description: "What is contracted: works or consulting (業務委託)." })
  contractType!: ContractType;

  @Field(() => String, { description: "Name of the works (工事名)." })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "Place of the works (工事場所); null where none was stated.",
  })
  place!: string | null;

  @Field(() => YenScalar, { description: "The whole contract price in yen (請負金額（総額）)." })
  contractPrice!: Yen;

  @Field(() => WorkPeriodType, {
    nullable: true,
    description: "The work period (工期); null as long as it is not known, as on the day of the award.",
  })
  workPeriod!: WorkPeriodType | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The day of the award (落札決定日); null where it is not known.",
  })
  awardedOn!: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The day the works contract was concluded (請負契約日); null where it is not known.",
  })
  contractedOn!: CalendarDate | null;

  @Field(() => WorksIdentifiersType, {
    description:
      "The numbers by which the obligee (発注者) knows them; an application takes those over that it leaves out.",
  })
  identifiers!: WorksIdentifiersType;
}
