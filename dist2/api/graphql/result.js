"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Result = void 0;
exports.mutationResult = mutationResult;
exports.queryResult = queryResult;
exports.itemResult = itemResult;
exports.MutationWith = MutationWith;
exports.QueryWith = QueryWith;
const type_graphql_1 = require("type-graphql");
const refusals_1 = require("../../use-cases/refusals");
const error_types_1 = require("./errors/error-types");
const to_user_error_1 = require("./errors/to-user-error");
const invalid_input_1 = require("./validation/invalid-input");
/** The result of a mutation or a query as it was declared. */
class Result {
    #successName;
    #codes;
    constructor(unionName, successName, { description, success, errors }) {
        this.#successName = successName;
        this.#codes = refusals_1.REFUSAL_CODES.filter((code) => code === "INVALID_INPUT" || errors.includes(code));
        this.union = (0, type_graphql_1.createUnionType)({
            name: unionName,
            description,
            types: () => [success, ...(0, error_types_1.errorTypesOf)(this.#codes)],
            resolveType: (answer) => answer.__typename,
        });
    }
    /** The errors as a description lists them, all in the order in which they are declared. */
    get errorList() {
        return `Errors: ${this.#codes.map(error_types_1.errorNameOf).join(", ")}.`;
    }
    /** What the use case did, read and given as the success type; or its refusal in the caller's language. */
    async answer({ locale }, outcome, read) {
        const known = outcome;
        if (!known.done)
            return (0, to_user_error_1.toUserError)(known.refusal, locale);
        return { ...(await read(known.value)), __typename: this.#successName };
    }
}
exports.Result = Result;
/** Declares a mutation's result: `dischargeGuarantee` has the union `DischargeGuaranteeResult`. */
function mutationResult(useCase, declaration) {
    const name = useCase.name.charAt(0).toUpperCase() + useCase.name.slice(1);
    return new Result(`${name}Result`, `${name}Success`, declaration);
}
/** Declares a query's result: `PremiumQuote` is one of the union `PremiumQuoteResult`. */
function queryResult(_useCase, successName, declaration) {
    return new Result(`${successName}Result`, successName, declaration);
}
/** Declares the result of one item of a field that takes many: a union of this name. */
function itemResult() {
    return (unionName, { successName, ...declaration }) => new Result(unionName, successName, declaration);
}
/** A mutation with a declared result; its description ends with the errors. */
function MutationWith(result, description) {
    return answering((0, type_graphql_1.Mutation)(() => result.union, { description: `${description} ${result.errorList}` }));
}
/** The same for a query. */
function QueryWith(result, description) {
    return answering((0, type_graphql_1.Query)(() => result.union, { description: `${description} ${result.errorList}` }));
}
function answering(operation) {
    return (target, name, descriptor) => {
        operation(target, name, descriptor);
        (0, type_graphql_1.UseMiddleware)(invalid_input_1.InvalidInput)(target, name, descriptor);
    };
}
//# sourceMappingURL=result.js.map