"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.printedSchema = printedSchema;
const graphql_1 = require("graphql");
const schema_1 = require("./schema");
/** The schema as `schema/schema.graphql` holds it: sorted, so that a diff shows what changed and nothing else. */
function printedSchema() {
    return `${(0, graphql_1.printSchema)((0, graphql_1.lexicographicSortSchema)((0, schema_1.createSchema)()))}\n`;
}
//# sourceMappingURL=print-schema.js.map