"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.refusalOfSecretLiterals = refusalOfSecretLiterals;
const graphql_1 = require("graphql");
const request_error_1 = require("./errors/request-error");
/** The inputs that are secrets: auth keys (認証キー), passwords, refresh tokens, codes of links in mails. */
const SECRET_INPUTS = new Set([
    "key",
    "password",
    "currentPassword",
    "newPassword",
    "refreshToken",
    "linkCode",
]);
/**
 * Refuses a document that holds a secret: documents are logged, kept and shown where variables are not. It looks wherever
 * a value may stand, in defaults of variables and arguments of directives too; `undefined`: there is none.
 */
function refusalOfSecretLiterals(document) {
    const named = new Set();
    const seen = { literal: false };
    const look = ({ name, value }) => {
        if (!SECRET_INPUTS.has(name.value))
            return;
        if (value.kind === graphql_1.Kind.VARIABLE)
            named.add(value.name.value);
        else if (value.kind !== graphql_1.Kind.NULL)
            seen.literal = true;
    };
    (0, graphql_1.visit)(document, { Argument: look, ObjectField: look });
    (0, graphql_1.visit)(document, {
        VariableDefinition: ({ variable, defaultValue }) => {
            const isSecret = named.has(variable.name.value) || SECRET_INPUTS.has(variable.name.value);
            if (isSecret && defaultValue && defaultValue.kind !== graphql_1.Kind.NULL)
                seen.literal = true;
        },
    });
    return seen.literal ? (0, request_error_1.badUserInput)(SECRET_IN_DOCUMENT) : undefined;
}
/** The document is not repeated, nor what of it is the secret. */
const SECRET_IN_DOCUMENT = {
    en: "The document holds a secret: an auth key, a password or a refresh token. Send it in a variable, such as $input, and treat this one as known to others.",
    ja: "認証キー、パスワードまたはリフレッシュトークンが操作の本文に直接書かれています。$input などの変数で送ってください。書かれた値は他に知られたものとして扱ってください。",
};
//# sourceMappingURL=secret-literals.js.map