"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuaranteeKindEnum = void 0;
const type_graphql_1 = require("type-graphql");
const guarantee_kind_1 = require("../../domain/values/guarantee-kind");
const enum_of_1 = require("./enum-of");
exports.GuaranteeKindEnum = (0, enum_of_1.enumOf)(guarantee_kind_1.GUARANTEE_KINDS);
(0, type_graphql_1.registerEnumType)(exports.GuaranteeKindEnum, {
    name: "GuaranteeKind",
    description: "What a guarantee is for (区分). 契約保証予約 (a reservation) is not among them: it has no certificate.",
    valuesConfig: {
        ADVANCE_PAYMENT: { description: "前払金保証: the return of the advance." },
        INTERIM_PAYMENT: { description: "中間前払金保証: the second advance, paid half-way." },
        CONTRACT_PERFORMANCE: { description: "契約保証: the performance of the works contract." },
    },
});
//# sourceMappingURL=guarantee-kind.enum.js.map