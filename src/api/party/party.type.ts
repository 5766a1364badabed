import { Field, ID, InterfaceType, ObjectType } from "type-graphql";
import type { ContractingBranch } from "../../domain/party/company";
import { MOST_REPRESENTATIONS } from "../../domain/party/issuer-representation";
import type { ConstructionLicense } from "../../domain/values/construction-license";
import { PREFECTURES } from "../../domain/values/prefecture";
import type { CorporateNumber } from "../../domain/values/corporate-number";
import { MOST_REQUIREMENTS } from "../../domain/application/application-requirements";
import { AtMost } from "../graphql/cost/field-cost";
import { NodeType } from "../graphql/node/node.type";
import { ApplicationRequirementsType } from "./application-requirements.type";
import { ContractingBranchType, LICENSE_DESCRIPTION } from "./company.type";
import { IssuerRepresentationType } from "./issuer-representation.type";
import { PremiumPaymentType } from "../premium/premium-payment.type";

@InterfaceType("Organisation", {
  implements: NodeType,
  description: "An organisation that takes part: an issuer, a contractor, an obligee or the operator.",
  resolveType: (value: { __typename: string }) => value.__typename,
})
export class OrganisationType extends NodeType {
  @Field(() => String, { description: "The name as papers show it (名称)." })
  name!: string;
}

@ObjectType("IssuerBranch", {
  description: "A branch of an issuer that handles guarantees (取扱店).",
  simpleResolvers: true,
})
export class IssuerBranchType {
  @Field(() => ID, { description: "The branch's id, for `branchId` when a guarantee is issued." })
  id!: string;

  @Field(() => String, { description: "Name of the branch (支店名)." })
  name!: string;

  @Field(() => String, { description: "Address of the branch (所在地)." })
  address!: string;

  @Field(() => String, { description: "Telephone number (電話番号)." })
  telephone!: string;

  @Field(() => String, {
    nullable: true,
    description: "Fax number (FAX番号); null where the branch has none.",
  })
  fax!: string | null;

  @AtMost(PREFECTURES.length)
  @Field(() => [String], {
    description:
      "The prefectures (都道府県) whose contractors it handles (担当都道府県); empty where the issuer has not said: the one that it " +
      "stands in.",
  })
  prefectures!: readonly string[];
}

@ObjectType("Issuer", {
  implements: [NodeType, OrganisationType],
  description: "The guarantor (保証機関, 保証事業会社) that issues guarantees. Visible to every caller.",
  simpleResolvers: true,
})
export class IssuerType extends OrganisationType {
  @Field(() => String, { description: "Address of the head office (本店所在地)." })
  address!: string;

  @Field(() => String, {
    description: "The digits that each of its guarantee numbers (保証契約番号) begins with.",
  })
  numberPrefix!: string;

  @AtMost(100)
  @Field(() => [PremiumPaymentType], {
    description:
      "Where and until when its premiums are paid, one for each first day; empty where the branches tell (取扱店).",
  })
  premiumPayments!: PremiumPaymentType[];

  @AtMost(MOST_REQUIREMENTS)
  @Field(() => [ApplicationRequirementsType], {
    description:
      "What it asks of applications (申込の要件), one for each first day; empty where it asks for no account and no documents.",
  })
  applicationRequirements!: ApplicationRequirementsType[];

  @AtMost(MOST_REPRESENTATIONS)
  @Field(() => [IssuerRepresentationType], {
    description:
      "Who represents it on its papers (代表者), and where its terms (約款) stand, one for each first day; empty where its papers " +
      "do not say.",
  })
  representations!: IssuerRepresentationType[];

  @AtMost(100)
  @Field(() => [IssuerBranchType], { description: "Its branches (支店), the main branch first." })
  branches!: IssuerBranchType[];
}

@ObjectType("Contractor", {
  implements: [NodeType, OrganisationType],
  description:
    "The principal (受注者, 保証契約者), addressed with 様 on the certificate. Visible to itself, to issuers it is " +
    "registered with, to obligees that opened a guarantee of it, and to the operator.",
  simpleResolvers: true,
})
export class ContractorType extends OrganisationType {
  @Field(() => String, {
    nullable: true,
    description:
      "How the name is read (読みがな), in kana, as it was stated; lists are searched and sorted by it. null: it is not known.",
  })
  reading!: string | null;

  @Field(() => String, { description: "Address (住所)." })
  address!: string;

  @Field(() => String, {
    nullable: true,
    description: "Corporate number (法人番号), 13 digits; null where it is not known.",
  })
  corporateNumber!: CorporateNumber | null;

  @Field(() => String, {
    nullable: true,
    description: "Title and name of the representative (代表者); null where the issuer did not enter it.",
  })
  representative!: string | null;

  @Field(() => String, { nullable: true, description: `${LICENSE_DESCRIPTION}; null where it is not known.` })
  constructionLicenseNumber!: ConstructionLicense | null;

  @Field(() => ContractingBranchType, {
    nullable: true,
    description: "The branch that contracts (契約する支店); null where the company itself does.",
  })
  contractingBranch!: ContractingBranch | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Mail address of the contact (連絡先メールアドレス). For itself and its issuers; null for others, and where the issuer " +
      "did not enter it.",
  })
  contactEmail!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Telephone number (電話番号). For itself and its issuers; null for others, and where the issuer did not enter it.",
  })
  telephone!: string | null;
}

@ObjectType("Operator", {
  implements: [NodeType, OrganisationType],
  description: "Who runs this system (運用者). Visible to itself.",
  simpleResolvers: true,
})
export class OperatorType extends OrganisationType {}
