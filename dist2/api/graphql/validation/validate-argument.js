"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.validateArgument = validateArgument;
const type_graphql_1 = require("type-graphql");
const class_validator_1 = require("./class-validator");
const VALIDATOR = new class_validator_1.Validator();
const OPTIONS = {
    skipMissingProperties: true,
    forbidUnknownValues: false,
    // A validation error must not carry what was typed.
    validationError: { target: false, value: false },
};
/**
 * Validates an argument as type-graphql's `validate` does. That one imports class-validator anew for each argument, which
 * takes longer than the validation.
 */
async function validateArgument(value) {
    const objects = [value].flat().filter(isObject);
    if (objects.length === 0)
        return;
    try {
        await Promise.all(objects.map((object) => VALIDATOR.validateOrReject(object, OPTIONS)));
    }
    catch (error) {
        throw new type_graphql_1.ArgumentValidationError(error);
    }
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
//# sourceMappingURL=validate-argument.js.map