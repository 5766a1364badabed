"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PerformanceExtensionEnum = void 0;
const type_graphql_1 = require("type-graphql");
const obligee_policy_1 = require("../../domain/obligee/obligee-policy");
const enum_of_1 = require("../graphql/enum-of");
exports.PerformanceExtensionEnum = (0, enum_of_1.enumOf)(obligee_policy_1.PERFORMANCE_EXTENSIONS);
(0, type_graphql_1.registerEnumType)(exports.PerformanceExtensionEnum, {
    name: "PerformanceExtension",
    description: "What becomes of 契約保証 where the work period grows (工期延長).",
    valuesConfig: {
        FOLLOWS: { description: "The guarantee follows the works contract by itself (自動的に変更)." },
        NEW_CERTIFICATE: { description: "A new version of the certificate is issued (変更の保証証書を発行)." },
    },
});
//# sourceMappingURL=performance-extension.enum.js.map