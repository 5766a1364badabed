"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.InvalidInput = void 0;
const type_graphql_1 = require("type-graphql");
const to_user_error_1 = require("../errors/to-user-error");
/** Turns what class-validator found in a mutation's input into the `InvalidInputError` of its result union. */
const InvalidInput = async ({ context }, next) => {
    try {
        return (await next());
    }
    catch (error) {
        if (!(error instanceof type_graphql_1.ArgumentValidationError))
            throw error;
        const fields = error.extensions.validationErrors.flatMap((violation) => findingsIn(violation, ""));
        return (0, to_user_error_1.toUserError)({ code: "INVALID_INPUT", fields }, context.locale);
    }
};
exports.InvalidInput = InvalidInput;
function findingsIn({ property, constraints = {}, children = [] }, prefix) {
    const path = prefix + property;
    return [
        ...Object.values(constraints).map((finding) => ({
            path,
            ...JSON.parse(finding),
        })),
        ...children.flatMap((child) => findingsIn(child, `${path}.`)),
    ];
}
//# sourceMappingURL=invalid-input.js.map