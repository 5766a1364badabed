"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.PremiumQuoteInput = void 0;
exports.quoteQueryOf = quoteQueryOf;
const type_graphql_1 = require("type-graphql");
const guarantee_kind_enum_1 = require("../graphql/guarantee-kind.enum");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const text_1 = require("../graphql/validation/text");
let PremiumQuoteInput = class PremiumQuoteInput {
};
exports.PremiumQuoteInput = PremiumQuoteInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The issuer (保証機関) whose table prices it." }),
    (0, text_1.Text)({ atMost: 64 })
], PremiumQuoteInput.prototype, "issuerId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_kind_enum_1.GuaranteeKindEnum, { description: "What the guarantee is for (区分)." })
], PremiumQuoteInput.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The guaranteed amount (保証金額), in yen, at least 1." })
], PremiumQuoteInput.prototype, "amount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        defaultValue: true,
        description: "Whether the application is made on line (インターネットによる申込み): the discount is for these.",
    })
], PremiumQuoteInput.prototype, "isOnline", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day whose table counts (基準日); absent: today in Japan. For a day to come the answer may change when a " +
            "further table is recorded, for a past one never.",
    })
], PremiumQuoteInput.prototype, "on", void 0);
exports.PremiumQuoteInput = PremiumQuoteInput = __decorate([
    (0, type_graphql_1.InputType)("PremiumQuoteInput", { description: "What is to be priced, by whom." })
], PremiumQuoteInput);
/** The input as the use case takes it: every absence written out. */
function quoteQueryOf({ issuerId, kind, amount, isOnline, on }) {
    return { issuerId, kind, amount, isOnline, on: on ?? null };
}
//# sourceMappingURL=premium-quote.input.js.map