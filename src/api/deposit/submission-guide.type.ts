import { Field, ID, ObjectType } from "type-graphql";
import type { HandOverChannel } from "../../domain/deposit/deposit";
import { HAND_OVER_CHANNELS } from "../../domain/deposit/deposit";
import type { HandOverRoute } from "../../domain/deposit/hand-over-rules";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import { AtMost, Weighs } from "../graphql/cost/field-cost";
import { EXPIRES_AT_DESCRIPTION, URL_DESCRIPTION } from "../graphql/document/link-descriptions";
import { GuaranteeKindEnum } from "../graphql/guarantee-kind.enum";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { HandOverChannelEnum } from "./deposit-enums";
import { HandOverRouteType } from "./hand-over-route.type";

@ObjectType("EmlFile", {
  description:
    "A mail as a file (RFC 5322) that mail programs open as a draft, the key notice enclosed. It carries the auth key: " +
    "fetching it takes the scope REVEAL_KEY, and each time is recorded.",
  simpleResolvers: true,
})
export class EmlFileType {
  @Weighs(4)
  @Field(() => String, { description: URL_DESCRIPTION })
  url!: string;

  @Field(() => DateTimeScalar, { description: EXPIRES_AT_DESCRIPTION })
  expiresAt!: Date;

  @Field(() => String, {
    description: "What it is called where it is saved, such as 提出メール_前払金保証_2070004426.eml.",
  })
  fileName!: string;
}

@ObjectType("HandOverMail", {
  description:
    "The mail by which a guarantee would be handed over (提出メール). No auth key stands in its words.",
  simpleResolvers: true,
})
export class HandOverMailType {
  @Field(() => String, {
    nullable: true,
    description: "Where it would go (提出先メールアドレス); null where nobody knows.",
  })
  to!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its subject (件名) as the obligee asks for it; null where a value for it is missing.",
  })
  subject!: string | null;

  @AtMost(11)
  @Field(() => [String], {
    description: "The values that the subject lacks, such as 仕様書番号; empty where it has all.",
  })
  lacking!: string[];

  @Field(() => String, { nullable: true, description: "Its words (本文); null where its subject is." })
  text!: string | null;

  @Field(() => EmlFileType, {
    nullable: true,
    description: "The mail as a draft; null where its subject is, and for callers that see no auth key.",
  })
  eml!: EmlFileType | null;
}

@ObjectType("SubmissionGuide", {
  description:
    "What to hand to the obligee, where, how and until when (提出のご案内), from what the obligee says of it.",
  simpleResolvers: true,
})
export class SubmissionGuideType {
  @Field(() => ID, { description: "The guarantee (保証契約)." })
  guaranteeId!: string;

  @Field(() => GuaranteeKindEnum, { description: "Its kind (区分), by which obligees route." })
  kind!: GuaranteeKind;

  @Field(() => String, { description: "The obligee as the certificate addresses it (発注者名)." })
  obligee!: string;

  @AtMost(HAND_OVER_CHANNELS.length)
  @Field(() => [HandOverChannelEnum], {
    description:
      "The ways that are possible here; DIRECT only where somebody uses this system for the obligee. Of a certificate " +
      "on paper (書面交付) RECORDED alone. Empty once the guarantee has ended.",
  })
  channels!: HandOverChannel[];

  @Field(() => HandOverRouteType, {
    nullable: true,
    description: "Where and how the obligee takes this kind (提出先); null where nobody knows.",
  })
  route!: HandOverRoute | null;

  @Field(() => HandOverMailType, {
    description:
      "The mail by which it would be handed over (提出メール); without contents where the certificate was delivered on paper.",
  })
  mail!: HandOverMailType;

  @AtMost(10)
  @Field(() => [String], {
    description: "What to mind, and what is not known and to be asked (ご注意), in the caller's language.",
  })
  notes!: string[];

  @Field(() => CalendarDateScalar, {
    description: "Until when the obligee would decide (受領期限), if it were handed over today.",
  })
  receiptDueOn!: CalendarDate;

  @Field(() => String, {
    nullable: true,
    description: "Where the obligee says so (根拠); null where nothing is known.",
  })
  source!: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The day of the source (時点); null where it bears none, or nothing is known.",
  })
  asOf!: CalendarDate | null;

  @Field(() => Boolean, {
    description: "Whether the obligee recorded it here itself; else it is what it publishes, or nothing.",
  })
  isOwn!: boolean;
}
