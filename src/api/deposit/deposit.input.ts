import { ArrayMaxSize } from "../graphql/validation/class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import type { AcceptGuarantee } from "../../use-cases/deposit/accept-guarantee";
import type { DepositGuarantee } from "../../use-cases/deposit/deposit-guarantee";
import type { HandOverChannel, RecordedMeans } from "../../domain/deposit/deposit";
import type { RejectionReason } from "../../domain/deposit/rejection-reason";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { MOST_ATTACHMENTS } from "../../domain/attachment/attachment";
import { parseEmailAddress, type EmailAddress } from "../../domain/values/email-address";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { Text } from "../graphql/validation/text";
import { HandOverChannelEnum, RecordedMeansEnum, RejectionReasonEnum } from "./deposit-enums";

@InputType("DepositGuaranteeInput", {
  description: "A guarantee, and how it is handed to its obligee (提出).",
})
export class DepositGuaranteeInput {
  @Field(() => ID, { description: "The guarantee (保証契約)." })
  @Text({ atMost: 64 })
  guaranteeId!: string;

  @Field(() => HandOverChannelEnum, { description: "How number and key reach the obligee (提出方法)." })
  channel!: HandOverChannel;

  @Field(() => RecordedMeansEnum, {
    nullable: true,
    description: "How it was handed over elsewhere (提出の手段). Required with RECORDED, else absent.",
  })
  means?: RecordedMeans | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Where it was handed over (提出先): a system, a counter, an address. With RECORDED only, 1 to 200 characters.",
  })
  submittedTo?: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "The day it was handed over (提出日), from the day of issue (発行日) to today. With RECORDED only; absent: today.",
  })
  handedOverOn?: CalendarDate | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The mailbox that takes it (提出先メールアドレス). With EMAIL only: required where the obligee's is not known, and not " +
      "another one where it is.",
  })
  toAddress?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The subject (件名), 1 to 200 characters. With EMAIL only; absent: as the obligee asks for it.",
  })
  subject?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What the mail says besides (連絡事項), 1 to 1,000 characters. With EMAIL only.",
  })
  remarks?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "What the mail encloses besides the key notice (その他の添付書類): attachments of the application, of kind INVOICE, at most 10 " +
      "and together 10,000,000 bytes. With EMAIL only; absent: nothing.",
  })
  @ArrayMaxSize(MOST_ATTACHMENTS)
  attachmentIds?: string[] | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("AcceptGuaranteeInput", { description: "A guarantee to accept (受領)." })
export class AcceptGuaranteeInput {
  @Field(() => ID, { description: "The guarantee (保証契約)." })
  @Text({ atMost: 64 })
  guaranteeId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "The version of the certificate (証書の版) that was read and is decided on, from 1. Where it was amended meanwhile, " +
      "nothing is done, and `VERSION_CONFLICT` names the newest. Absent: the newest, whichever that is.",
  })
  version?: number | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("RejectGuaranteeInput", { description: "A guarantee to reject (受領拒否), and why." })
export class RejectGuaranteeInput extends AcceptGuaranteeInput {
  @Field(() => RejectionReasonEnum, { description: "Why (受領拒否の理由)." })
  reason!: RejectionReason;

  @Field(() => String, { description: "What the contractor is to correct, 1 to 400 characters." })
  text!: string;
}

/** As it is stored; a text that is none stays as it is. */
export function addressOf(text: string | null | undefined): EmailAddress | null {
  if (text === null || text === undefined) return null;
  return parseEmailAddress(text) ?? (text as EmailAddress);
}

/** The command with every absence written out. */
export function depositCommandOf(input: DepositGuaranteeInput): DepositGuarantee {
  const {
    guaranteeId,
    channel,
    means,
    submittedTo,
    handedOverOn,
    toAddress,
    subject,
    remarks,
    attachmentIds,
    idempotencyKey,
  } = input;
  return {
    guaranteeId,
    handOver: {
      channel,
      means: means ?? null,
      submittedTo: submittedTo ?? null,
      handedOverOn: handedOverOn ?? null,
      // What is no address is found out by the use case.
      toAddress: addressOf(toAddress),
      subject: subject ?? null,
      remarks: remarks ?? null,
      attachmentIds: attachmentIds ?? [],
    },
    idempotencyKey: idempotencyKey ?? null,
  };
}

export function acceptCommandOf({
  guaranteeId,
  version,
  idempotencyKey,
}: AcceptGuaranteeInput): AcceptGuarantee {
  return { guaranteeId, version: version ?? null, idempotencyKey: idempotencyKey ?? null };
}
