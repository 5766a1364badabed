import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import {
  LONGEST_VIEWING_PASSWORD,
  RECORDED_ENDS,
  RECORDED_LENGTHS,
  type RecordedEnd,
  type RecordedGuarantee,
} from "../../domain/ledger/recorded-guarantee";
import { RECORDED_FORMS, type RecordedForm } from "../../domain/ledger/ledger-origin";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { Yen } from "../../domain/values/yen";
import { enumOf } from "../graphql/enum-of";
import { GuaranteeKindEnum } from "../graphql/guarantee-kind.enum";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { Text } from "../graphql/validation/text";

const RecordedFormEnum = enumOf(RECORDED_FORMS);
registerEnumType(RecordedFormEnum, {
  name: "RecordedForm",
  description: "The form of a guarantee that was not issued here.",
  valuesConfig: {
    PAPER_CERTIFICATE: { description: "書面の保証証書: a certificate on paper." },
    BANK_GUARANTEE: { description: "金融機関の保証: the guarantee of a bank." },
    ELECTRONIC_BOND: {
      description: "電子証券: an insurer's bond that is viewed elsewhere, by an address and a password.",
    },
    CASH_DEPOSIT: { description: "契約保証金: money that the contractor deposited with the body." },
    SECURITIES: { description: "有価証券: securities that the contractor deposited instead (国債など)." },
  },
});

const RecordedEndEnum = enumOf(RECORDED_ENDS);
registerEnumType(RecordedEndEnum, {
  name: "RecordedEnd",
  description: "How a guarantee that was not issued here ended.",
  valuesConfig: {
    DISCHARGED: { description: "保証終了・返還: the obligation was fulfilled; a deposit went back." },
    CANCELLED: { description: "解約: it was ended before." },
  },
});

const atMost = (name: keyof typeof RECORDED_LENGTHS): string =>
  `at most ${String(RECORDED_LENGTHS[name])} characters`;

@InputType("RecordedGuaranteeInput", {
  description: "What a body records of a guarantee that was not issued here.",
})
export class RecordedGuaranteeInput {
  @Field(() => RecordedFormEnum, { description: "Its form." })
  form!: RecordedForm;

  @Field(() => GuaranteeKindEnum, { description: "What it guarantees (区分)." })
  kind!: GuaranteeKind;

  @Field(() => String, { description: `The contractor (受注者), ${atMost("contractorName")}.` })
  contractorName!: string;

  @Field(() => String, {
    nullable: true,
    description: `Who issued it (保証機関), ${atMost("issuerName")}: required, except of deposits, which have none.`,
  })
  issuerName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `The number of the paper (証券番号など), ${atMost("number")}. Absent: it has none.`,
  })
  number?: string | null;

  @Field(() => String, { description: `Name of the works (工事名), ${atMost("worksName")}.` })
  worksName!: string;

  @Field(() => String, {
    nullable: true,
    description: `The body's number of the works (工事番号), ${atMost("worksNumber")}. Absent: none.`,
  })
  worksNumber?: string | null;

  @Field(() => YenScalar, {
    description: "The guaranteed or deposited amount in yen (保証金額), at least 1.",
  })
  amount!: Yen;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The issue date (発行日), or the day of the deposit: not after today in Japan. Absent: unknown.",
  })
  issuedOn?: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The expiry date (保証期限): required, except of deposits. Not before `issuedOn`.",
  })
  expiresOn?: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The first day of the works (工期の始期). Absent: unknown.",
  })
  worksFrom?: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day on which the works are to be completed (工期の末日), not before `worksFrom`; with a later one than 保証期限 the " +
      "entry has a gap. Absent: unknown.",
  })
  worksTo?: CalendarDate | null;

  @Field(() => Int, {
    nullable: true,
    description: "The fiscal year (対象年度) of a contract over several, by the year in which it begins.",
  })
  fiscalYear?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      `Where an insurer's bond is viewed (閲覧用URL), ${atMost("viewingUrl")}: it begins with https:// and holds no password. ` +
      "Absent: none.",
  })
  viewingUrl?: string | null;
}

const PASSWORD = `The viewing password (閲覧用パスワード), 1 to ${String(LONGEST_VIEWING_PASSWORD)} characters: a secret, kept encrypted.`;

@InputType("RecordLedgerEntryInput", { description: "A guarantee of others for the own ledger." })
export class RecordLedgerEntryInput {
  @Field(() => RecordedGuaranteeInput, { description: "What is recorded of it." })
  record!: RecordedGuaranteeInput;

  @Field(() => String, { nullable: true, description: `${PASSWORD} Absent: none is kept.` })
  @Text({ atMost: LONGEST_VIEWING_PASSWORD })
  password?: string | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("ChangeLedgerEntryInput", {
  description: "An entry that the body recorded itself, and all that it is to say now.",
})
export class ChangeLedgerEntryInput {
  @Field(() => ID, { description: "The entry of the own ledger." })
  @Text({ atMost: 64 })
  entryId!: string;

  @Field(() => Int, { description: "`recorded.revision` as the caller saw it." })
  revision!: number;

  @Field(() => RecordedGuaranteeInput, { description: "All that it says from now on." })
  record!: RecordedGuaranteeInput;

  @Field(() => String, {
    nullable: true,
    description: `${PASSWORD} Absent: the one that is kept stays; null: none is kept any more.`,
  })
  @Text({ atMost: LONGEST_VIEWING_PASSWORD })
  password?: string | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("EndLedgerEntryInput", {
  description: "An entry that the body recorded itself, and how it ended.",
})
export class EndLedgerEntryInput {
  @Field(() => ID, { description: "The entry of the own ledger." })
  @Text({ atMost: 64 })
  entryId!: string;

  @Field(() => Int, { description: "`recorded.revision` as the caller saw it." })
  revision!: number;

  @Field(() => RecordedEndEnum, { description: "How it ended." })
  end!: RecordedEnd;

  @Field(() => CalendarDateScalar, {
    description: "The day on which it ended or went back (終了日・返還日): not after today in Japan.",
  })
  endedOn!: CalendarDate;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("RevealLedgerPasswordInput", { description: "Whose viewing password to show." })
export class RevealLedgerPasswordInput {
  @Field(() => ID, { description: "The entry of the own ledger." })
  @Text({ atMost: 64 })
  entryId!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

/** The record as the domain takes it: every absence written out. */
export function recordOf(input: RecordedGuaranteeInput): RecordedGuarantee {
  const { form, kind, contractorName, worksName, amount } = input;
  return {
    form,
    kind,
    contractorName,
    issuerName: input.issuerName ?? null,
    number: input.number ?? null,
    worksName,
    worksNumber: input.worksNumber ?? null,
    amount,
    issuedOn: input.issuedOn ?? null,
    expiresOn: input.expiresOn ?? null,
    worksFrom: input.worksFrom ?? null,
    worksTo: input.worksTo ?? null,
    fiscalYear: input.fiscalYear ?? null,
    viewingUrl: input.viewingUrl ?? null,
  };
}
