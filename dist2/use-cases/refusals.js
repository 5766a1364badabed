"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.REFUSAL_CODES = exports.REFUSALS = void 0;
const refusals_1 = require("./account/refusals");
const refusals_2 = require("./amendment-application/refusals");
const refusals_3 = require("./application/refusals");
const refusals_4 = require("./auth-key/refusals");
const refusals_5 = require("./certificate/refusals");
const refusals_6 = require("./deposit/refusals");
const refusals_7 = require("./guarantee/refusals");
const refusals_8 = require("./notice/refusals");
const refusals_9 = require("./party/refusals");
const refusals_10 = require("./premium/refusals");
const refusals_11 = require("./shared/refusals");
const refusals_12 = require("./webhook/refusals");
/**
 * What a caller has to expect, each declared once, in the order in which errors are listed. Types, the API's errors and
 * the words come out of the declarations.
 */
exports.REFUSALS = {
    ...refusals_3.APPLICATION_REFUSALS,
    ...refusals_2.AMENDMENT_APPLICATION_REFUSALS,
    ...refusals_10.PREMIUM_REFUSALS,
    ...refusals_7.GUARANTEE_REFUSALS,
    ...refusals_6.DEPOSIT_REFUSALS,
    ...refusals_5.CERTIFICATE_REFUSALS,
    ...refusals_4.AUTH_KEY_REFUSALS,
    ...refusals_8.NOTICE_REFUSALS,
    ...refusals_1.ACCOUNT_REFUSALS,
    ...refusals_9.PARTY_REFUSALS,
    ...refusals_12.WEBHOOK_REFUSALS,
    ...refusals_11.SHARED_REFUSALS,
};
exports.REFUSAL_CODES = Object.keys(exports.REFUSALS);
//# sourceMappingURL=refusals.js.map