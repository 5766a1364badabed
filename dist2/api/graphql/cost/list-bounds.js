"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.assertListsAreBounded = assertListsAreBounded;
exports.isList = isList;
const graphql_1 = require("graphql");
const field_cost_1 = require("./field-cost");
/** Throws where a list does not say how long it may become: the cost of an operation with it would not be known. */
function assertListsAreBounded(schema) {
    const unbounded = Object.values(schema.getTypeMap()).flatMap((type) => {
        if ((0, graphql_1.isIntrospectionType)(type) || !((0, graphql_1.isObjectType)(type) || (0, graphql_1.isInterfaceType)(type)))
            return [];
        return Object.values(type.getFields())
            .filter((field) => isList(field) && (0, field_cost_1.costOf)(field).listBound === undefined)
            .map(({ name }) => `${type.name}.${name}`);
    });
    if (unbounded.length > 0)
        throw new Error(`lists without a bound (@AtMost, @AsManyAs, @RowsOfPage): ${unbounded.join(", ")}`);
}
function isList({ type }) {
    return (0, graphql_1.isListType)((0, graphql_1.getNullableType)(type));
}
//# sourceMappingURL=list-bounds.js.map