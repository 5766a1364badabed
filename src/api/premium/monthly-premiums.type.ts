import { Field, ID, Int, ObjectType } from "type-graphql";
import { AtMost } from "../graphql/cost/field-cost";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { CalendarMonth } from "../../domain/values/calendar-month";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { Yen } from "../../domain/values/yen";
import { CsvFileType, type CsvFileView } from "../graphql/document/csv-file.type";
import { PdfFileType, type PdfFileView } from "../graphql/document/pdf-file.type";
import { GuaranteeKindEnum } from "../graphql/guarantee-kind.enum";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { CalendarMonthScalar } from "../graphql/scalars/calendar-month.scalar";
import { GuaranteeNumberScalar } from "../graphql/scalars/guarantee-number.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import type { PremiumDirection } from "../../domain/premium/premium-difference";
import { PremiumDirectionEnum } from "./premium-enums";
import { PayeeAccountObject } from "./premium-payment.type";

/** Of more, the CSV file has all. */
export const MOST_LINES = 200;

@ObjectType("AmendmentOfPremium", {
  description: "Of which amendment (変更) a premium is.",
  simpleResolvers: true,
})
export class AmendmentOfPremiumType {
  @Field(() => CalendarDateScalar, { description: "The day the works contract was changed (変更契約日)." })
  amendedOn!: CalendarDate;

  @Field(() => Int, {
    nullable: true,
    description: "The version of the certificate (版) that it brought; null until the amendment is issued.",
  })
  version!: number | null;

  @Field(() => PremiumDirectionEnum, {
    description: "ADDITIONAL (追加保証料): it is paid. RETURNED (返戻保証料): it is taken off.",
  })
  direction!: PremiumDirection;
}

@ObjectType("MonthlyPremium", {
  description:
    "A premium (保証料), or what an amendment made due (追加・返戻保証料), that went into 保証料一括納付.",
  simpleResolvers: true,
})
export class MonthlyPremiumType {
  @Field(() => ID, {
    description: "The application (保証申込), or that for the amendment (変更申込), that it is for.",
  })
  applicationId!: string;

  @Field(() => AmendmentOfPremiumType, {
    nullable: true,
    description: "The amendment (変更) that made it due; null: it is the premium of the issue.",
  })
  amendment!: AmendmentOfPremiumType | null;

  @Field(() => CalendarDateScalar, { description: "The day on which it went into 保証料一括納付." })
  settledOn!: CalendarDate;

  @Field(() => GuaranteeNumberScalar, {
    nullable: true,
    description: "The guarantee number (保証契約番号); null until the guarantee is issued.",
  })
  number!: GuaranteeNumber | null;

  @Field(() => GuaranteeKindEnum, { description: "What the guarantee is for (区分)." })
  kind!: GuaranteeKind;

  @Field(() => String, { description: "The beneficiary (発注者)." })
  obligeeName!: string;

  @Field(() => String, { description: "Name of the works (工事名, 業務名)." })
  worksName!: string;

  @Field(() => YenScalar, { description: "The guaranteed amount in yen (保証金額)." })
  guaranteed!: Yen;

  @Field(() => YenScalar, {
    description:
      "The premium in yen (保証料), or what the amendment made due; where `amendment` says RETURNED, it is taken off.",
  })
  premium!: Yen;
}

@ObjectType("MonthlyPremiums", {
  description:
    "保証料一括納付: what a contractor pays an issuer at once for a month, as one statement. Exempt from consumption tax (非課税).",
  simpleResolvers: true,
})
export class MonthlyPremiumsType {
  @Field(() => CalendarMonthScalar, { description: "The month (対象月)." })
  month!: CalendarMonth;

  @Field(() => String, { description: "Name of the issuer (保証機関)." })
  issuerName!: string;

  @Field(() => String, { description: "Name of the contractor (受注者)." })
  contractorName!: string;

  @Field(() => Int, { description: "The number of premiums (件数)." })
  count!: number;

  @Field(() => YenScalar, {
    description:
      "What all of them come to, in yen (お支払額): premiums and 追加保証料 less 返戻保証料; 0 where more is paid back than paid.",
  })
  total!: Yen;

  @Field(() => YenScalar, {
    description:
      "What the issuer pays back, in yen (ご返金額), where 返戻保証料 is more than all else; otherwise 0.",
  })
  returned!: Yen;

  @AtMost(MOST_LINES)
  @Field(() => [MonthlyPremiumType], {
    description: "The premiums by day; of more than 200 the first 200. The files have all.",
  })
  lines!: MonthlyPremiumType[];

  @Field(() => PayeeAccountObject, {
    nullable: true,
    description: "The account to pay to (振込口座); null where the branch tells it.",
  })
  account!: PayeeAccountObject | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "Until when (支払期日); null where the branch tells it.",
  })
  dueOn!: CalendarDate | null;

  @Field(() => PdfFileType, { description: "The statement as PDF (保証料一括納付明細書)." })
  pdf!: PdfFileView;

  @Field(() => CsvFileType, {
    description:
      "The same as CSV. Columns: 対象月, 保証機関, 保証契約者, 日付, 保証契約番号, 区分, 発注者, 工事名, 保証金額, 保証料, 内容, " +
      "変更契約日, 版. 返戻保証料 has a minus.",
  })
  csv!: CsvFileView;
}
