"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_FINDINGS = void 0;
exports.AtMost = AtMost;
exports.AsManyAs = AsManyAs;
exports.RowsOfPage = RowsOfPage;
exports.TakesItems = TakesItems;
exports.Weighs = Weighs;
exports.OnePerRequest = OnePerRequest;
exports.costOf = costOf;
const type_graphql_1 = require("type-graphql");
/** Findings about one input: one for each of its fields, with room. */
exports.MOST_FINDINGS = 50;
/** Says how long a list field may become; the schema is not built while one does not say it. */
function AtMost(most) {
    return costing({ listBound: most });
}
/** The same for a list that is as long as an argument asks: its number, or its own length. */
function AsManyAs(argument, most) {
    return costing({ listBound: { argument, most } });
}
/** The same for the rows of a connection, and for the answers to the items of a field that takes many. */
function RowsOfPage() {
    return costing({ listBound: { rowsOf: "page" } });
}
/** Marks a field that takes a list of items in an argument: it has as many rows as items come, and may have a large body. */
function TakesItems(argument, list, most) {
    return costing({ items: { argument, list, most } });
}
/** Says that a value counts as this many: one for each hundred bytes, or for what is made no sooner. */
function Weighs(weight) {
    return costing({ weight });
}
/** Marks mutations that take a secret or anybody's word: a request with two of them would be two guesses. */
function OnePerRequest() {
    return costing({ isOnePerRequest: true });
}
function costing(cost) {
    return (0, type_graphql_1.Extensions)({ ...cost });
}
/** What the decorators say of a field of the built schema. */
function costOf({ extensions }) {
    return extensions;
}
//# sourceMappingURL=field-cost.js.map