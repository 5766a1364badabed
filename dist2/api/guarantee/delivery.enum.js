"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DeliveryEnum = void 0;
const type_graphql_1 = require("type-graphql");
const delivery_1 = require("../../domain/values/delivery");
const enum_of_1 = require("../graphql/enum-of");
exports.DeliveryEnum = (0, enum_of_1.enumOf)(delivery_1.DELIVERIES);
(0, type_graphql_1.registerEnumType)(exports.DeliveryEnum, {
    name: "Delivery",
    description: "How the certificate is delivered (保証証書の受取方法).",
    valuesConfig: {
        ELECTRONIC: { description: "電子交付: number and key (認証キー) instead of paper." },
        PAPER: { description: "書面交付: the certificate on paper, without a key. Every obligee takes it." },
    },
});
//# sourceMappingURL=delivery.enum.js.map