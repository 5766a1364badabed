"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.executionGateway = executionGateway;
const graphql_1 = require("graphql");
/**
 * Makes Apollo execute operations by our plans: a gateway is the only part of it that may bring an executor. What the short
 * path has executed already is not executed again.
 */
function executionGateway(schema, planned) {
    return {
        onSchemaLoadOrUpdate: (tell) => {
            tell({ apiSchema: schema, coreSupergraphSdl: "" });
            return () => undefined;
        },
        load: () => Promise.resolve({
            executor: async ({ document, operation, request: { operationName, variables }, context }) => {
                const result = context.begun?.result;
                if (result)
                    return result;
                // Apollo comes here without an operation, too: graphql-js says what is wrong with the name.
                const found = operation;
                if (!found)
                    return (0, graphql_1.execute)({ schema, document, operationName: operationName ?? null });
                return (await planned.of(document, found).execute(context, variables)).result;
            },
        }),
        stop: () => Promise.resolve(),
    };
}
//# sourceMappingURL=execution-gateway.js.map