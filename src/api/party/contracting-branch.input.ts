import { Field, InputType } from "type-graphql";

@InputType("ContractingBranchInput", {
  description: "A branch that contracts in the company's name (契約する支店).",
})
export class ContractingBranchInput {
  @Field(() => String, { description: "Name of the branch (支店名), 1 to 120 characters, such as 熊本支店." })
  name!: string;

  @Field(() => String, { description: "Address of the branch (支店の所在地), 1 to 200 characters." })
  address!: string;

  @Field(() => String, {
    description: "Post and name of its head (支店長), such as 支店長 〇〇 〇〇; 1 to 120 characters.",
  })
  head!: string;
}

export const LICENSE_INPUT_DESCRIPTION =
  "Construction license number (建設業許可番号): who licensed (国土交通大臣 or a prefecture's 知事), 般 or 特 with the year, and the " +
  "number, such as 熊本県知事許可（般-4）第12345号. Width, brackets, dashes and spaces make no difference";
