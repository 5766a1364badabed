"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RequestedKindEnum = void 0;
const type_graphql_1 = require("type-graphql");
const eligibility_1 = require("../../domain/obligee/eligibility");
const enum_of_1 = require("../graphql/enum-of");
exports.RequestedKindEnum = (0, enum_of_1.enumOf)(eligibility_1.REQUESTED_KINDS);
(0, type_graphql_1.registerEnumType)(exports.RequestedKindEnum, {
    name: "RequestedKind",
    description: "What a caller may ask for: the kinds of guarantee (区分), and 契約保証予約, which is always refused.",
    valuesConfig: {
        ADVANCE_PAYMENT: { description: "前払金保証: the return of the advance." },
        INTERIM_PAYMENT: { description: "中間前払金保証: the second advance, paid half-way." },
        CONTRACT_PERFORMANCE: { description: "契約保証: the performance of the works contract." },
        PERFORMANCE_RESERVATION: {
            description: "契約保証予約: a reservation of 契約保証. It is excluded from electronic delivery and refused with RESERVATION_EXCLUDED.",
        },
    },
});
//# sourceMappingURL=eligibility-enums.js.map