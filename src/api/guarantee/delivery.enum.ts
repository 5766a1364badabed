import { registerEnumType } from "type-graphql";
import { DELIVERIES } from "../../domain/values/delivery";
import { enumOf } from "../graphql/enum-of";

export const DeliveryEnum = enumOf(DELIVERIES);
registerEnumType(DeliveryEnum, {
  name: "Delivery",
  description: "How the certificate is delivered (保証証書の受取方法).",
  valuesConfig: {
    ELECTRONIC: { description: "電子交付: number and key (認証キー) instead of paper." },
    PAPER: { description: "書面交付: the certificate on paper, without a key. Every obligee takes it." },
  },
});
