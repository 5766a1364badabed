import { registerEnumType } from "type-graphql";
import { DELIVERY_STATUSES } from "../../domain/webhook/delivery-schedule";
import { enumOf } from "../graphql/enum-of";

export const WebhookDeliveryStatusEnum = enumOf(DELIVERY_STATUSES);
registerEnumType(WebhookDeliveryStatusEnum, {
  name: "WebhookDeliveryStatus",
  description: "Where a delivery of a webhook stands.",
  valuesConfig: {
    PENDING: { description: "送信待ち: it waits to be sent, for the first time or again." },
    DELIVERED: { description: "送信済: the receiver answered with a status of 2xx." },
    DEAD: {
      description:
        "送信不可: it failed for three days and is not tried again by itself; see `replayWebhooks`.",
    },
  },
});
