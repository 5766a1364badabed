"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ObligeeListArgs = void 0;
exports.obligeeQueryOf = obligeeQueryOf;
const type_graphql_1 = require("type-graphql");
const contract_type_enum_1 = require("../works-contract/contract-type.enum");
const contractor_list_args_1 = require("../party/contractor-list.args");
const request_error_1 = require("../graphql/errors/request-error");
const window_args_1 = require("../graphql/pagination/window.args");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const obligee_enums_1 = require("./obligee-enums");
/** As long as the longest name of a body that can be imported. */
const LONGEST_NAME = 200;
let ObligeeFilterInput = class ObligeeFilterInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "A part of the name (発注者名), of another name (別名), of the addressee (宛名) or of the reading (読みがな, in either kana), at " +
            "most 200 characters. Width, capitals, spaces, dashes, waves, variants of characters (異体字) and " +
            "abbreviations such as ㈱ make no difference. Blank asks for nothing.",
    })
], ObligeeFilterInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [obligee_enums_1.ObligeeCategoryEnum], {
        nullable: true,
        description: "Of one of these kinds of bodies (区分).",
    })
], ObligeeFilterInput.prototype, "categories", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "In this prefecture (都道府県), by its whole name: 熊本県.",
    })
], ObligeeFilterInput.prototype, "prefecture", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "Takes e-guarantees on this day (導入済), on trial or for good; a start that is not known counts as past.",
    })
], ObligeeFilterInput.prototype, "adoptedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => contract_type_enum_1.ContractTypeEnum, {
        nullable: true,
        description: "Takes e-guarantees for this type of contract; together with `adoptedOn`, on that day. CONSULTING counts an obligee " +
            "whose source does not say (`Adoption.consulting` null) as one that does; `eligibility` cautions there.",
    })
], ObligeeFilterInput.prototype, "contractType", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "true: only departments (部署); false: only bodies that are no departments.",
    })
], ObligeeFilterInput.prototype, "isDepartment", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "The departments (部署) of this obligee." })
], ObligeeFilterInput.prototype, "parentId", void 0);
ObligeeFilterInput = __decorate([
    (0, type_graphql_1.InputType)("ObligeeFilter", {
        description: "What a list of obligees is narrowed to. All that is given must hold; an empty filter shows all.",
    })
], ObligeeFilterInput);
let ObligeeListArgs = class ObligeeListArgs extends window_args_1.WindowArgs {
};
exports.ObligeeListArgs = ObligeeListArgs;
__decorate([
    (0, type_graphql_1.Field)(() => ObligeeFilterInput, { nullable: true, description: "Absent: all obligees." })
], ObligeeListArgs.prototype, "filter", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => contractor_list_args_1.PartyOrderEnum, { defaultValue: "REGISTRATION", description: "How the list is sorted." })
], ObligeeListArgs.prototype, "orderBy", void 0);
exports.ObligeeListArgs = ObligeeListArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], ObligeeListArgs);
/** The list that the arguments ask for, and the name of its order for cursors. */
function obligeeQueryOf(args) {
    const { orderBy } = args;
    const order = (0, contractor_list_args_1.orderOf)("Obligee", orderBy);
    return { query: { window: (0, window_args_1.windowOf)(args, order), orderBy, filter: filterOf(args.filter) }, order };
}
/** GraphQL's null and absence ask for the same: nothing. */
function filterOf(filter) {
    const length = Array.from(filter?.name ?? "").length;
    if (length > LONGEST_NAME)
        throw (0, request_error_1.badUserInput)({
            en: `filter.name must be at most ${String(LONGEST_NAME)} characters; got ${String(length)}.`,
            ja: `filter.name は ${String(LONGEST_NAME)} 文字までです（入力: ${String(length)}文字）。`,
        });
    return Object.fromEntries(Object.entries(filter ?? {}).filter(([, value]) => value !== null));
}
//# sourceMappingURL=obligee-list.args.js.map