import { Field, ID, InputType } from "type-graphql";
import type { ApplicationStepCommand } from "../../use-cases/application/application-step";
import type { StatedReturn } from "../../domain/application/application-return";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { SettlementMethod } from "../../domain/premium/premium-settlement";
import type { Yen } from "../../domain/values/yen";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { ValidateNested } from "../graphql/validation/class-validator";
import { Text } from "../graphql/validation/text";
import { SecondGuaranteeInput } from "../works-contract/second-guarantee.type";
import { SettlementMethodEnum } from "./application-enums";
import { ApplicationContentInput } from "./application-content.input";

@InputType("ApplicationStepInput", { description: "The application (保証申込) that a step is taken with." })
export class ApplicationStepInput {
  @Field(() => ID, { description: "The application (保証申込)." })
  @Text({ atMost: 64 })
  applicationId!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

const SUBMITTED_AT =
  "When it was submitted (申込日時): `submittedAt` of the application as it was read. Where it was submitted again since, the " +
  "step is refused with `SUBMITTED_ANEW`. Pass it; absent: not compared.";

@InputType("ApproveApplicationInput", { description: "An application to approve." })
export class ApproveApplicationInput extends ApplicationStepInput {
  @Field(() => DateTimeScalar, { nullable: true, description: SUBMITTED_AT })
  submittedAt?: Date | null;

  @Field(() => SecondGuaranteeInput, {
    nullable: true,
    description:
      "Lets a second guarantee of the same works contract, kind and year through; absent: a second one is refused.",
  })
  secondGuarantee?: SecondGuaranteeInput | null;
}

@InputType("ChangeApplicationInput", {
  description: "A draft or a returned application, and what it is to say from now on.",
})
export class ChangeApplicationInput extends ApplicationStepInput {
  @Field(() => ApplicationContentInput, {
    description: "The whole content: what is left out of it is gone, unless registered works say it.",
  })
  @ValidateNested()
  content!: ApplicationContentInput;
}

@InputType("DeclineApplicationInput", { description: "An application to decline, and why." })
export class DeclineApplicationInput extends ApplicationStepInput {
  @Field(() => DateTimeScalar, { nullable: true, description: SUBMITTED_AT })
  submittedAt?: Date | null;

  @Field(() => String, {
    description: "Why (謝絶理由), 1 to 1,000 characters; the contractor reads it.",
  })
  @Text({ atMost: 1_000 })
  reason!: string;
}

@InputType("CorrectionInput", { description: "One thing that the contractor is to correct (訂正事項)." })
class CorrectionInput {
  @Field(() => String, {
    nullable: true,
    description:
      "The item (項目), 1 to 120 characters: as the form names it, or a place in the input such as `amount`; absent: the " +
      "application as a whole.",
  })
  item?: string | null;

  @Field(() => String, { description: "What to correct (訂正内容), 1 to 500 characters." })
  text!: string;
}

@InputType("ReturnApplicationInput", {
  description: "An application to return to its contractor, why, and what to correct.",
})
export class ReturnApplicationInput extends ApplicationStepInput {
  @Field(() => DateTimeScalar, { nullable: true, description: SUBMITTED_AT })
  submittedAt?: Date | null;

  @Field(() => String, {
    description: "Why (差戻しの理由), 1 to 1,000 characters; the contractor reads it, also in a mail.",
  })
  reason!: string;

  @Field(() => [CorrectionInput], {
    defaultValue: [],
    description: "What to correct (訂正事項), at most 10; absent: the reason says it all.",
  })
  corrections!: CorrectionInput[];
}

/** The input as the use case takes it: every absence written out. */
export function statedReturnOf({ reason, corrections }: ReturnApplicationInput): StatedReturn {
  return { reason, corrections: corrections.map(({ item, text }) => ({ item: item ?? null, text })) };
}

@InputType("SetFinalPremiumInput", { description: "What is charged for an application, and why." })
export class SetFinalPremiumInput extends ApplicationStepInput {
  @Field(() => YenScalar, {
    description:
      "The premium in yen (確定保証料): at most the guaranteed amount (保証金額), or the quote where that is more.",
  })
  amount!: Yen;

  @Field(() => String, {
    description:
      "Why (確定の理由), 1 to 500 characters, such as the table it is by; the contractor reads it.",
  })
  reason!: string;
}

@InputType("SettlePremiumInput", { description: "How the premium of an application was settled." })
export class SettlePremiumInput extends ApplicationStepInput {
  @Field(() => SettlementMethodEnum, { description: "Whether it was received or goes into 保証料一括納付." })
  method!: SettlementMethod;

  @Field(() => CalendarDateScalar, {
    description: "The day it was received (領収日), or went into 保証料一括納付; not after today.",
  })
  settledOn!: CalendarDate;

  @Field(() => YenScalar, {
    description:
      "The premium in yen (保証料): the final premium, or else the quoted total, where there is either.",
  })
  amount!: Yen;
}

@InputType("IssueAppliedGuaranteeInput", { description: "The approved and paid application to issue." })
export class IssueAppliedGuaranteeInput extends ApplicationStepInput {
  @Field(() => String, {
    nullable: true,
    description:
      "The guarantee number (保証契約番号), ten digits, where the issuer's own core system brings it; it begins with the issuer's " +
      "prefix. Absent: the next free number is allotted.",
  })
  number?: string | null;
}

/** What every step is told, with every absence written out. */
export function stepOf({ applicationId, idempotencyKey }: ApplicationStepInput): ApplicationStepCommand {
  return { applicationId, idempotencyKey: idempotencyKey ?? null };
}

/** What a step of an officer is told: also what it read. */
export function decisionOf(
  input: ApplicationStepInput & { readonly submittedAt?: Date | null },
): ApplicationStepCommand & { readonly submittedAt: Date | null } {
  return { ...stepOf(input), submittedAt: input.submittedAt ?? null };
}
