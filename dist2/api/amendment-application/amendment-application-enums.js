"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AmendmentApplicationEventTypeEnum = exports.AmendmentApplicationStatusEnum = void 0;
const type_graphql_1 = require("type-graphql");
const event_types_1 = require("../../use-cases/shared/event-types");
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const enum_of_1 = require("../graphql/enum-of");
exports.AmendmentApplicationStatusEnum = (0, enum_of_1.enumOf)(guarantee_life_cycle_1.AMENDMENT_APPLICATION_STATUSES);
(0, type_graphql_1.registerEnumType)(exports.AmendmentApplicationStatusEnum, {
    name: "AmendmentApplicationStatus",
    description: "Where an application for an amendment (変更申込) stands. It has no draft.",
    valuesConfig: {
        APPLIED: { description: "申込済: submitted to the issuer." },
        DECLINED: { description: "謝絶: the issuer declined, with a reason; an end." },
        WITHDRAWN: { description: "取下げ: the contractor gave it up; an end." },
        APPROVED: {
            description: "承諾: underwritten; issued once an additional premium (追加保証料), if any, is settled.",
        },
        ISSUED: { description: "発行済: the guarantee is amended; an end of the application." },
    },
});
exports.AmendmentApplicationEventTypeEnum = (0, enum_of_1.enumOf)(event_types_1.AMENDMENT_APPLICATION_EVENTS);
(0, type_graphql_1.registerEnumType)(exports.AmendmentApplicationEventTypeEnum, {
    name: "AmendmentApplicationEventType",
    description: "A step that was taken with an application for an amendment (変更申込).",
    valuesConfig: Object.fromEntries(event_types_1.AMENDMENT_APPLICATION_EVENTS.map((type) => [type, { description: event_types_1.EVENTS[type].ofAmendmentApplication }])),
});
//# sourceMappingURL=amendment-application-enums.js.map