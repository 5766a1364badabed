import { Field, ObjectType, registerEnumType } from "type-graphql";
import { OPENING_NOTICES, type OpeningNotice } from "../../use-cases/certificate/record-opening";
import { inWords, type Wording } from "../../domain/values/wording";
import { enumOf } from "../graphql/enum-of";
import type { Locale } from "../graphql/locale";

const OpeningNoticeCodeEnum = enumOf(OPENING_NOTICES);
registerEnumType(OpeningNoticeCodeEnum, {
  name: "OpeningNoticeCode",
  description: "What an obligee must know of a certificate that it has opened, before all else.",
  valuesConfig: {
    BENEFICIARY_IS_ANOTHER_BODY: {
      description:
        "被保証者相違: the guarantee is in favour of another body (発注者); a department of a body is that body.",
    },
  },
});

@ObjectType("OpeningNotice", {
  description: "What the obligee must know of the certificate that it has opened, before all else.",
  simpleResolvers: true,
})
export class OpeningNoticeType {
  @Field(() => OpeningNoticeCodeEnum, { description: "What, for programs." })
  code!: OpeningNotice;

  @Field(() => String, {
    description: "The beneficiary (被保証者) as the certificate addresses it, such as 熊本市長.",
  })
  beneficiaryName!: string;

  @Field(() => String, { description: "What it means and what to do, for people." })
  message!: string;
}

/** Whether the guarantee stands in the body's ledger: by this call, by an earlier one, or not at all. */
export type Entered = "NOW" | "BEFORE" | "NOT";

interface Data {
  readonly beneficiaryName: string;
  readonly entered: Entered;
}

const ENTERED: Readonly<Record<Entered, Wording>> = {
  NOW: {
    en: "It was entered into your ledger, as you asked.",
    ja: "ご指定により、貴機関の台帳に登録しました。",
  },
  BEFORE: {
    en: "It has stood in your ledger since before. Ask the contractor whether it is the right certificate.",
    ja: "この保証契約は、貴機関の台帳に既に登録されています。受注者に、正しい保証契約かどうかをご確認ください。",
  },
  NOT: {
    en: "It was not entered into your ledger. Ask the contractor for the right certificate.",
    ja: "貴機関の台帳には登録していません。受注者に、正しい保証契約かどうかをご確認ください。",
  },
};

const WORDS: Readonly<Record<OpeningNotice, Wording<Data>>> = {
  BENEFICIARY_IS_ANOTHER_BODY: {
    en: ({ beneficiaryName, entered }) =>
      `This guarantee is in favour of ${beneficiaryName}, not of your body. ` +
      inWords(ENTERED[entered], "en", undefined as never),
    ja: ({ beneficiaryName, entered }) =>
      `この保証契約の被保証者は「${beneficiaryName}」であり、貴機関ではありません。` +
      inWords(ENTERED[entered], "ja", undefined as never),
  },
};

/** A notice in the caller's language. */
export function openingNotice(code: OpeningNotice, data: Data, locale: Locale): OpeningNoticeType {
  const { beneficiaryName } = data;
  return { code, beneficiaryName, message: inWords(WORDS[code], locale, data) };
}
