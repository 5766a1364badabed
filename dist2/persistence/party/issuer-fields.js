"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.issuerFields = issuerFields;
/** The columns of `issuer`, under this alias. */
function issuerFields(issuer) {
    return {
        id: { expression: `${issuer}.id` },
        name: { expression: `${issuer}.name` },
        address: { expression: `${issuer}.address` },
        numberPrefix: { expression: `${issuer}.number_prefix` },
        premiumPayments: {
            expression: `${issuer}.premium_payments`,
            convert: (json) => JSON.parse(json),
            ifNull: [],
        },
        applicationRequirements: {
            expression: `${issuer}.application_requirements`,
            convert: (json) => JSON.parse(json),
            ifNull: [],
        },
        representations: {
            expression: `${issuer}.representations`,
            convert: (json) => JSON.parse(json),
            ifNull: [],
        },
    };
}
//# sourceMappingURL=issuer-fields.js.map