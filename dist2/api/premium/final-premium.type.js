"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.FinalPremiumType = exports.FormerFinalPremiumType = exports.SetPremium = void 0;
const type_graphql_1 = require("type-graphql");
const field_cost_1 = require("../graphql/cost/field-cost");
const final_premium_1 = require("../../domain/premium/final-premium");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const AMOUNT = "The premium in yen (保証料).";
const REASON = "Why (確定の理由), 1 to 500 characters.";
const SET_AT = "When it was set (登録日時).";
const USER_ID = "The user (利用者) who set it; null where an integration's access token did.";
/** What is said of every premium that an officer set. */
let SetPremium = class SetPremium {
};
exports.SetPremium = SetPremium;
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: AMOUNT })
], SetPremium.prototype, "amount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: REASON })
], SetPremium.prototype, "reason", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: SET_AT })
], SetPremium.prototype, "setAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: USER_ID })
], SetPremium.prototype, "userId", void 0);
exports.SetPremium = SetPremium = __decorate([
    (0, type_graphql_1.ObjectType)({ simpleResolvers: true })
], SetPremium);
let FormerFinalPremiumType = class FormerFinalPremiumType extends SetPremium {
};
exports.FormerFinalPremiumType = FormerFinalPremiumType;
exports.FormerFinalPremiumType = FormerFinalPremiumType = __decorate([
    (0, type_graphql_1.ObjectType)("FormerFinalPremium", {
        description: "A final premium (確定保証料) that another one replaced.",
        simpleResolvers: true,
    })
], FormerFinalPremiumType);
let FinalPremiumType = class FinalPremiumType extends SetPremium {
};
exports.FinalPremiumType = FinalPremiumType;
__decorate([
    (0, field_cost_1.AtMost)(final_premium_1.MOST_FORMER_PREMIUMS),
    (0, type_graphql_1.Field)(() => [FormerFinalPremiumType], {
        description: "What it replaced, oldest first; of more than 99 the newest 99.",
    })
], FinalPremiumType.prototype, "former", void 0);
exports.FinalPremiumType = FinalPremiumType = __decorate([
    (0, type_graphql_1.ObjectType)("FinalPremium", {
        description: "What is charged (確定保証料), as the issuer's officer set it beside the quote. Exempt from consumption tax (非課税).",
        simpleResolvers: true,
    })
], FinalPremiumType);
//# sourceMappingURL=final-premium.type.js.map