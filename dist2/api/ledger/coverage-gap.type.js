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
exports.CoverageGapResolver = exports.CoverageGapType = void 0;
const type_graphql_1 = require("type-graphql");
const wareki_1 = require("../../domain/values/wareki");
const wording_1 = require("../../domain/values/wording");
const yen_1 = require("../../domain/values/yen");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const ledger_enums_1 = require("./ledger-enums");
let CoverageGapType = class CoverageGapType {
};
exports.CoverageGapType = CoverageGapType;
__decorate([
    (0, type_graphql_1.Field)(() => ledger_enums_1.CoverageGapCodeEnum, { description: "What, for programs." })
], CoverageGapType.prototype, "code", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "Of WORKS_OUTLAST_GUARANTEE: the day until which the guarantee is needed; null else.",
    })
], CoverageGapType.prototype, "neededUntil", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "Of AMOUNT_UNDER_POLICY: how much is missing, in yen (不足額); null else.",
    })
], CoverageGapType.prototype, "missing", void 0);
exports.CoverageGapType = CoverageGapType = __decorate([
    (0, type_graphql_1.ObjectType)("CoverageGap", {
        description: "What a guarantee leaves uncovered (保証の不足), and what would cure it. It refuses nothing: the guarantee stands.",
        simpleResolvers: true,
    })
], CoverageGapType);
/** What is uncovered and what cures it, in the words of both languages. */
const WORDS = {
    WORKS_OUTLAST_GUARANTEE: {
        en: ({ neededUntil, expiresOn }) => `The works now go on until ${neededUntil}; the guarantee expires on ${expiresOn}. Have the contractor apply for an ` +
            "amendment of the guarantee.",
        ja: ({ neededUntil, expiresOn }) => `工期が${(0, wareki_1.wareki)(neededUntil)}まで延長されていますが、保証期限は${(0, wareki_1.wareki)(expiresOn)}です。受注者に保証契約の変更手続きを依頼してください。`,
    },
    AMOUNT_UNDER_POLICY: {
        en: ({ missing }) => `After a price change the guaranteed amount is ${missing === null ? "" : `${missing.toLocaleString("en-US")} yen `}under ` +
            "what your rules ask for. Have the contractor raise it, or decide that the present amount is enough.",
        ja: ({ missing }) => `請負金額の変更により、契約保証の金額が${missing === null ? "" : (0, yen_1.formatYen)(missing)}不足しています。` +
            "受注者に増額の手続きを依頼するか、増額の要否を判断してください。",
    },
    SUPERSEDED_VERSION_ON_FILE: {
        en: ({ seenVersion, newestVersion }) => `You saw version ${String(seenVersion)} of the certificate last; version ${String(newestVersion)} is in force. Read the ` +
            "newest version, and file it.",
        ja: ({ seenVersion, newestVersion }) => `最後に確認した証書は第${String(seenVersion)}版ですが、現在有効なのは第${String(newestVersion)}版です。` +
            "最新の証書を確認し、差し替えてください。",
    },
    NOT_ACCEPTED: {
        en: ({ worksFrom }) => `The works began on ${worksFrom}, and the certificate has not been accepted. Check it, and accept or reject it.`,
        ja: ({ worksFrom }) => `工期は${(0, wareki_1.wareki)(worksFrom)}に始まっていますが、証書が受領されていません。内容を確認し、受領または受領拒否をしてください。`,
    },
};
let CoverageGapResolver = class CoverageGapResolver {
    message(gap, { locale }) {
        // The words of a code take a gap of that code.
        return (0, wording_1.inWords)(WORDS[gap.code], locale, gap);
    }
};
exports.CoverageGapResolver = CoverageGapResolver;
__decorate([
    (0, type_graphql_1.FieldResolver)(() => String, {
        description: "What is uncovered and what would cure it, for people; Japanese or English by `Accept-Language`.",
    }),
    __param(0, (0, type_graphql_1.Root)()),
    __param(1, (0, type_graphql_1.Ctx)())
], CoverageGapResolver.prototype, "message", null);
exports.CoverageGapResolver = CoverageGapResolver = __decorate([
    (0, type_graphql_1.Resolver)(() => CoverageGapType)
], CoverageGapResolver);
//# sourceMappingURL=coverage-gap.type.js.map