import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { PAYEE_ACCOUNT_TYPES, type PayeeAccountType } from "../../domain/premium/premium-payment";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { enumOf } from "../graphql/enum-of";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";

const PayeeAccountTypeEnum = enumOf(PAYEE_ACCOUNT_TYPES);
registerEnumType(PayeeAccountTypeEnum, {
  name: "PayeeAccountType",
  description: "What kind of bank account (預金種目).",
  valuesConfig: {
    ORDINARY: { description: "普通: an ordinary account." },
    CURRENT: { description: "当座: a current account." },
  },
});

@ObjectType("PayeeAccount", {
  description: "The bank account that premiums are paid to (保証料の振込口座).",
  simpleResolvers: true,
})
export class PayeeAccountObject {
  @Field(() => String, { description: "The bank (金融機関)." })
  bank!: string;

  @Field(() => String, { description: "Its branch (支店)." })
  branch!: string;

  @Field(() => PayeeAccountTypeEnum, { description: "The kind of account (預金種目)." })
  type!: PayeeAccountType;

  @Field(() => String, { description: "The account number (口座番号), 1 to 8 digits." })
  number!: string;

  @Field(() => String, { description: "In whose name it is (口座名義)." })
  holder!: string;
}

@ObjectType("PremiumPayment", {
  description:
    "Where and until when an issuer's premiums (保証料) are paid, from a day until its next entry applies. What is null, the " +
    "branch (取扱店) tells.",
  simpleResolvers: true,
})
export class PremiumPaymentType {
  @Field(() => CalendarDateScalar, { description: "The first day on which it applies (適用開始日)." })
  effectiveFrom!: CalendarDate;

  @Field(() => PayeeAccountObject, {
    nullable: true,
    description: "The account (振込口座); null where the branch tells it.",
  })
  account!: PayeeAccountObject | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "A premium is due so many days after the approval (承諾), 0 to 365; null where the branch tells it.",
  })
  dueWithinDays!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "保証料一括納付 is due on this day of the following month, 1 to 31, or on its last day if it is shorter; null where the " +
      "branch tells it.",
  })
  monthlyDueDay!: number | null;
}
