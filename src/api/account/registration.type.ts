import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { ContractingBranch } from "../../domain/party/company";
import type { ConstructionLicense } from "../../domain/values/construction-license";
import type { BranchView, PartyView } from "../../use-cases/party/ports";
import type { UserView } from "../../use-cases/account/ports";
import type { Requested } from "../../use-cases/shared/view";
import type { CorporateNumber } from "../../domain/values/corporate-number";
import { REGISTRATION_STATUSES, type RegistrationStatus } from "../../domain/account/registration";
import { enumOf } from "../graphql/enum-of";
import { NodeType } from "../graphql/node/node.type";
import { ContractingBranchType, LICENSE_DESCRIPTION } from "../party/company.type";
import { ContractorType, IssuerBranchType, IssuerType } from "../party/party.type";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { UserType } from "./user.type";

export const RegistrationStatusEnum = enumOf(REGISTRATION_STATUSES);
registerEnumType(RegistrationStatusEnum, {
  name: "RegistrationStatus",
  description: "Where a request for a registration (利用登録) stands.",
  valuesConfig: {
    REQUESTED: { description: "申請中: the issuer has not decided yet." },
    ACCEPTED: { description: "承認: the contractor is registered and its user may sign in." },
    DECLINED: { description: "謝絶: the issuer declined, with a reason." },
  },
});

@ObjectType("Registration", {
  implements: NodeType,
  description:
    "A contractor's request to an issuer for a registration (利用登録), and what became of it. Visible to that issuer, to " +
    "the contractor that came of it, and to the operator.",
  simpleResolvers: true,
})
export class RegistrationType extends NodeType {
  @Field(() => RegistrationStatusEnum, { description: "Where the request stands." })
  status!: RegistrationStatus;

  @Field(() => String, { description: "The company's name (商号又は名称)." })
  companyName!: string;

  @Field(() => String, {
    nullable: true,
    description: "How the company's name is read (読みがな), in kana; null where none was stated.",
  })
  reading!: string | null;

  @Field(() => String, { description: "The company's address (所在地)." })
  address!: string;

  @Field(() => String, { description: "Title and name of the representative (代表者)." })
  representative!: string;

  @Field(() => String, { description: "Who will sign in (担当者)." })
  contactName!: string;

  @Field(() => String, { description: "Mail address of the contact (連絡先メールアドレス)." })
  contactEmail!: string;

  @Field(() => String, { description: "Telephone number (電話番号), half-width." })
  telephone!: string;

  @Field(() => String, {
    nullable: true,
    description: "Corporate number (法人番号), 13 digits; null where none was stated.",
  })
  corporateNumber!: CorporateNumber | null;

  @Field(() => String, { nullable: true, description: `${LICENSE_DESCRIPTION}; null where none was stated.` })
  constructionLicenseNumber!: ConstructionLicense | null;

  @Field(() => ContractingBranchType, {
    nullable: true,
    description: "The branch that contracts (契約する支店); null where the company itself does.",
  })
  contractingBranch!: ContractingBranch | null;

  @Field(() => IssuerBranchType, {
    nullable: true,
    description:
      "The issuer's branch (取扱店) that was chosen, or that handles the address, or else the main branch. Of an accepted request it is the one that handles from then on. Null where the issuer has no branch.",
  })
  handlingBranch!: BranchView | null;

  @Field(() => String, {
    nullable: true,
    description: "The login ID (お客様ID) that was asked for; null where the issuer gives one.",
  })
  loginId!: string | null;

  @Field(() => DateTimeScalar, { description: "When the request was received (申請日時)." })
  requestedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the issuer decided; null as long as it has not.",
  })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was declined; null where it was not." })
  declineReason!: string | null;

  @Field(() => IssuerType, { description: "The issuer (保証機関) that received it." })
  issuer!: Requested<PartyView>;

  @Field(() => ContractorType, {
    nullable: true,
    description: "The contractor (受注者) that came of it; null where it was not accepted.",
  })
  contractor!: Requested<PartyView> | null;

  @Field(() => UserType, {
    nullable: true,
    description: "The user (利用者) that came of it; null where it was not accepted.",
  })
  user!: Requested<UserView> | null;
}
