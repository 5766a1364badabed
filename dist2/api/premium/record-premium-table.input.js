"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RecordPremiumTableInput = void 0;
exports.recordCommandOf = recordCommandOf;
const type_graphql_1 = require("type-graphql");
const guarantee_kind_enum_1 = require("../graphql/guarantee-kind.enum");
const idempotency_key_1 = require("../graphql/idempotency-key");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const text_1 = require("../graphql/validation/text");
const premium_enums_1 = require("./premium-enums");
let PremiumBandInput = class PremiumBandInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The largest amount in the band, in yen, more than the band before; absent on the last band only.",
    })
], PremiumBandInput.prototype, "upTo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        description: "The rate (料率) in yen per million yen, 0 to 1,000,000: 0.065 % is 650.",
    })
], PremiumBandInput.prototype, "ratePerMillion", void 0);
PremiumBandInput = __decorate([
    (0, type_graphql_1.InputType)("PremiumBandInput", { description: "A step of the table (料率の区分)." })
], PremiumBandInput);
let OnlineDiscountInput = class OnlineDiscountInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "Off the premium, in yen, at least 1." })
], OnlineDiscountInput.prototype, "off", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "For guaranteed amounts (保証金額) from this one on, in yen." })
], OnlineDiscountInput.prototype, "from", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "What the issuer calls it (割引の名称), such as e-Net保証割引, 1 to 40 characters; explanations and papers show it. " +
            "Absent: it has no name of its own.",
    })
], OnlineDiscountInput.prototype, "name", void 0);
OnlineDiscountInput = __decorate([
    (0, type_graphql_1.InputType)("OnlineDiscountInput", { description: "What applications made on line get off (割引)." })
], OnlineDiscountInput);
let RecordPremiumTableInput = class RecordPremiumTableInput {
};
exports.RecordPremiumTableInput = RecordPremiumTableInput;
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_kind_enum_1.GuaranteeKindEnum, { description: "What guarantees it prices (区分)." })
], RecordPremiumTableInput.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "The first day on which it applies (適用開始日): today in Japan or later, and not that of another table of this " +
            "kind. The first table of a kind may begin earlier.",
    })
], RecordPremiumTableInput.prototype, "effectiveFrom", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => premium_enums_1.PremiumMethodEnum, { description: "How the bands apply to an amount." })
], RecordPremiumTableInput.prototype, "method", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [PremiumBandInput], {
        description: "The bands by rising amount, 1 to 25. A larger amount must never cost less than a smaller one, as it would where " +
            "the rate of a FLAT table falls.",
    })
], RecordPremiumTableInput.prototype, "bands", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { defaultValue: 0, description: "The least premium (最低保証料), in yen." })
], RecordPremiumTableInput.prototype, "minimum", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        defaultValue: 1,
        description: "Premiums are rounded down to a multiple of this (端数処理), in yen, 1 to 1,000,000.",
    })
], RecordPremiumTableInput.prototype, "roundDownTo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => OnlineDiscountInput, {
        nullable: true,
        description: "What applications made on line get off; absent: nothing.",
    })
], RecordPremiumTableInput.prototype, "onlineDiscount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        description: "True for an example to play with (参考例) that is no approved rate; every quote by it says so.",
    })
], RecordPremiumTableInput.prototype, "illustrative", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Where the table comes from (出典), 1 to 500 characters." })
], RecordPremiumTableInput.prototype, "source", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], RecordPremiumTableInput.prototype, "idempotencyKey", void 0);
exports.RecordPremiumTableInput = RecordPremiumTableInput = __decorate([
    (0, type_graphql_1.InputType)("RecordPremiumTableInput", {
        description: "A premium table (保証料率表) of the caller's own organisation.",
    })
], RecordPremiumTableInput);
/** The input as the use case takes it: every absence written out. */
function recordCommandOf(input) {
    const { kind, effectiveFrom, method, bands, minimum, roundDownTo, onlineDiscount, illustrative } = input;
    return {
        table: {
            kind,
            effectiveFrom,
            method,
            bands: bands.map(({ upTo, ratePerMillion }) => ({ upTo: upTo ?? null, ratePerMillion })),
            minimum,
            roundDownTo,
            onlineDiscount: onlineDiscount
                ? { off: onlineDiscount.off, from: onlineDiscount.from, name: onlineDiscount.name ?? null }
                : null,
            illustrative,
            source: input.source,
        },
        idempotencyKey: input.idempotencyKey ?? null,
    };
}
//# sourceMappingURL=record-premium-table.input.js.map