import { ArgsType, Field, ID, InputType } from "type-graphql";
import type { RequestRegistration } from "../../use-cases/account/request-registration";
import type { RegistrationStatus } from "../../domain/account/registration";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { WindowArgs } from "../graphql/pagination/window.args";
import { LONGEST } from "../../domain/values/readable-text";
import { ContractingBranchInput, LICENSE_INPUT_DESCRIPTION } from "../party/contracting-branch.input";
import { Text } from "../graphql/validation/text";
import { RegistrationStatusEnum } from "./registration.type";

const LOGIN_ID =
  "4 to 32 of the characters a-z, 0-9, dot, hyphen and underscore; capitals count as small letters";

@InputType("RequestRegistrationInput", {
  description: "Who asks which issuer for a registration (利用登録).",
})
export class RequestRegistrationInput {
  @Field(() => ID, { description: "The issuer (保証機関) that is asked." })
  @Text({ atMost: 64 })
  issuerId!: string;

  @Field(() => String, {
    description: "The company's name (商号又は名称) as certificates will show it, 1 to 120 characters.",
  })
  companyName!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "How the company's name is read (読みがな), 1 to 120 kana with ー, ・ and spaces: by it the company is searched and sorted, " +
      "too. Absent: it is not stated.",
  })
  reading?: string | null;

  @Field(() => String, {
    description: "The company's address (所在地) as certificates will show it, 1 to 200 characters.",
  })
  address!: string;

  @Field(() => String, {
    description:
      "Title and name of the representative (代表者), such as 代表取締役 〇〇 〇〇; 1 to 120 characters.",
  })
  representative!: string;

  @Field(() => String, { description: "Who will sign in (担当者), 1 to 120 characters." })
  contactName!: string;

  @Field(() => String, { description: "Mail address of the contact (連絡先メールアドレス), one mailbox." })
  contactEmail!: string;

  @Field(() => String, { description: "Telephone number (電話番号), such as 03-1234-5678." })
  telephone!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Corporate number (法人番号), 13 digits with a check digit first; full-width digits and separators are understood. " +
      "Absent: none is stated, as for a sole proprietor (個人事業主).",
  })
  corporateNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `${LICENSE_INPUT_DESCRIPTION}. Absent: none is stated.`,
  })
  constructionLicenseNumber?: string | null;

  @Field(() => ContractingBranchInput, {
    nullable: true,
    description: "The branch that contracts (契約する支店). Absent: the company itself contracts.",
  })
  contractingBranch?: ContractingBranchInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The issuer's branch that is to handle the guarantees (取扱店), by its name or id, at most 120 characters. Absent: the one " +
      "that handles the prefecture which the address begins with, or that of the branch which contracts; where none does, the error names all branches.",
  })
  @Text({ atMost: LONGEST.name })
  handlingBranch?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `The login ID (お客様ID) to have, if it is free: ${LOGIN_ID}. Absent: the issuer gives one.`,
  })
  loginId?: string | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("AcceptRegistrationInput", { description: "Which request to accept, and how." })
export class AcceptRegistrationInput {
  @Field(() => ID, { description: "The request." })
  @Text({ atMost: 64 })
  registrationId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "A contractor (受注者) that is registered with this issuer already, and with no other, and gets one more user; " +
      "absent: a new one.",
  })
  @Text({ atMost: 64 })
  contractorId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `The login ID (お客様ID) to give: ${LOGIN_ID}. Absent: the one that was asked for, or else a made one.`,
  })
  loginId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Your branch that is to handle the contractor's guarantees (取扱店), by its name or id, at most 120 characters. Absent: the " +
      "one that the request has. Of a contractor that is registered already, it stays unless this says otherwise.",
  })
  @Text({ atMost: LONGEST.name })
  handlingBranch?: string | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("DeclineRegistrationInput", { description: "Which request to decline, and why." })
export class DeclineRegistrationInput {
  @Field(() => ID, { description: "The request." })
  @Text({ atMost: 64 })
  registrationId!: string;

  @Field(() => String, { description: "The reason (謝絶理由), 1 to 200 characters." })
  reason!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("RegistrationFilter", {
  description: "What a list of registrations is narrowed to; an empty filter shows all.",
})
class RegistrationFilterInput {
  @Field(() => [RegistrationStatusEnum], { nullable: true, description: "In one of these states." })
  statuses?: RegistrationStatus[] | null;
}

@ArgsType()
export class RegistrationListArgs extends WindowArgs {
  @Field(() => RegistrationFilterInput, {
    nullable: true,
    description: "Absent: all that the caller may see.",
  })
  filter?: RegistrationFilterInput | null;
}

/** The input as the use case takes it: every absence written out. */
export function requestCommandOf(input: RequestRegistrationInput): RequestRegistration {
  const { companyName, address, representative, contactName, contactEmail, telephone } = input;
  const branch = input.contractingBranch ?? null;
  return {
    issuerId: input.issuerId,
    request: {
      companyName,
      reading: input.reading ?? null,
      address,
      representative,
      contactName,
      contactEmail,
      telephone,
      corporateNumber: input.corporateNumber ?? null,
      constructionLicenseNumber: input.constructionLicenseNumber ?? null,
      contractingBranch: branch && { name: branch.name, address: branch.address, head: branch.head },
      handlingBranch: input.handlingBranch ?? null,
      loginId: input.loginId ?? null,
    },
    idempotencyKey: input.idempotencyKey ?? null,
  };
}
