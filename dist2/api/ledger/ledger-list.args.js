"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.LedgerListArgs = void 0;
exports.ledgerListOf = ledgerListOf;
exports.ledgerQueryOf = ledgerQueryOf;
const type_graphql_1 = require("type-graphql");
const ledger_label_1 = require("../../domain/ledger/ledger-label");
const request_error_1 = require("../graphql/errors/request-error");
const guarantee_kind_enum_1 = require("../graphql/guarantee-kind.enum");
const window_args_1 = require("../graphql/pagination/window.args");
const searched_text_1 = require("../graphql/validation/searched-text");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const guarantee_enums_1 = require("../guarantee/guarantee-enums");
const ledger_enums_1 = require("./ledger-enums");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const updated_since_1 = require("../graphql/pagination/updated-since");
/** As long as the longest name of works. */
/** Some ten years: no works contract takes longer. */
const MOST_DAYS = 3_660;
let LedgerFilterInput = class LedgerFilterInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => [guarantee_kind_enum_1.GuaranteeKindEnum], { nullable: true, description: "One of these kinds (区分)." })
], LedgerFilterInput.prototype, "kinds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [guarantee_enums_1.GuaranteeStatusEnum], { nullable: true, description: "One of these states." })
], LedgerFilterInput.prototype, "states", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [ledger_enums_1.LedgerOriginEnum], { nullable: true, description: "One of these origins." })
], LedgerFilterInput.prototype, "origins", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "Expires (保証期限) on this day or later. What does not expire is later than any day.",
    })
], LedgerFilterInput.prototype, "expiresFrom", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "Expires (保証期限) on this day or earlier.",
    })
], LedgerFilterInput.prototype, "expiresTo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "In force, and expires (保証期限) today in Japan or within so many days, 0 to 3,660; with 0 today alone.",
    })
], LedgerFilterInput.prototype, "expiringWithin", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "For this fiscal year (対象年度) of a contract over several, by the year in which it begins.",
    })
], LedgerFilterInput.prototype, "fiscalYear", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "Assigned to this department (部署)." })
], LedgerFilterInput.prototype, "departmentId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "true: not the own ledger, but those entries of the body's ledger that it has assigned to the caller, a department with " +
            "accounts of its own (部署への割当て); absent or false: the own ledger.",
    })
], LedgerFilterInput.prototype, "assignedToUs", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "Assigned to this officer (担当者)." })
], LedgerFilterInput.prototype, "officerId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "true: only those assigned neither to a department nor to an officer (担当未定); false: only others.",
    })
], LedgerFilterInput.prototype, "unassigned", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "Of this contractor (受注者), of those issued here." })
], LedgerFilterInput.prototype, "contractorId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "Of this issuer (保証機関), of those issued here." })
], LedgerFilterInput.prototype, "issuerId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: (0, searched_text_1.describedSearch)("保証契約番号, 工事番号", "Of what the body recorded itself, the issuer is searched, too."),
    })
], LedgerFilterInput.prototype, "text", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "With this label (ラベル), as a whole." })
], LedgerFilterInput.prototype, "label", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [ledger_enums_1.CoverageGapCodeEnum], {
        nullable: true,
        description: "With one of these gaps today in Japan (保証の不足).",
    })
], LedgerFilterInput.prototype, "gaps", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { nullable: true, description: updated_since_1.UPDATED_SINCE })
], LedgerFilterInput.prototype, "updatedSince", void 0);
LedgerFilterInput = __decorate([
    (0, type_graphql_1.InputType)("LedgerFilter", {
        description: "What a ledger is narrowed to. All that is given must hold; an empty filter shows all.",
    })
], LedgerFilterInput);
let LedgerOrderInput = class LedgerOrderInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => ledger_enums_1.LedgerOrderFieldEnum, { description: "What to order by." })
], LedgerOrderInput.prototype, "field", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_enums_1.OrderDirectionEnum, { description: "Which end comes first." })
], LedgerOrderInput.prototype, "direction", void 0);
LedgerOrderInput = __decorate([
    (0, type_graphql_1.InputType)("LedgerOrder", { description: "The order of a ledger; among equals, that of entering." })
], LedgerOrderInput);
/** Which entries a ledger's list holds, and in what order. */
let LedgerListArgs = class LedgerListArgs {
};
exports.LedgerListArgs = LedgerListArgs;
__decorate([
    (0, type_graphql_1.Field)(() => LedgerFilterInput, { nullable: true, description: "Absent: the whole ledger." })
], LedgerListArgs.prototype, "filter", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => LedgerOrderInput, {
        nullable: true,
        description: "Absent: what was entered last comes first.",
    })
], LedgerListArgs.prototype, "orderBy", void 0);
exports.LedgerListArgs = LedgerListArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], LedgerListArgs);
/** The list that the arguments ask for. */
function ledgerListOf({ filter, orderBy }) {
    (0, updated_since_1.assertNoOrder)(filter?.updatedSince, orderBy);
    const { field, direction } = orderBy ?? { field: "ENTERED_AT", direction: "DESC" };
    return { orderBy: { field, direction }, filter: filterOf(filter ?? {}) };
}
const KEY_TYPES = {
    ENTERED_AT: "instant",
    NUMBER: "string",
    AMOUNT: "number",
    EXPIRES_ON: "string",
};
/** A page of it, and the name of its order for cursors. */
function ledgerQueryOf(list, window) {
    const { filter, orderBy } = ledgerListOf(list);
    const order = (0, updated_since_1.orderSince)(`LedgerEntry.${orderBy.field}.${orderBy.direction}`, filter);
    return { query: { window: (0, window_args_1.windowOf)(window, order, KEY_TYPES[orderBy.field]), orderBy, filter }, order };
}
/** GraphQL's null and absence ask for the same: nothing. What is named twice is named once. */
function filterOf(filter) {
    const { kinds, states, origins, gaps, label, updatedSince, ...others } = filter;
    (0, searched_text_1.assertSearchable)("text", others.text ?? "");
    (0, searched_text_1.assertSearchable)("label", label ?? "", ledger_label_1.LONGEST_LABEL);
    assertDays(others.expiringWithin ?? 0);
    return {
        ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null)),
        ...(kinds && { kinds: [...new Set(kinds)] }),
        ...(states && { states: [...new Set(states)] }),
        ...(origins && { origins: [...new Set(origins)] }),
        ...(updatedSince && { updatedSince: (0, updated_since_1.sinceOf)(updatedSince) }),
        ...(gaps && { gaps: [...new Set(gaps)] }),
        ...(typeof label === "string" && { label: (0, ledger_label_1.ledgerLabel)(label) }),
    };
}
function assertDays(days) {
    if (days >= 0 && days <= MOST_DAYS)
        return;
    throw (0, request_error_1.badUserInput)({
        en: `filter.expiringWithin must be from 0 to ${String(MOST_DAYS)} days; got ${String(days)}.`,
        ja: `filter.expiringWithin は 0 から ${String(MOST_DAYS)} 日までです（入力: ${String(days)}）。`,
    });
}
//# sourceMappingURL=ledger-list.args.js.map