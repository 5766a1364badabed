"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ApplicationEventTypeEnum = exports.LifeStatusEnum = exports.SettlementMethodEnum = exports.ApplicationStatusEnum = void 0;
const type_graphql_1 = require("type-graphql");
const event_types_1 = require("../../use-cases/shared/event-types");
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const premium_settlement_1 = require("../../domain/premium/premium-settlement");
const enum_of_1 = require("../graphql/enum-of");
exports.ApplicationStatusEnum = (0, enum_of_1.enumOf)(guarantee_life_cycle_1.APPLICATION_STATUSES);
(0, type_graphql_1.registerEnumType)(exports.ApplicationStatusEnum, {
    name: "ApplicationStatus",
    description: "Where an application (保証申込) stands, from the draft to its end.",
    valuesConfig: {
        DRAFT: { description: "下書き: only the contractor sees it." },
        APPLIED: { description: "申込済: submitted to the issuer." },
        RETURNED: {
            description: "差戻し: returned to the contractor, who corrects it and submits it again; it reserves nothing of its works contract.",
        },
        DECLINED: { description: "謝絶: the issuer declined, with a reason; an end." },
        WITHDRAWN: { description: "取下げ: the contractor gave it up; an end." },
        APPROVED: { description: "承諾: underwritten; issued once the premium (保証料) is settled." },
        ISSUED: { description: "発行済: the guarantee exists; an end of the application." },
    },
});
exports.SettlementMethodEnum = (0, enum_of_1.enumOf)(premium_settlement_1.SETTLEMENT_METHODS);
(0, type_graphql_1.registerEnumType)(exports.SettlementMethodEnum, {
    name: "SettlementMethod",
    description: "How a premium (保証料) is settled.",
    valuesConfig: {
        RECEIPT: { description: "領収: it was received." },
        MONTHLY_ACCOUNT: { description: "保証料一括納付: the contractor pays it with all others of the month." },
    },
});
exports.LifeStatusEnum = (0, enum_of_1.enumOf)(guarantee_life_cycle_1.LIFE_STATUSES);
(0, type_graphql_1.registerEnumType)(exports.LifeStatusEnum, {
    name: "LifeStatus",
    description: "A state of an application or of the guarantee that came out of it.",
    valuesConfig: {
        DRAFT: { description: "下書き: a draft." },
        APPLIED: { description: "申込済: submitted." },
        RETURNED: { description: "差戻し: returned to be corrected." },
        DECLINED: { description: "謝絶: declined by the issuer." },
        WITHDRAWN: { description: "取下げ: withdrawn by the contractor." },
        APPROVED: { description: "承諾: approved by the issuer." },
        ISSUED: { description: "発行済: issued." },
        DEPOSITED: { description: "寄託済 (みなし寄託): handed to the obligee." },
        ACCEPTED: { description: "受領済: accepted by the obligee." },
        REJECTED: { description: "受領拒否: not taken by the obligee." },
        DISCHARGED: { description: "保証終了（債務履行済）: discharged." },
        CANCELLED: { description: "解約: cancelled." },
        EXPIRED: { description: "期限満了: expired." },
    },
});
exports.ApplicationEventTypeEnum = (0, enum_of_1.enumOf)(event_types_1.APPLICATION_EVENTS);
(0, type_graphql_1.registerEnumType)(exports.ApplicationEventTypeEnum, {
    name: "ApplicationEventType",
    description: "A step that was taken with an application (保証申込).",
    valuesConfig: Object.fromEntries(event_types_1.APPLICATION_EVENTS.map((type) => [type, { description: event_types_1.EVENTS[type].ofApplication }])),
});
//# sourceMappingURL=application-enums.js.map