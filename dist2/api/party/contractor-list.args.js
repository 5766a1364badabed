"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ContractorListArgs = exports.PartyOrderEnum = void 0;
exports.contractorQueryOf = contractorQueryOf;
exports.orderOf = orderOf;
const type_graphql_1 = require("type-graphql");
const ports_1 = require("../../use-cases/party/ports");
const readable_text_1 = require("../../domain/values/readable-text");
const enum_of_1 = require("../graphql/enum-of");
const request_error_1 = require("../graphql/errors/request-error");
const window_args_1 = require("../graphql/pagination/window.args");
exports.PartyOrderEnum = (0, enum_of_1.enumOf)(ports_1.PARTY_ORDERS);
(0, type_graphql_1.registerEnumType)(exports.PartyOrderEnum, {
    name: "PartyOrder",
    description: "How a list of companies or of bodies is sorted.",
    valuesConfig: {
        REGISTRATION: { description: "登録順: as they were registered, the first one first." },
        READING: {
            description: "五十音順: by 読みがな; those whose reading is not known come last, as they were registered.",
        },
    },
});
let ContractorFilterInput = class ContractorFilterInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "A part of the name (商号又は名称) or of its reading (読みがな), in either kana, at most 120 characters. Width, capitals, " +
            "spaces, dashes, waves, variants of characters (異体字) and abbreviations such as ㈱ make no difference. Blank asks for " +
            "nothing.",
    })
], ContractorFilterInput.prototype, "name", void 0);
ContractorFilterInput = __decorate([
    (0, type_graphql_1.InputType)("ContractorFilter", {
        description: "What a list of contractors is narrowed to; an empty filter shows all.",
    })
], ContractorFilterInput);
let ContractorListArgs = class ContractorListArgs extends window_args_1.WindowArgs {
};
exports.ContractorListArgs = ContractorListArgs;
__decorate([
    (0, type_graphql_1.Field)(() => ContractorFilterInput, { nullable: true, description: "Absent: all that the caller may see." })
], ContractorListArgs.prototype, "filter", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => exports.PartyOrderEnum, { defaultValue: "REGISTRATION", description: "How the list is sorted." })
], ContractorListArgs.prototype, "orderBy", void 0);
exports.ContractorListArgs = ContractorListArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], ContractorListArgs);
/** The list that the arguments ask for, and the name of its order for cursors. */
function contractorQueryOf(args) {
    const name = args.filter?.name ?? "";
    const length = Array.from(name).length;
    if (length > readable_text_1.LONGEST.name)
        throw (0, request_error_1.badUserInput)({
            en: `filter.name must be at most ${String(readable_text_1.LONGEST.name)} characters; got ${String(length)}.`,
            ja: `filter.name は ${String(readable_text_1.LONGEST.name)} 文字までです（入力: ${String(length)}文字）。`,
        });
    const order = orderOf("Contractor", args.orderBy);
    return { query: { window: (0, window_args_1.windowOf)(args, order), orderBy: args.orderBy, name }, order };
}
/** Cursors of the list by registration have borne the concept's name alone since before there was another order. */
function orderOf(concept, orderBy) {
    return orderBy === "REGISTRATION" ? concept : `${concept}.${orderBy}`;
}
//# sourceMappingURL=contractor-list.args.js.map