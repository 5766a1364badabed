"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AmountFindingResolver = exports.AmountFindingType = exports.AmountFindingCodeEnum = void 0;
const type_graphql_1 = require("type-graphql");
const amount_finding_1 = require("../../domain/guarantee/amount-finding");
const wording_1 = require("../../domain/values/wording");
const yen_1 = require("../../domain/values/yen");
const applied_rule_1 = require("../graphql/errors/applied-rule");
const enum_of_1 = require("../graphql/enum-of");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
exports.AmountFindingCodeEnum = (0, enum_of_1.enumOf)(amount_finding_1.AMOUNT_FINDING_CODES);
(0, type_graphql_1.registerEnumType)(exports.AmountFindingCodeEnum, {
    name: "AmountFindingCode",
    description: "What a changed contract price left amiss in the guaranteed amount.",
    valuesConfig: {
        ADVANCE_OVER_RETURN_LIMIT: {
            description: "After a price cut the advances (前払金, with 中間前払金) are over the limit above which they are returned (返還限度).",
        },
        PERFORMANCE_UNDER_RATE: {
            description: "After a price rise 契約保証 is under its least share of the price.",
        },
    },
});
let AmountFindingType = class AmountFindingType {
};
exports.AmountFindingType = AmountFindingType;
__decorate([
    (0, type_graphql_1.Field)(() => exports.AmountFindingCodeEnum, { description: "What, for programs." })
], AmountFindingType.prototype, "code", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        description: "The most that the advances may be, or the least that 契約保証 must be over, in yen.",
    })
], AmountFindingType.prototype, "limit", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        description: "What is to be returned, or by how much 契約保証 is to be raised, in yen.",
    })
], AmountFindingType.prototype, "difference", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "Where the rule stands (根拠): the obligee's own words, or the national default.",
    })
], AmountFindingType.prototype, "source", void 0);
exports.AmountFindingType = AmountFindingType = __decorate([
    (0, type_graphql_1.ObjectType)("AmountFinding", {
        description: "What a changed contract price leaves amiss in the guaranteed amount, and what cures it. It refuses nothing: the " +
            "guarantee stands.",
        simpleResolvers: true,
    })
], AmountFindingType);
const yen = (amount) => `${amount.toLocaleString("en-US")} yen`;
/** Each in the words of both languages. */
const WORDS = {
    ADVANCE_OVER_RETURN_LIMIT: {
        en: ({ limit, difference }) => `The advances are ${yen(difference)} over ${yen(limit)}, the limit after the price cut. Ask the obligee about returning ` +
            "them, and have the guaranteed amount amended.",
        ja: ({ limit, difference }) => `減額後の限度額${(0, yen_1.formatYen)(limit)}を${(0, yen_1.formatYen)(difference)}超えています。超過額の返還について発注者に確認し、` +
            "返還後に保証金額の変更をお申し込みください。",
    },
    PERFORMANCE_UNDER_RATE: {
        en: ({ limit, difference }) => `The performance guarantee is ${yen(difference)} under ${yen(limit)}, its least amount for this price. Ask the obligee ` +
            "whether it wants more, and have the guaranteed amount amended.",
        ja: ({ limit, difference }) => `契約保証の必要額${(0, yen_1.formatYen)(limit)}に${(0, yen_1.formatYen)(difference)}不足しています。増額の要否を発注者に確認し、` +
            "必要な場合は保証金額の変更をお申し込みください。",
    },
};
let AmountFindingResolver = class AmountFindingResolver {
    message(finding, { locale }) {
        return (0, applied_rule_1.withRule)((0, wording_1.inWords)(WORDS[finding.code], locale, finding), finding, locale);
    }
    isOwnRule({ isOwn }) {
        return isOwn;
    }
};
exports.AmountFindingResolver = AmountFindingResolver;
__decorate([
    (0, type_graphql_1.FieldResolver)(() => String, {
        description: "What is amiss and what to do, for people; Japanese or English by `Accept-Language`.",
    }),
    __param(0, (0, type_graphql_1.Root)()),
    __param(1, (0, type_graphql_1.Ctx)())
], AmountFindingResolver.prototype, "message", null);
__decorate([
    (0, type_graphql_1.FieldResolver)(() => Boolean, { description: applied_rule_1.IS_OWN_RULE }),
    __param(0, (0, type_graphql_1.Root)())
], AmountFindingResolver.prototype, "isOwnRule", null);
exports.AmountFindingResolver = AmountFindingResolver = __decorate([
    (0, type_graphql_1.Resolver)(() => AmountFindingType)
], AmountFindingResolver);
//# sourceMappingURL=amount-finding.type.js.map