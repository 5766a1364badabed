"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AmendmentApplicationType = exports.AmendmentApplicationEventObject = exports.AmendmentPremiumSettlementType = exports.DuePremiumType = exports.AmendmentPremiumType = exports.FormerAmendmentPremiumType = void 0;
const type_graphql_1 = require("type-graphql");
const ports_1 = require("../../use-cases/application/ports");
const final_premium_1 = require("../../domain/premium/final-premium");
const application_enums_1 = require("../application/application-enums");
const step_event_type_1 = require("../application/step-event.type");
const field_cost_1 = require("../graphql/cost/field-cost");
const node_type_1 = require("../graphql/node/node.type");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const amendment_type_1 = require("../guarantee/amendment.type");
const guarantee_type_1 = require("../guarantee/guarantee.type");
const party_type_1 = require("../party/party.type");
const final_premium_type_1 = require("../premium/final-premium.type");
const premium_enums_1 = require("../premium/premium-enums");
const amendment_application_enums_1 = require("./amendment-application-enums");
const updated_since_1 = require("../graphql/pagination/updated-since");
/** What is said of every premium of an amendment that an officer set. */
let SetAmendmentPremium = class SetAmendmentPremium extends final_premium_type_1.SetPremium {
};
__decorate([
    (0, type_graphql_1.Field)(() => premium_enums_1.PremiumDirectionEnum, { description: "Whether it is paid, or paid back." })
], SetAmendmentPremium.prototype, "direction", void 0);
SetAmendmentPremium = __decorate([
    (0, type_graphql_1.ObjectType)({ simpleResolvers: true })
], SetAmendmentPremium);
let FormerAmendmentPremiumType = class FormerAmendmentPremiumType extends SetAmendmentPremium {
};
exports.FormerAmendmentPremiumType = FormerAmendmentPremiumType;
exports.FormerAmendmentPremiumType = FormerAmendmentPremiumType = __decorate([
    (0, type_graphql_1.ObjectType)("FormerAmendmentPremium", {
        description: "What was to be due of an amendment until it was set anew (追加・返戻保証料).",
        simpleResolvers: true,
    })
], FormerAmendmentPremiumType);
let AmendmentPremiumType = class AmendmentPremiumType extends SetAmendmentPremium {
};
exports.AmendmentPremiumType = AmendmentPremiumType;
__decorate([
    (0, field_cost_1.AtMost)(final_premium_1.MOST_FORMER_PREMIUMS),
    (0, type_graphql_1.Field)(() => [FormerAmendmentPremiumType], {
        description: "What it replaced, oldest first; of more than 99 the newest 99.",
    })
], AmendmentPremiumType.prototype, "former", void 0);
exports.AmendmentPremiumType = AmendmentPremiumType = __decorate([
    (0, type_graphql_1.ObjectType)("AmendmentPremium", {
        description: "What an amendment makes due (追加・返戻保証料), as the issuer's officer set it beside the quote. Exempt from consumption tax " +
            "(非課税).",
        simpleResolvers: true,
    })
], AmendmentPremiumType);
let DuePremiumType = class DuePremiumType {
};
exports.DuePremiumType = DuePremiumType;
__decorate([
    (0, type_graphql_1.Field)(() => premium_enums_1.PremiumDirectionEnum, { description: "Whether it is paid, or paid back." })
], DuePremiumType.prototype, "direction", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "In yen; 0 with NONE alone." })
], DuePremiumType.prototype, "amount", void 0);
exports.DuePremiumType = DuePremiumType = __decorate([
    (0, type_graphql_1.ObjectType)("DuePremium", {
        description: "What an amendment makes due (追加・返戻保証料): as it was set, or else as an approved table says.",
        simpleResolvers: true,
    })
], DuePremiumType);
let AmendmentPremiumSettlementType = class AmendmentPremiumSettlementType {
};
exports.AmendmentPremiumSettlementType = AmendmentPremiumSettlementType;
__decorate([
    (0, type_graphql_1.Field)(() => application_enums_1.SettlementMethodEnum, {
        description: "Whether it was received, or paid back, at once, or went into 保証料一括納付.",
    })
], AmendmentPremiumSettlementType.prototype, "method", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "The day (領収日, 支払日)." })
], AmendmentPremiumSettlementType.prototype, "settledOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The amount in yen." })
], AmendmentPremiumSettlementType.prototype, "amount", void 0);
exports.AmendmentPremiumSettlementType = AmendmentPremiumSettlementType = __decorate([
    (0, type_graphql_1.ObjectType)("AmendmentPremiumSettlement", {
        description: "When what an amendment made due was paid, or paid back (追加保証料の領収、返戻保証料の支払).",
        simpleResolvers: true,
    })
], AmendmentPremiumSettlementType);
let AmendmentApplicationEventObject = class AmendmentApplicationEventObject extends step_event_type_1.StepEvent {
};
exports.AmendmentApplicationEventObject = AmendmentApplicationEventObject;
__decorate([
    (0, type_graphql_1.Field)(() => amendment_application_enums_1.AmendmentApplicationEventTypeEnum, { description: "What was done (手続き)." })
], AmendmentApplicationEventObject.prototype, "type", void 0);
exports.AmendmentApplicationEventObject = AmendmentApplicationEventObject = __decorate([
    (0, type_graphql_1.ObjectType)("AmendmentApplicationEvent", {
        description: "One step of an application for an amendment, as the append-only record has it: who, when, what.",
        simpleResolvers: true,
    })
], AmendmentApplicationEventObject);
let AmendmentApplicationType = class AmendmentApplicationType extends node_type_1.NodeType {
};
exports.AmendmentApplicationType = AmendmentApplicationType;
__decorate([
    (0, type_graphql_1.Field)(() => amendment_application_enums_1.AmendmentApplicationStatusEnum, { description: "Where it stands." })
], AmendmentApplicationType.prototype, "status", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, { description: "The guarantee (保証契約) that is to be amended." })
], AmendmentApplicationType.prototype, "guarantee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => party_type_1.IssuerType, { description: "The issuer (保証機関) of the guarantee." })
], AmendmentApplicationType.prototype, "issuer", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => party_type_1.ContractorType, { description: "The contractor that applies (受注者)." })
], AmendmentApplicationType.prototype, "contractor", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        description: "The guarantee's `revision` (更新番号) that it was applied for. Of a guarantee that was changed since, it does not go on.",
    })
], AmendmentApplicationType.prototype, "revision", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "The day the works contract was changed (変更契約日)." })
], AmendmentApplicationType.prototype, "amendedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "The version of the certificate (版) that it brought; null until it is issued, and where it brought none.",
    })
], AmendmentApplicationType.prototype, "certificateVersion", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => amendment_type_1.AmendableTermsType, { description: "The terms when it was applied for (変更前)." })
], AmendmentApplicationType.prototype, "before", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => amendment_type_1.AmendableTermsType, { description: "The terms as they are to be (変更後)." })
], AmendmentApplicationType.prototype, "after", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Why (変更の理由), in the contractor's words, 1 to 500 characters." })
], AmendmentApplicationType.prototype, "reason", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The contractor's own reference; null where none was given.",
    })
], AmendmentApplicationType.prototype, "externalReference", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => AmendmentPremiumType, {
        nullable: true,
        description: "What is due, where the issuer's officer set it; null until then.",
    })
], AmendmentApplicationType.prototype, "finalPremium", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => DuePremiumType, {
        nullable: true,
        description: "What is to be settled: as it was set, or else as an approved table quotes. Null where nobody can say yet: the quote is " +
            "by an example table (参考例), or the issuer had none.",
    })
], AmendmentApplicationType.prototype, "due", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => AmendmentPremiumSettlementType, {
        nullable: true,
        description: "When it was settled; null until it is, and where nothing was due. Of a declined one, it goes back to whoever paid it " +
            "(精算金の返還).",
    })
], AmendmentApplicationType.prototype, "settlement", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Why the issuer declined (謝絶理由); null unless it did.",
    })
], AmendmentApplicationType.prototype, "declineReason", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When it was applied for (申込日時)." })
], AmendmentApplicationType.prototype, "createdAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        description: "When it was last changed itself, by a step or its contractor.",
    })
], AmendmentApplicationType.prototype, "changedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: updated_since_1.UPDATED_AT })
], AmendmentApplicationType.prototype, "updatedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        nullable: true,
        description: "When the issuer approved or declined; null until it did.",
    })
], AmendmentApplicationType.prototype, "decidedAt", void 0);
__decorate([
    (0, field_cost_1.AtMost)(ports_1.LONGEST_HISTORY),
    (0, type_graphql_1.Field)(() => [AmendmentApplicationEventObject], {
        description: "The steps so far, oldest first: who, when, what, from which state to which; of more than 100 the newest 100.",
    })
], AmendmentApplicationType.prototype, "history", void 0);
exports.AmendmentApplicationType = AmendmentApplicationType = __decorate([
    (0, type_graphql_1.ObjectType)("AmendmentApplication", {
        implements: node_type_1.NodeType,
        description: "An application for an amendment of a guarantee (変更申込). The contractor and the issuer of the guarantee see it, and the " +
            "operator; obligees do not. A guarantee has one under way at a time.",
        simpleResolvers: true,
    })
], AmendmentApplicationType);
//# sourceMappingURL=amendment-application.type.js.map