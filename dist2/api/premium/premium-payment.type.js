"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.PremiumPaymentType = exports.PayeeAccountObject = void 0;
const type_graphql_1 = require("type-graphql");
const premium_payment_1 = require("../../domain/premium/premium-payment");
const enum_of_1 = require("../graphql/enum-of");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const PayeeAccountTypeEnum = (0, enum_of_1.enumOf)(premium_payment_1.PAYEE_ACCOUNT_TYPES);
(0, type_graphql_1.registerEnumType)(PayeeAccountTypeEnum, {
    name: "PayeeAccountType",
    description: "What kind of bank account (預金種目).",
    valuesConfig: {
        ORDINARY: { description: "普通: an ordinary account." },
        CURRENT: { description: "当座: a current account." },
    },
});
let PayeeAccountObject = class PayeeAccountObject {
};
exports.PayeeAccountObject = PayeeAccountObject;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The bank (金融機関)." })
], PayeeAccountObject.prototype, "bank", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Its branch (支店)." })
], PayeeAccountObject.prototype, "branch", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => PayeeAccountTypeEnum, { description: "The kind of account (預金種目)." })
], PayeeAccountObject.prototype, "type", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The account number (口座番号), 1 to 8 digits." })
], PayeeAccountObject.prototype, "number", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "In whose name it is (口座名義)." })
], PayeeAccountObject.prototype, "holder", void 0);
exports.PayeeAccountObject = PayeeAccountObject = __decorate([
    (0, type_graphql_1.ObjectType)("PayeeAccount", {
        description: "The bank account that premiums are paid to (保証料の振込口座).",
        simpleResolvers: true,
    })
], PayeeAccountObject);
let PremiumPaymentType = class PremiumPaymentType {
};
exports.PremiumPaymentType = PremiumPaymentType;
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "The first day on which it applies (適用開始日)." })
], PremiumPaymentType.prototype, "effectiveFrom", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => PayeeAccountObject, {
        nullable: true,
        description: "The account (振込口座); null where the branch tells it.",
    })
], PremiumPaymentType.prototype, "account", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "A premium is due so many days after the approval (承諾), 0 to 365; null where the branch tells it.",
    })
], PremiumPaymentType.prototype, "dueWithinDays", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "保証料一括納付 is due on this day of the following month, 1 to 31, or on its last day if it is shorter; null where the " +
            "branch tells it.",
    })
], PremiumPaymentType.prototype, "monthlyDueDay", void 0);
exports.PremiumPaymentType = PremiumPaymentType = __decorate([
    (0, type_graphql_1.ObjectType)("PremiumPayment", {
        description: "Where and until when an issuer's premiums (保証料) are paid, from a day until its next entry applies. What is null, the " +
            "branch (取扱店) tells.",
        simpleResolvers: true,
    })
], PremiumPaymentType);
//# sourceMappingURL=premium-payment.type.js.map