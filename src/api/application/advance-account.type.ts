import { Field, InputType, ObjectType, registerEnumType } from "type-graphql";
import {
  ADVANCE_ACCOUNT_TYPES,
  type AdvanceAccount,
  type AdvanceAccounts,
  type AdvanceAccountType,
} from "../../domain/application/advance-account";
import type { DepositBank } from "../../domain/works-contract/works-contract";
import { YearChoiceInput } from "../works-contract/fiscal-years.type";
import { enumOf } from "../graphql/enum-of";
import { DepositBankInput } from "../guarantee/issue-guarantee.input";
import { DepositBankType } from "../guarantee/guarantee.type";

const AdvanceAccountTypeEnum = enumOf(ADVANCE_ACCOUNT_TYPES);
registerEnumType(AdvanceAccountTypeEnum, {
  name: "AdvanceAccountType",
  description: "The kind of the account that an advance is kept in (預金種目).",
  valuesConfig: {
    ORDINARY: { description: "普通: an ordinary account." },
    SPECIAL: { description: "別段: a special account of the bank." },
    SETTLEMENT: { description: "決済用: an account for settlement, without interest." },
  },
});

const NUMBER = "The account number (口座番号): seven digits, leading zeros included";
const HOLDER = "In whose name it is (口座名義), in katakana as the bank writes it";
const MEMBER = "The member's name (構成員), as among the members of the joint venture";

@InputType("AdvanceAccountInput", {
  description: "The account of the advance (前払金の預託口座). A draft may leave out any part.",
})
class AdvanceAccountInput {
  @Field(() => AdvanceAccountTypeEnum, { nullable: true, description: "The kind of account (預金種目)." })
  type?: AdvanceAccountType | null;

  @Field(() => String, { nullable: true, description: `${NUMBER}. Digits of any width are taken.` })
  number?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `${HOLDER}: katakana, capitals, digits and ( ) 「 」 . , - / \\, 1 to 48 characters.`,
  })
  holder?: string | null;
}

@InputType("MemberAccountInput", {
  description: "The account of one member of a joint venture (構成員の預託口座).",
})
class MemberAccountInput {
  @Field(() => String, { description: `${MEMBER}, 1 to 120 characters.` })
  member!: string;

  @Field(() => DepositBankInput, { description: "The member's bank (預託金融機関)." })
  bank!: DepositBankInput;

  @Field(() => AdvanceAccountInput, { description: "The member's account there (預託口座)." })
  account!: AdvanceAccountInput;
}

/** Where the advance is kept, as a part of what is filled in. */
@InputType()
export abstract class AdvanceAccountsInput extends YearChoiceInput {
  @Field(() => AdvanceAccountInput, {
    nullable: true,
    description:
      "The account of the advance at depositBank (前払金の預託口座). Required for ADVANCE_PAYMENT and INTERIM_PAYMENT where the " +
      "issuer asks for it (`Issuer.applicationRequirements`); not for 契約保証. Only the contractor and the issuer see it.",
  })
  advanceAccount?: AdvanceAccountInput | null;

  @Field(() => [MemberAccountInput], {
    nullable: true,
    description:
      "Instead of advanceAccount, where the advance is paid to each member of a joint venture (共同企業体): one account for each " +
      "member, at most 20. Only the contractor and the issuer see them.",
  })
  memberAccounts?: MemberAccountInput[] | null;
}

/** The input as the use cases take it: every absence written out. */
export function advanceAccountsOf({ advanceAccount, memberAccounts }: AdvanceAccountsInput): AdvanceAccounts {
  return {
    advanceAccount: advanceAccount ? accountOf(advanceAccount) : null,
    memberAccounts:
      memberAccounts?.map(({ member, bank, account }) => ({
        member,
        bank: { name: bank.name, branch: bank.branch },
        account: accountOf(account),
      })) ?? null,
  };
}

function accountOf({ type, number, holder }: AdvanceAccountInput): AdvanceAccount {
  return { type: type ?? null, number: number ?? null, holder: holder ?? null };
}

@ObjectType("AdvanceAccount", {
  description:
    "The account of an advance (前払金の預託口座). Only the contractor and the issuer see it. Parts are null in a draft alone.",
  simpleResolvers: true,
})
export class AdvanceAccountObject {
  @Field(() => AdvanceAccountTypeEnum, {
    nullable: true,
    description: "The kind of account (預金種目); null where a draft does not say.",
  })
  type!: AdvanceAccountType | null;

  @Field(() => String, { nullable: true, description: `${NUMBER}; null where a draft does not say.` })
  number!: string | null;

  @Field(() => String, { nullable: true, description: `${HOLDER}; null where a draft does not say.` })
  holder!: string | null;
}

@ObjectType("MemberAccount", {
  description: "The account of one member of a joint venture (構成員の預託口座).",
  simpleResolvers: true,
})
export class MemberAccountObject {
  @Field(() => String, { description: `${MEMBER}.` })
  member!: string;

  @Field(() => DepositBankType, { description: "The member's bank (預託金融機関)." })
  bank!: DepositBank;

  @Field(() => AdvanceAccountObject, { description: "The member's account there (預託口座)." })
  account!: AdvanceAccount;
}
