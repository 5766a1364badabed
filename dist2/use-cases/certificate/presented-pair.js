"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readPair = readPair;
const auth_key_1 = require("../../domain/auth-key/auth-key");
const guarantee_expectation_1 = require("../../domain/match/guarantee-expectation");
const characters_1 = require("../../domain/values/characters");
const guarantee_number_1 = require("../../domain/values/guarantee-number");
/** What is wrong with a pair before anybody looks whether it fits. What came in place of a key is never repeated. */
function readPair({ number: typedNumber, key: typedKey, expected }) {
    const number = (0, guarantee_number_1.parseGuaranteeNumber)(typedNumber ?? "");
    const key = (0, auth_key_1.parseAuthKey)(typedKey ?? "");
    const findings = [
        ...(0, guarantee_number_1.findingsOnNumber)("number", typedNumber ?? ""),
        ...(key === undefined ? [keyFinding(typedKey ?? "")] : []),
        ...(expected === null ? [] : (0, guarantee_expectation_1.findingsOnExpectation)("expect", expected)),
    ];
    if (number === undefined || key === undefined || findings.length > 0)
        return { pair: null, findings };
    return { pair: { number, key } };
}
function keyFinding(typed) {
    const path = "key";
    if ((0, characters_1.isBlank)(typed))
        return { path, code: "BLANK" };
    return { path, code: "NOT_A_KEY", limit: auth_key_1.AUTH_KEY_LENGTH, actual: (0, auth_key_1.typedLength)(typed) };
}
//# sourceMappingURL=presented-pair.js.map