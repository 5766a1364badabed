import { Field, ID, Int, ObjectType } from "type-graphql";
import type { WebhookEndpointView } from "../../use-cases/webhook/ports";
import { CHANGES, type ChangeType } from "../../use-cases/shared/event-types";
import type { Requested } from "../../use-cases/shared/view";
import type { DeliveryStatus } from "../../domain/webhook/delivery-schedule";
import { ChangeTypeEnum } from "../change/change-type.enum";
import { AtMost } from "../graphql/cost/field-cost";
import { NodeType } from "../graphql/node/node.type";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { WebhookDeliveryStatusEnum } from "./webhook-enums";

@ObjectType("WebhookEndpoint", {
  implements: NodeType,
  description:
    "A receiver of webhooks (通知先) of the caller's own organisation, without its secret. It is told of the changes that its " +
    "organisation sees in `changes`.",
  simpleResolvers: true,
})
export class WebhookEndpointType extends NodeType {
  @Field(() => String, { description: "What it is, for people (名称)." })
  name!: string;

  @Field(() => String, { description: "The address that deliveries are posted to (通知先URL)." })
  url!: string;

  @AtMost(CHANGES.length)
  @Field(() => [ChangeTypeEnum], { description: "The types of events that it is told of; empty: all." })
  types!: readonly ChangeType[];

  @Field(() => Boolean, {
    description:
      "Whether nothing is sent to it for now (一時停止). What happens meanwhile is sent afterwards.",
  })
  isPaused!: boolean;

  @Field(() => DateTimeScalar, { description: "When it was entered (登録日時)." })
  createdAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Until when the secret of before is good, too; null where it was never changed.",
  })
  formerSecretUntil!: Date | null;

  @Field(() => Int, { description: "How many tries have failed since one succeeded last (連続失敗回数)." })
  failures!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Until when it is left alone because it failed; null where it did not.",
  })
  restsUntil!: Date | null;
}

@ObjectType("WebhookDelivery", {
  implements: NodeType,
  description: "One event that a receiver is told of (通知). It is listed for 30 days.",
  simpleResolvers: true,
})
export class WebhookDeliveryType extends NodeType {
  @Field(() => ID, {
    description:
      "The header `webhook-id`: the same at each try and each replay. Of a change it is the event's id, as in `changes`.",
  })
  webhookId!: string;

  @Field(() => String, { description: "The type of the event, one of ChangeType; `TEST` for a test." })
  type!: string;

  @Field(() => String, {
    description: "The body that is posted: JSON, without a key and without personal data.",
  })
  body!: string;

  @Field(() => WebhookDeliveryStatusEnum, { description: "Where it stands (送信状況)." })
  status!: DeliveryStatus;

  @Field(() => Int, {
    description: "How many times it was tried since it was made or replayed (送信試行回数).",
  })
  attempts!: number;

  @Field(() => Int, {
    nullable: true,
    description: "The HTTP status of the last answer; null where none came yet, or none came at all.",
  })
  statusCode!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What went wrong at the last try (送信エラー), as a short code: `HTTP_500`, `HTTP_302` (no redirect is followed), `TIMEOUT`, " +
      "`ADDRESS_NOT_PUBLIC`, `ECONNREFUSED`; null where nothing did.",
  })
  failure!: string | null;

  @Field(() => DateTimeScalar, { description: "When it was made (作成日時)." })
  createdAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was last tried; null where it was not.",
  })
  lastAttemptAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it is tried next, at the earliest; null unless it waits.",
  })
  nextAttemptAt!: Date | null;

  @Field(() => WebhookEndpointType, {
    nullable: true,
    description: "The receiver; null where it was just deleted.",
  })
  endpoint!: Requested<WebhookEndpointView> | null;
}
