"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.validationMessage = validationMessage;
exports.operationMessage = operationMessage;
exports.syntaxMessage = syntaxMessage;
exports.withoutNames = withoutNames;
const redact_secrets_1 = require("../../../use-cases/shared/redact-secrets");
/**
 * graphql-js repeats literals and variables in its messages, auth keys included. These are the messages that name
 * only parts of the schema and of the document; every other one is replaced.
 */
const NAMES_ONLY = [
    /^Cannot query field "\w+" on type "\w+"\./,
    /^Unknown (argument|directive|type|fragment) "/,
    /^Field "[\w.]+" (must not have a selection|of type|of required type|argument)/,
    /^Field "\w+" is not defined by type/,
    /^Argument "[\w.]+" /,
    /^Directive "@?\w+" /,
    /^Fields "\w+" conflict because/,
    /^Fragment "\w+" /,
    /^Cannot spread fragment/,
    /^There can be only one /,
    /^Variable "\$\w+" (is never used|is not defined|of type|of required type|of non-null type|cannot be non-input type)/,
    /^This anonymous operation must be the only defined operation/,
    /^The .* definition is not executable/,
    /^Must provide (an operation|operation name|query string)/,
    /^Expected (value of |non-nullable )?type "[\w![\]]+"/,
    /^(Int|Float|String|Boolean|ID) cannot represent/,
    /^Enum "\w+" cannot represent/,
    /^Too many (errors processing variables|validation errors), error limit reached/,
    /^Value ".*" does not exist in "\w+" enum/s,
];
/** Where such a message goes on with what came. */
const WHAT_CAME = /(: |, found | has invalid value).*$/s;
/** Names are short; what is longer is nothing to repeat. */
const LONGEST_MESSAGE = 1_000;
const GENERAL = "The document does not fit the schema at the place given in locations.";
/** A validation message without what came; a general one where it is not known to be free of it. */
function validationMessage(message) {
    const known = NAMES_ONLY.some((pattern) => pattern.test(message)) ? withoutWhatCame(message) : GENERAL;
    return known.length > LONGEST_MESSAGE ? GENERAL : known;
}
function withoutWhatCame(message) {
    if (message.startsWith('Value "'))
        return (0, redact_secrets_1.redactSecrets)(message.replace(/^Value ".*" does/s, "The value does"));
    if (/cannot represent|^Expected value of type|^Expected type|has invalid value/.test(message))
        return (0, redact_secrets_1.redactSecrets)(`${message.replace(WHAT_CAME, (came) => (came.startsWith(" has") ? " has an invalid value" : ""))}.`);
    return (0, redact_secrets_1.redactSecrets)(message);
}
/** An operation's name is the caller's own text. */
function operationMessage(message) {
    return (0, redact_secrets_1.redactSecrets)(message.replace(/^Unknown operation named ".*"/s, "No operation in the document has the name given in operationName"));
}
/** A syntax error that names the kind of token that came, never its text. */
function syntaxMessage(message) {
    return (0, redact_secrets_1.redactSecrets)(message.replace(/\b(Name|String|BlockString|Int|Float|Comment) ".*"/s, "$1"));
}
/** The same without the names of the schema that graphql-js takes for what was meant. */
function withoutNames(message) {
    return message.replace(/ Did you mean [^?]*\?/g, "");
}
//# sourceMappingURL=document-message.js.map