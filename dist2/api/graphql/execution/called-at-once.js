"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.callAtOnce = callAtOnce;
const graphql_1 = require("graphql");
const type_graphql_1 = require("type-graphql");
/**
 * type-graphql makes a promise of each argument, to have made it an object of its class and validated it. Scalars are neither:
 * a query that takes nothing else is called at once.
 */
function callAtOnce(schema) {
    const fields = schema.getQueryType()?.getFields() ?? {};
    for (const query of (0, type_graphql_1.getMetadataStorage)().queries) {
        const field = fields[query.schemaName];
        const resolve = field && resolverOf(query);
        if (resolve)
            field.resolve = resolve;
    }
}
/** `undefined`: type-graphql has to prepare something. */
function resolverOf({ target, methodName, params = [], middlewares = [], roles, }) {
    if (middlewares.length > 0 || roles)
        return undefined;
    const given = [...params].sort((a, b) => a.index - b.index).map(givenFor);
    if (!given.every((each) => each !== undefined))
        return undefined;
    const instance = new target();
    return (_source, args, context, info) => instance[methodName]?.(...given.map((each) => each(args, context, info)));
}
function givenFor(parameter) {
    switch (parameter.kind) {
        case "context": {
            const { propertyName } = parameter;
            return propertyName === undefined
                ? (_args, context) => context
                : (_args, context) => context[propertyName];
        }
        case "info":
            return (_args, _context, info) => info;
        case "arg": {
            const { name, validateFn, validateSettings } = parameter;
            const isPlain = isScalar(parameter.getType()) && !validateFn && !validateSettings;
            return isPlain ? (args) => args[name] : undefined;
        }
        default:
            return undefined;
    }
}
function isScalar(type) {
    return type instanceof graphql_1.GraphQLScalarType || type === String || type === Number || type === Boolean;
}
//# sourceMappingURL=called-at-once.js.map