import { Field, Int, ObjectType } from "type-graphql";
import { MOST_NOTES } from "../../use-cases/ledger/ports";
import type { GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { COVERAGE_GAP_CODES } from "../../domain/ledger/coverage-gap";
import { MOST_LABELS } from "../../domain/ledger/ledger-label";
import type { LedgerOrigin } from "../../domain/ledger/ledger-origin";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { Yen } from "../../domain/values/yen";
import { UserType } from "../account/user.type";
import { AtMost } from "../graphql/cost/field-cost";
import { GuaranteeKindEnum } from "../graphql/guarantee-kind.enum";
import { NodeType } from "../graphql/node/node.type";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { YenScalar } from "../graphql/scalars/yen.scalar";
import { GuaranteeStatusEnum } from "../guarantee/guarantee-enums";
import { GuaranteeType } from "../guarantee/guarantee.type";
import { ObligeeType } from "../obligee/obligee.type";
import { CoverageGapType } from "./coverage-gap.type";
import { LedgerOriginEnum } from "./ledger-enums";
import { RecordedGuaranteeType } from "./recorded-guarantee.type";
import { UPDATED_AT } from "../graphql/pagination/updated-since";

@ObjectType("LedgerNote", {
  description: "What an officer noted with an entry of the ledger (備考). Only the own body reads it.",
  simpleResolvers: true,
})
class LedgerNoteType {
  @Field(() => String, { description: "The note, as it was written." })
  text!: string;

  @Field(() => DateTimeScalar, { description: "When it was written." })
  writtenAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: "The officer's name (担当者名); null where an integration wrote it.",
  })
  writtenBy!: string | null;
}

@ObjectType("LedgerEntry", {
  implements: NodeType,
  description:
    "One guarantee in a body's ledger (保証台帳): issued here, or recorded by the body. Only the own body sees it, with its " +
    "labels, notes and officers; nothing of these stands in the guarantee or its history.",
  simpleResolvers: true,
})
export class LedgerEntryType extends NodeType {
  @Field(() => LedgerOriginEnum, { description: "Where it comes from." })
  origin!: LedgerOrigin;

  @Field(() => GuaranteeKindEnum, { description: "What it guarantees (区分)." })
  kind!: GuaranteeKind;

  @Field(() => GuaranteeStatusEnum, {
    description:
      "Where it stands. What the body recorded itself is ACCEPTED, since the body holds it, until it ends.",
  })
  state!: GuaranteeStatus;

  @Field(() => String, {
    nullable: true,
    description:
      "The guarantee number (保証契約番号) or the number of another paper; null where it has none.",
  })
  number!: string | null;

  @Field(() => String, {
    description: "The contractor (受注者): the joint venture as a whole, where one contracts.",
  })
  contractorName!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The issuer (保証機関): a guarantor, bank or insurer; null where the contractor deposited money or securities.",
  })
  issuerName!: string | null;

  @Field(() => String, { description: "Name of the works (工事名)." })
  worksName!: string;

  @Field(() => String, {
    nullable: true,
    description: "The body's number of the works (工事番号); null where none was stated.",
  })
  worksNumber!: string | null;

  @Field(() => YenScalar, { description: "The guaranteed or deposited amount in yen (保証金額)." })
  amount!: Yen;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The issue date (発行日); null where the body recorded none.",
  })
  issuedOn!: CalendarDate | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The expiry date (保証期限); null where it does not expire.",
  })
  expiresOn!: CalendarDate | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The fiscal year (対象年度) of a contract over several; null where it is for the whole contract.",
  })
  fiscalYear!: number | null;

  @AtMost(MOST_LABELS)
  @Field(() => [String], { description: `The body's own labels (ラベル), at most ${String(MOST_LABELS)}.` })
  labels!: readonly string[];

  @Field(() => DateTimeScalar, { description: "When it came into the ledger." })
  enteredAt!: Date;

  @Field(() => DateTimeScalar, { description: UPDATED_AT })
  updatedAt!: Date;

  @Field(() => Int, {
    nullable: true,
    description:
      "The version of the certificate that the body saw last: when it opened or accepted it, or filed its newest version. " +
      "Null where it has seen none, and for what does not come from here.",
  })
  seenVersion!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The newest version of the certificate; null for what does not come from here.",
  })
  newestVersion!: number | null;

  @Field(() => GuaranteeType, {
    nullable: true,
    description: "The guarantee (保証契約) that was issued here; null for what the body recorded itself.",
  })
  guarantee!: object | null;

  @Field(() => RecordedGuaranteeType, {
    nullable: true,
    description: "What the body recorded itself; null for what was issued here.",
  })
  recorded!: RecordedGuaranteeType | null;

  @Field(() => ObligeeType, {
    nullable: true,
    description: "The department (部署) that the entry is assigned to; null where it is to none.",
  })
  department!: object | null;

  @Field(() => UserType, {
    nullable: true,
    description: "The officer (担当者) that the entry is assigned to; null where it is to none.",
  })
  officer!: object | null;

  @AtMost(MOST_NOTES)
  @Field(() => [LedgerNoteType], {
    description: `The newest notes (備考), newest first, at most ${String(MOST_NOTES)}.`,
  })
  notes!: readonly LedgerNoteType[];

  @AtMost(COVERAGE_GAP_CODES.length)
  @Field(() => [CoverageGapType], {
    description: "What it leaves uncovered today in Japan (保証の不足); empty where there is nothing.",
  })
  gaps!: readonly CoverageGapType[];
}
