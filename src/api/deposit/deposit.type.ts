import { Field, ID, Int, ObjectType } from "type-graphql";
import type { HandOverChannel, ReceiptOutcome, RecordedMeans } from "../../domain/deposit/deposit";
import type { RejectionReason } from "../../domain/deposit/rejection-reason";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import {
  HandOverChannelEnum,
  ReceiptOutcomeEnum,
  RecordedMeansEnum,
  RejectionReasonEnum,
} from "./deposit-enums";

@ObjectType("Receipt", {
  description:
    "What the obligee decided on what was handed over (受領、受領拒否), or that a later hand-over stands in for it (再提出).",
  simpleResolvers: true,
})
export class ReceiptType {
  @Field(() => ReceiptOutcomeEnum, { description: "Whether the obligee took the guarantee." })
  outcome!: ReceiptOutcome;

  @Field(() => DateTimeScalar, {
    description: "When it decided (受領日時), or when it was handed over again.",
  })
  decidedAt!: Date;

  @Field(() => Int, { description: "The newest version of the certificate then, from 1." })
  version!: number;

  @Field(() => RejectionReasonEnum, {
    nullable: true,
    description: "Why it was rejected (受領拒否の理由); null otherwise.",
  })
  reason!: RejectionReason | null;

  @Field(() => String, {
    nullable: true,
    description: "What the contractor is to correct, 1 to 400 characters; null unless it was rejected.",
  })
  reasonText!: string | null;
}

@ObjectType("Deposit", {
  description:
    "みなし寄託: number and key were handed to the obligee, by which the contractor is deemed to have deposited the " +
    "certificate. For contractor, issuer, operator, and the obligee in whose favour the guarantee is.",
  simpleResolvers: true,
})
export class DepositType {
  @Field(() => ID, { description: "The id of the hand-over: stable, opaque." })
  id!: string;

  @Field(() => Int, { description: "The newest version of the certificate when it was handed over, from 1." })
  version!: number;

  @Field(() => HandOverChannelEnum, { description: "How it reached the obligee (提出方法)." })
  channel!: HandOverChannel;

  @Field(() => RecordedMeansEnum, {
    nullable: true,
    description: "With RECORDED: how it was handed over elsewhere (提出の手段); else null.",
  })
  means!: RecordedMeans | null;

  @Field(() => String, {
    nullable: true,
    description:
      "With RECORDED: where it was handed over (提出先), 1 to 200 characters; null where nobody said.",
  })
  place!: string | null;

  @Field(() => String, { description: "The obligee as the certificate addresses it (提出先の発注者)." })
  recipient!: string;

  @Field(() => String, {
    nullable: true,
    description: "With EMAIL: the mailbox that the mail went to (提出先メールアドレス); else null.",
  })
  address!: string | null;

  @Field(() => CalendarDateScalar, { description: "The day it was handed over (提出日), in Japan." })
  handedOverOn!: CalendarDate;

  @Field(() => DateTimeScalar, { description: "When that was recorded (記録日時)." })
  recordedAt!: Date;

  @Field(() => CalendarDateScalar, {
    description:
      "受領期限: until when the obligee is to decide. It counts business days (開庁日) from the day after the hand-over, or " +
      "after the first business day from then on: as many as the obligee sets, else five.",
  })
  receiptDueOn!: CalendarDate;

  @Field(() => ReceiptType, {
    nullable: true,
    description: "What the obligee decided; null until it does, or until it is handed over again.",
  })
  receipt!: ReceiptType | null;
}
