import { Field, ID, InputType, Int } from "type-graphql";
import { NOTHING_EXPECTED, type GuaranteeExpectation } from "../../domain/match/guarantee-expectation";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { Yen } from "../../domain/values/yen";
import { GuaranteeKindEnum } from "../graphql/guarantee-kind.enum";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";

const NAME = "1 to 120 characters";
const NUMBER = "1 to 64 characters, however it is written";

@InputType("GuaranteeExpectationInput", {
  description:
    "What the caller's own system knows of a guarantee that it waits for (照合する内容). What is left out is not compared; at " +
    "least one thing must be given.",
})
export class GuaranteeExpectationInput implements Partial<GuaranteeExpectation> {
  @Field(() => ID, {
    nullable: true,
    description: "The beneficiary (被保証者) by id: the body, or the department, which is another one.",
  })
  beneficiaryId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `The beneficiary (被保証者) by name, such as 熊本市長 or 熊本市; of a department with its body's name before its own. ${NAME}.`,
  })
  beneficiaryName?: string | null;

  @Field(() => GuaranteeKindEnum, { nullable: true, description: "The kind (区分)." })
  kind?: GuaranteeKind | null;

  @Field(() => String, { nullable: true, description: `The name of the works (工事名), ${NAME}.` })
  worksName?: string | null;

  @Field(() => String, { nullable: true, description: `工事番号, ${NUMBER}.` })
  worksNumber?: string | null;

  @Field(() => String, { nullable: true, description: `調達案件番号, ${NUMBER}.` })
  procurementNumber?: string | null;

  @Field(() => String, { nullable: true, description: `契約番号, ${NUMBER}.` })
  contractNumber?: string | null;

  @Field(() => String, { nullable: true, description: `仕様書番号, ${NUMBER}.` })
  specificationNumber?: string | null;

  @Field(() => YenScalar, {
    nullable: true,
    description: "The whole contract price in yen (請負金額（総額）), to the yen.",
  })
  contractPrice?: Yen | null;

  @Field(() => YenScalar, {
    nullable: true,
    description:
      "The least guaranteed amount in yen (保証金額). With `minimumPercent`, the larger of both counts.",
  })
  minimumAmount?: Yen | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The least guaranteed amount in percent of `contractPrice`, or of the guarantee's own price without it; 1 to 100. " +
      "Rounded up to the yen.",
  })
  minimumPercent?: number | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The last day that must be covered, such as the completion date (完成日): at the latest 保証期限.",
  })
  coveredUntil?: CalendarDate | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The fiscal year (対象年度), by the year in which it begins: 2026 is 令和8年度; 2000 to 2100.",
  })
  fiscalYear?: number | null;

  @Field(() => String, {
    nullable: true,
    description: `The contractor (受注者) by name; of a joint venture (共同企業体) its whole name. ${NAME}.`,
  })
  contractorName?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The contractor's corporate number (法人番号), 13 digits; of a joint venture (共同企業体) that of its representative.",
  })
  corporateNumber?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The version of the certificate (電子証書) that is on file, from 1; a superseded one is no match.",
  })
  certificateVersion?: number | null;
}

/** The input with every absence written out. */
export function expectationOf(input: GuaranteeExpectationInput): GuaranteeExpectation {
  return {
    ...NOTHING_EXPECTED,
    ...Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)),
  };
}
