import { registerEnumType } from "type-graphql";
import { PERFORMANCE_EXTENSIONS } from "../../domain/obligee/obligee-policy";
import { enumOf } from "../graphql/enum-of";

export const PerformanceExtensionEnum = enumOf(PERFORMANCE_EXTENSIONS);
registerEnumType(PerformanceExtensionEnum, {
  name: "PerformanceExtension",
  description: "What becomes of 契約保証 where the work period grows (工期延長).",
  valuesConfig: {
    FOLLOWS: { description: "The guarantee follows the works contract by itself (自動的に変更)." },
    NEW_CERTIFICATE: { description: "A new version of the certificate is issued (変更の保証証書を発行)." },
  },
});
