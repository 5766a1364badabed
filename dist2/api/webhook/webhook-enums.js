"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WebhookDeliveryStatusEnum = void 0;
const type_graphql_1 = require("type-graphql");
const delivery_schedule_1 = require("../../domain/webhook/delivery-schedule");
const enum_of_1 = require("../graphql/enum-of");
exports.WebhookDeliveryStatusEnum = (0, enum_of_1.enumOf)(delivery_schedule_1.DELIVERY_STATUSES);
(0, type_graphql_1.registerEnumType)(exports.WebhookDeliveryStatusEnum, {
    name: "WebhookDeliveryStatus",
    description: "Where a delivery of a webhook stands.",
    valuesConfig: {
        PENDING: { description: "送信待ち: it waits to be sent, for the first time or again." },
        DELIVERED: { description: "送信済: the receiver answered with a status of 2xx." },
        DEAD: {
            description: "送信不可: it failed for three days and is not tried again by itself; see `replayWebhooks`.",
        },
    },
});
//# sourceMappingURL=webhook-enums.js.map