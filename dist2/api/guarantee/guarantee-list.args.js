"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuaranteeListArgs = void 0;
exports.guaranteeListOf = guaranteeListOf;
exports.guaranteeQueryOf = guaranteeQueryOf;
const type_graphql_1 = require("type-graphql");
const searched_text_1 = require("../graphql/validation/searched-text");
const window_args_1 = require("../graphql/pagination/window.args");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const guarantee_kind_enum_1 = require("../graphql/guarantee-kind.enum");
const guarantee_number_scalar_1 = require("../graphql/scalars/guarantee-number.scalar");
const guarantee_enums_1 = require("./guarantee-enums");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const updated_since_1 = require("../graphql/pagination/updated-since");
let GuaranteeFilterInput = class GuaranteeFilterInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_number_scalar_1.GuaranteeNumberScalar, {
        nullable: true,
        description: "This guarantee number (保証契約番号).",
    })
], GuaranteeFilterInput.prototype, "number", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Some successive digits of the guarantee number (保証契約番号), at most 120 characters; full-width " +
            "digits are understood, and signs such as hyphens ignored. Blank asks for nothing.",
    })
], GuaranteeFilterInput.prototype, "numberContains", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "A part of the obligee (発注者), by the addressee (宛名) that lists and certificates show, its name or another name " +
            "(別名); at most 120 characters. Width, capitals, spaces, dashes, waves, variants of characters (異体字) and " +
            "abbreviated forms of companies (㈱) make no difference. Blank asks for nothing.",
    })
], GuaranteeFilterInput.prototype, "obligeeName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "A part of the name of the works (工事名), at most 120 characters. Width, capitals, spaces, dashes, waves, variants of " +
            "characters (異体字) and abbreviated forms of companies (㈱) make no difference. Blank asks for nothing.",
    })
], GuaranteeFilterInput.prototype, "worksName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [guarantee_kind_enum_1.GuaranteeKindEnum], { nullable: true, description: "One of these kinds (区分)." })
], GuaranteeFilterInput.prototype, "kinds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [guarantee_enums_1.GuaranteeStatusEnum], { nullable: true, description: "One of these states." })
], GuaranteeFilterInput.prototype, "statuses", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "Of this issuer (保証機関)." })
], GuaranteeFilterInput.prototype, "issuerId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "Of this contractor (受注者)." })
], GuaranteeFilterInput.prototype, "contractorId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "In favour of this obligee (発注者)." })
], GuaranteeFilterInput.prototype, "obligeeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Of the works contract with this number (工事番号, 調達案件番号, 契約番号, 仕様書番号): the whole number, at most 120 " +
            "characters. Width, capitals, spaces and dashes make no difference. Blank asks for nothing.",
    })
], GuaranteeFilterInput.prototype, "identifier", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "With this own reference (externalReference) of the guarantee or of its works contract, to the letter.",
    })
], GuaranteeFilterInput.prototype, "externalReference", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "Of this works contract (請負契約): `worksContract.id`." })
], GuaranteeFilterInput.prototype, "worksContractId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "For this fiscal year (対象年度) of a contract over several, by the year in which it begins.",
    })
], GuaranteeFilterInput.prototype, "fiscalYear", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "true: only those whose amount an amendment left amiss (`amountFinding`); false: only those without.",
    })
], GuaranteeFilterInput.prototype, "amountFinding", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { nullable: true, description: "Issued on this day (発行日) or later." })
], GuaranteeFilterInput.prototype, "issuedFrom", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { nullable: true, description: "Issued on this day (発行日) or earlier." })
], GuaranteeFilterInput.prototype, "issuedTo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "Expires (保証期限) on this day or later.",
    })
], GuaranteeFilterInput.prototype, "expiresFrom", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "Expires (保証期限) on this day or earlier.",
    })
], GuaranteeFilterInput.prototype, "expiresTo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "true: only those whose newest certificate bears the mark （変更）; false: only those whose does not.",
    })
], GuaranteeFilterInput.prototype, "amended", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "true: only those whose end waits for a second officer of the issuer (承認待ち); false: only those whose does not. For " +
            "contractors and obligees, who see no such end, none waits.",
    })
], GuaranteeFilterInput.prototype, "endPending", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "true: only those in force that the issuer may end on the obligee's word, a discharge or a consent to cancel " +
            "(`endConfirmations`). A word from before the last amendment does not count. false: only the others. A body sees its own " +
            "word alone.",
    })
], GuaranteeFilterInput.prototype, "endConfirmed", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { nullable: true, description: updated_since_1.UPDATED_SINCE })
], GuaranteeFilterInput.prototype, "updatedSince", void 0);
GuaranteeFilterInput = __decorate([
    (0, type_graphql_1.InputType)("GuaranteeFilter", {
        description: "What a list of guarantees is narrowed to. All that is given must hold; an empty filter shows all. The screen " +
            "保証工事一覧 searches by one of `numberContains`, `obligeeName` and `worksName`.",
    })
], GuaranteeFilterInput);
let GuaranteeOrderInput = class GuaranteeOrderInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_enums_1.GuaranteeOrderFieldEnum, { description: "What to order by." })
], GuaranteeOrderInput.prototype, "field", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_enums_1.OrderDirectionEnum, { description: "Which end comes first." })
], GuaranteeOrderInput.prototype, "direction", void 0);
GuaranteeOrderInput = __decorate([
    (0, type_graphql_1.InputType)("GuaranteeOrder", {
        description: "The order of a list of guarantees; among equals, that of creation.",
    })
], GuaranteeOrderInput);
/** Which guarantees a list holds, and in what order. */
let GuaranteeListArgs = class GuaranteeListArgs {
};
exports.GuaranteeListArgs = GuaranteeListArgs;
__decorate([
    (0, type_graphql_1.Field)(() => GuaranteeFilterInput, { nullable: true, description: "Absent: all that the caller may see." })
], GuaranteeListArgs.prototype, "filter", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => GuaranteeOrderInput, {
        nullable: true,
        description: "Absent: by issue date (発行日), newest first.",
    })
], GuaranteeListArgs.prototype, "orderBy", void 0);
exports.GuaranteeListArgs = GuaranteeListArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], GuaranteeListArgs);
/** The list that the arguments ask for. */
function guaranteeListOf({ filter, orderBy }) {
    (0, updated_since_1.assertNoOrder)(filter?.updatedSince, orderBy);
    const { field, direction } = orderBy ?? { field: "ISSUED_ON", direction: "DESC" };
    return { orderBy: { field, direction }, filter: filterOf(filter) };
}
/** A page of it, and the name of its order for cursors. */
function guaranteeQueryOf(list, window) {
    const { filter, orderBy } = guaranteeListOf(list);
    const order = (0, updated_since_1.orderSince)(`Guarantee.${orderBy.field}.${orderBy.direction}`, filter);
    const keyType = orderBy.field === "AMOUNT" ? "number" : "string";
    return { query: { window: (0, window_args_1.windowOf)(window, order, keyType), orderBy, filter }, order };
}
/** GraphQL's null and absence ask for the same: nothing. What is named twice is named once. */
function filterOf(filter) {
    for (const name of [
        "numberContains",
        "obligeeName",
        "worksName",
        "identifier",
        "externalReference",
    ])
        (0, searched_text_1.assertSearchable)(name, filter?.[name] ?? "");
    const { kinds, statuses, updatedSince, ...others } = filter ?? {};
    return {
        ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null)),
        ...(updatedSince && { updatedSince: (0, updated_since_1.sinceOf)(updatedSince) }),
        ...(kinds && { kinds: [...new Set(kinds)] }),
        ...(statuses && { statuses: [...new Set(statuses)] }),
    };
}
//# sourceMappingURL=guarantee-list.args.js.map