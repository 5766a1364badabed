import { registerEnumType } from "type-graphql";
import { AMENDMENT_APPLICATION_EVENTS, EVENTS } from "../../use-cases/shared/event-types";
import { AMENDMENT_APPLICATION_STATUSES } from "../../domain/guarantee/guarantee-life-cycle";
import { enumOf } from "../graphql/enum-of";

export const AmendmentApplicationStatusEnum = enumOf(AMENDMENT_APPLICATION_STATUSES);
registerEnumType(AmendmentApplicationStatusEnum, {
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

export const AmendmentApplicationEventTypeEnum = enumOf(AMENDMENT_APPLICATION_EVENTS);
registerEnumType(AmendmentApplicationEventTypeEnum, {
  name: "AmendmentApplicationEventType",
  description: "A step that was taken with an application for an amendment (変更申込).",
  valuesConfig: Object.fromEntries(
    AMENDMENT_APPLICATION_EVENTS.map((type) => [type, { description: EVENTS[type].ofAmendmentApplication }]),
  ),
});
