"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AmendmentReasonCodeEnum = exports.CertificateEffectEnum = void 0;
const type_graphql_1 = require("type-graphql");
const amendment_1 = require("../../domain/guarantee/amendment");
const amendment_effect_1 = require("../../domain/guarantee/amendment-effect");
const enum_of_1 = require("../graphql/enum-of");
exports.CertificateEffectEnum = (0, enum_of_1.enumOf)(amendment_1.AMENDMENT_EFFECTS);
(0, type_graphql_1.registerEnumType)(exports.CertificateEffectEnum, {
    name: "CertificateEffect",
    description: "What an amendment (変更) does to the certificate (電子証書).",
    valuesConfig: {
        NEW_CERTIFICATE: {
            description: "A new version is issued, marked （変更）, which shows the whole content after the change; the one before is no " +
                "longer in force.",
        },
        NO_NEW_CERTIFICATE: { description: "No new version: the certificate stays as it is, and in force." },
    },
});
exports.AmendmentReasonCodeEnum = (0, enum_of_1.enumOf)(amendment_effect_1.AMENDMENT_REASON_CODES);
(0, type_graphql_1.registerEnumType)(exports.AmendmentReasonCodeEnum, {
    name: "AmendmentReasonCode",
    description: "Why an amendment (変更) brings a new version of the certificate, or none. Further codes may be added.",
    valuesConfig: {
        AMOUNT_CHANGED: {
            description: "The guaranteed amount (保証金額) goes up or down: a new version. Note 1 of the certificate.",
        },
        PERIOD_FOLLOWED: {
            description: "The work period (工期) changes, and the guarantee follows by itself: no new version. Note 2 of the certificate.",
        },
        EXTENSION_FOLLOWED: {
            description: "契約保証 whose completion date moves later, for an obligee (発注者) that lets it follow by itself: no new version.",
        },
        EXTENSION_NEEDS_CERTIFICATE: {
            description: "契約保証 whose completion date moves later, for an obligee (発注者) that asks for a new certificate: a new version.",
        },
        PRICE_CHANGED: {
            description: "The contract price (請負金額) changes, in whole or in its covered part: no new version for that alone. Note 3 of " +
                "the certificate.",
        },
    },
});
//# sourceMappingURL=amendment-enums.js.map