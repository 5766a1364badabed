"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OrderDirectionEnum = exports.GuaranteeOrderFieldEnum = exports.GuaranteeStatusEnum = void 0;
const type_graphql_1 = require("type-graphql");
const ports_1 = require("../../use-cases/guarantee/ports");
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const enum_of_1 = require("../graphql/enum-of");
exports.GuaranteeStatusEnum = (0, enum_of_1.enumOf)(guarantee_life_cycle_1.GUARANTEE_STATUSES);
(0, type_graphql_1.registerEnumType)(exports.GuaranteeStatusEnum, {
    name: "GuaranteeStatus",
    description: "Where a guarantee stands in its life, from its issue to its end.",
    valuesConfig: {
        ISSUED: { description: "発行済: the certificate exists and binds the issuer." },
        DEPOSITED: { description: "寄託済 (みなし寄託): number and key were handed to the obligee." },
        ACCEPTED: { description: "受領済: the obligee accepted the certificate." },
        REJECTED: { description: "受領拒否: the obligee did not take it; it can be deposited again." },
        DISCHARGED: { description: "保証終了（債務履行済）: the guaranteed obligation was fulfilled; an end." },
        CANCELLED: { description: "解約: ended by agreement before its time; an end." },
        EXPIRED: { description: "期限満了: its expiry date has passed; an end." },
    },
});
exports.GuaranteeOrderFieldEnum = (0, enum_of_1.enumOf)(ports_1.GUARANTEE_ORDER_FIELDS);
(0, type_graphql_1.registerEnumType)(exports.GuaranteeOrderFieldEnum, {
    name: "GuaranteeOrderField",
    description: "What a list of guarantees can be ordered by.",
    valuesConfig: {
        ISSUED_ON: { description: "The issue date (発行日)." },
        NUMBER: { description: "The guarantee number (保証契約番号)." },
        AMOUNT: { description: "The guaranteed amount (保証金額)." },
        EXPIRES_ON: { description: "The expiry date (保証期限)." },
    },
});
exports.OrderDirectionEnum = (0, enum_of_1.enumOf)(["ASC", "DESC"]);
(0, type_graphql_1.registerEnumType)(exports.OrderDirectionEnum, {
    name: "OrderDirection",
    description: "Which end of an order comes first.",
    valuesConfig: {
        ASC: { description: "The smallest or earliest first (昇順)." },
        DESC: { description: "The largest or latest first (降順)." },
    },
});
//# sourceMappingURL=guarantee-enums.js.map