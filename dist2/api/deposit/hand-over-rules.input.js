"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RecordHandOverRulesInput = exports.HandOverRouteInput = void 0;
exports.recordRulesOf = recordRulesOf;
const class_validator_1 = require("../graphql/validation/class-validator");
const type_graphql_1 = require("type-graphql");
const guarantee_kind_1 = require("../../domain/values/guarantee-kind");
const guarantee_kind_enum_1 = require("../graphql/guarantee-kind.enum");
const idempotency_key_1 = require("../graphql/idempotency-key");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const text_1 = require("../graphql/validation/text");
const deposit_enums_1 = require("./deposit-enums");
const deposit_input_1 = require("./deposit.input");
const TEXT = "1 to 200 characters; absent: nothing is said of it.";
let HandOverRouteInput = class HandOverRouteInput {
};
exports.HandOverRouteInput = HandOverRouteInput;
__decorate([
    (0, type_graphql_1.Field)(() => [guarantee_kind_enum_1.GuaranteeKindEnum], {
        description: "The kinds that it is for (保証の区分), each in one route only.",
    })
], HandOverRouteInput.prototype, "kinds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => deposit_enums_1.HandOverWayEnum, {
        nullable: true,
        description: "The way it is handed over (提出方法); absent: nothing is said of it.",
    })
], HandOverRouteInput.prototype, "way", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `The section that takes it (提出先の部署), ${TEXT}` })
], HandOverRouteInput.prototype, "department", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The mailbox that takes it (提出先メールアドレス). Required with EMAIL.",
    })
], HandOverRouteInput.prototype, "address", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `The system, form or counter that takes it (提出先), ${TEXT}`,
    })
], HandOverRouteInput.prototype, "place", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The subject of its mails (件名), 1 to 120 characters. Places in braces are filled in: {工事番号}, {調達案件番号}, " +
            "{案件番号}, {契約番号}, {仕様書番号}, {工事名}, {案件名}, {件名}, {受注者}, {保証名称}, {保証契約番号}.",
    })
], HandOverRouteInput.prototype, "subject", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "Whether a print is wanted (印刷物の提出); absent: nothing is said of it.",
    })
], HandOverRouteInput.prototype, "takesPrint", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "Whether the arrival is to be confirmed by telephone (電話での到達確認); absent: nothing is said of it.",
    })
], HandOverRouteInput.prototype, "takesPhoneCall", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `The telephone number to call (電話番号), ${TEXT}` })
], HandOverRouteInput.prototype, "telephone", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `Until when it wants it (提出期限), such as 契約締結の前日まで, ${TEXT}`,
    })
], HandOverRouteInput.prototype, "until", void 0);
exports.HandOverRouteInput = HandOverRouteInput = __decorate([
    (0, type_graphql_1.InputType)("HandOverRouteInput", {
        description: "Where and how some kinds of guarantees are handed over (提出先).",
    })
], HandOverRouteInput);
let RecordHandOverRulesInput = class RecordHandOverRulesInput {
};
exports.RecordHandOverRulesInput = RecordHandOverRulesInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        description: "The obligee (発注者): the caller's own or a department of it; for the operator any.",
    }),
    (0, text_1.Text)({ atMost: 64 })
], RecordHandOverRulesInput.prototype, "obligeeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "From when on it holds (適用開始日): today in Japan or later, and not that of rules recorded before.",
    })
], RecordHandOverRulesInput.prototype, "effectiveFrom", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [HandOverRouteInput], { description: "Where each kind goes (提出先), at most three." }),
    (0, class_validator_1.ArrayMaxSize)(guarantee_kind_1.GUARANTEE_KINDS.length)
], RecordHandOverRulesInput.prototype, "routes", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "The business days (開庁日) that it takes to decide (受領期限), 1 to 30; absent: five.",
    })
], RecordHandOverRulesInput.prototype, "receiptBusinessDays", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "Whether it receives amended versions of the certificate anew (変更証書の再受領); absent: no.",
    })
], RecordHandOverRulesInput.prototype, "receivesAmendmentsAnew", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The mailbox that is told of hand-overs and reminded (通知先). No caller is shown it; absent: nobody is told.",
    })
], RecordHandOverRulesInput.prototype, "noticeAddress", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "Where it says so (根拠), such as the rule or the page, 1 to 500 characters.",
    })
], RecordHandOverRulesInput.prototype, "source", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day of the source (時点), not after today; absent: it bears none.",
    })
], RecordHandOverRulesInput.prototype, "asOf", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], RecordHandOverRulesInput.prototype, "idempotencyKey", void 0);
exports.RecordHandOverRulesInput = RecordHandOverRulesInput = __decorate([
    (0, type_graphql_1.InputType)("RecordHandOverRulesInput", {
        description: "What an obligee says of hand-overs from a day on (提出方法). It replaces what was recorded before as a whole.",
    })
], RecordHandOverRulesInput);
/** The command with every absence written out. */
function recordRulesOf(input) {
    const { obligeeId, effectiveFrom, source, noticeAddress, idempotencyKey } = input;
    return {
        obligeeId,
        rules: {
            effectiveFrom,
            source,
            asOf: input.asOf ?? null,
            receiptBusinessDays: input.receiptBusinessDays ?? null,
            receivesAmendmentsAnew: input.receivesAmendmentsAnew ?? null,
            noticeAddress: (0, deposit_input_1.addressOf)(noticeAddress),
            routes: input.routes.map((route) => ({
                kinds: route.kinds,
                way: route.way ?? null,
                department: route.department ?? null,
                address: (0, deposit_input_1.addressOf)(route.address),
                place: route.place ?? null,
                subject: route.subject ?? null,
                takesPrint: route.takesPrint ?? null,
                takesPhoneCall: route.takesPhoneCall ?? null,
                telephone: route.telephone ?? null,
                until: route.until ?? null,
            })),
        },
        idempotencyKey: idempotencyKey ?? null,
    };
}
//# sourceMappingURL=hand-over-rules.input.js.map