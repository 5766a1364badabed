import { Field, ObjectType } from "type-graphql";
import type { CompanyFacts, ContractingBranch } from "../../domain/party/company";
import type { ConstructionLicense } from "../../domain/values/construction-license";

export const LICENSE_DESCRIPTION =
  "Construction license number (建設業許可番号) in one form, such as 国土交通大臣許可（特-3）第1234号";

@ObjectType("ContractingBranch", {
  description:
    "A branch that contracts in its company's name (契約する支店): papers name it, and its head signs instead of the representative.",
  simpleResolvers: true,
})
export class ContractingBranchType {
  @Field(() => String, { description: "Name of the branch (支店名)." })
  name!: string;

  @Field(() => String, { description: "Address of the branch (支店の所在地)." })
  address!: string;

  @Field(() => String, { description: "Post and name of its head (支店長), such as 支店長 〇〇 〇〇." })
  head!: string;
}

@ObjectType("CompanyFacts", {
  description: "What a company stated of itself on a day (登録事項), beside its name and corporate number.",
  simpleResolvers: true,
})
export class CompanyFactsType implements CompanyFacts {
  @Field(() => String, {
    nullable: true,
    description: "How its name is read (読みがな), in kana; null where it did not say.",
  })
  reading!: string | null;

  @Field(() => String, { description: "Address (所在地)." })
  address!: string;

  @Field(() => String, {
    nullable: true,
    description: "Title and name of the representative (代表者); null where it was not known.",
  })
  representative!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Mail address of the contact (連絡先メールアドレス); null where it was not known.",
  })
  contactEmail!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Telephone number (電話番号); null where it was not known.",
  })
  telephone!: string | null;

  @Field(() => String, {
    nullable: true,
    description: `${LICENSE_DESCRIPTION}; null where it stated none.`,
  })
  constructionLicenseNumber!: ConstructionLicense | null;

  @Field(() => ContractingBranchType, {
    nullable: true,
    description: "The branch that contracts (契約する支店); null where the company itself did.",
  })
  contractingBranch!: ContractingBranch | null;
}
