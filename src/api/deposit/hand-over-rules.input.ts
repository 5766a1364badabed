import { ArrayMaxSize } from "../graphql/validation/class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import type { RecordHandOverRules } from "../../use-cases/deposit/record-hand-over-rules";
import type { HandOverWay } from "../../domain/deposit/hand-over-rules";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { GUARANTEE_KINDS, type GuaranteeKind } from "../../domain/values/guarantee-kind";
import { GuaranteeKindEnum } from "../graphql/guarantee-kind.enum";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { Text } from "../graphql/validation/text";
import { HandOverWayEnum } from "./deposit-enums";
import { addressOf } from "./deposit.input";

const TEXT = "1 to 200 characters; absent: nothing is said of it.";

@InputType("HandOverRouteInput", {
  description: "Where and how some kinds of guarantees are handed over (提出先).",
})
export class HandOverRouteInput {
  @Field(() => [GuaranteeKindEnum], {
    description: "The kinds that it is for (保証の区分), each in one route only.",
  })
  kinds!: GuaranteeKind[];

  @Field(() => HandOverWayEnum, {
    nullable: true,
    description: "The way it is handed over (提出方法); absent: nothing is said of it.",
  })
  way?: HandOverWay | null;

  @Field(() => String, { nullable: true, description: `The section that takes it (提出先の部署), ${TEXT}` })
  department?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The mailbox that takes it (提出先メールアドレス). Required with EMAIL.",
  })
  address?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `The system, form or counter that takes it (提出先), ${TEXT}`,
  })
  place?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The subject of its mails (件名), 1 to 120 characters. Places in braces are filled in: {工事番号}, {調達案件番号}, " +
      "{案件番号}, {契約番号}, {仕様書番号}, {工事名}, {案件名}, {件名}, {受注者}, {保証名称}, {保証契約番号}.",
  })
  subject?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether a print is wanted (印刷物の提出); absent: nothing is said of it.",
  })
  takesPrint?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether the arrival is to be confirmed by telephone (電話での到達確認); absent: nothing is said of it.",
  })
  takesPhoneCall?: boolean | null;

  @Field(() => String, { nullable: true, description: `The telephone number to call (電話番号), ${TEXT}` })
  telephone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `Until when it wants it (提出期限), such as 契約締結の前日まで, ${TEXT}`,
  })
  until?: string | null;
}

@InputType("RecordHandOverRulesInput", {
  description:
    "What an obligee says of hand-overs from a day on (提出方法). It replaces what was recorded before as a whole.",
})
export class RecordHandOverRulesInput {
  @Field(() => ID, {
    description: "The obligee (発注者): the caller's own or a department of it; for the operator any.",
  })
  @Text({ atMost: 64 })
  obligeeId!: string;

  @Field(() => CalendarDateScalar, {
    description:
      "From when on it holds (適用開始日): today in Japan or later, and not that of rules recorded before.",
  })
  effectiveFrom!: CalendarDate;

  @Field(() => [HandOverRouteInput], { description: "Where each kind goes (提出先), at most three." })
  @ArrayMaxSize(GUARANTEE_KINDS.length)
  routes!: HandOverRouteInput[];

  @Field(() => Int, {
    nullable: true,
    description: "The business days (開庁日) that it takes to decide (受領期限), 1 to 30; absent: five.",
  })
  receiptBusinessDays?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether it receives amended versions of the certificate anew (変更証書の再受領); absent: no.",
  })
  receivesAmendmentsAnew?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The mailbox that is told of hand-overs and reminded (通知先). No caller is shown it; absent: nobody is told.",
  })
  noticeAddress?: string | null;

  @Field(() => String, {
    description: "Where it says so (根拠), such as the rule or the page, 1 to 500 characters.",
  })
  source!: string;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The day of the source (時点), not after today; absent: it bears none.",
  })
  asOf?: CalendarDate | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

/** The command with every absence written out. */
export function recordRulesOf(input: RecordHandOverRulesInput): RecordHandOverRules {
  const { obligeeId, effectiveFrom, source, noticeAddress, idempotencyKey } = input;
  return {
    obligeeId,
    rules: {
      effectiveFrom,
      source,
      asOf: input.asOf ?? null,
      receiptBusinessDays: input.receiptBusinessDays ?? null,
      receivesAmendmentsAnew: input.receivesAmendmentsAnew ?? null,
      noticeAddress: addressOf(noticeAddress),
      routes: input.routes.map((route) => ({
        kinds: route.kinds,
        way: route.way ?? null,
        department: route.department ?? null,
        address: addressOf(route.address),
        place: route.place ?? null,
        subject: route.subject ?? null,
        takesPrint: route.takesPrint ?? null,
        takesPhoneCall: route.takesPhoneCall ?? null,
        telephone: route.telephone ?? null,
        until: route.until ?? null,
      })),
    },
    idempotencyKey: idempotencyKey ?? null,
  };
}
