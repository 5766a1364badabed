"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LedgerOrderFieldEnum = exports.CoverageGapCodeEnum = exports.LedgerOriginEnum = void 0;
const type_graphql_1 = require("type-graphql");
const ports_1 = require("../../use-cases/ledger/ports");
const coverage_gap_1 = require("../../domain/ledger/coverage-gap");
const ledger_origin_1 = require("../../domain/ledger/ledger-origin");
const enum_of_1 = require("../graphql/enum-of");
exports.LedgerOriginEnum = (0, enum_of_1.enumOf)(ledger_origin_1.LEDGER_ORIGINS);
(0, type_graphql_1.registerEnumType)(exports.LedgerOriginEnum, {
    name: "LedgerOrigin",
    description: "Where an entry of a ledger comes from: this service, or a form that the body recorded itself.",
    valuesConfig: {
        ISSUED_HERE: { description: "電子保証: issued here, and opened by or handed over to the body." },
        PAPER_CERTIFICATE: { description: "書面の保証証書: a certificate on paper." },
        BANK_GUARANTEE: { description: "金融機関の保証: the guarantee of a bank." },
        ELECTRONIC_BOND: {
            description: "電子証券: an insurer's bond that is viewed elsewhere, by an address and a password.",
        },
        CASH_DEPOSIT: { description: "契約保証金: money that the contractor deposited with the body." },
        SECURITIES: { description: "有価証券: securities that the contractor deposited instead (国債など)." },
    },
});
exports.CoverageGapCodeEnum = (0, enum_of_1.enumOf)(coverage_gap_1.COVERAGE_GAP_CODES);
(0, type_graphql_1.registerEnumType)(exports.CoverageGapCodeEnum, {
    name: "CoverageGapCode",
    description: "What a guarantee may leave uncovered. What has ended has no gap.",
    valuesConfig: {
        WORKS_OUTLAST_GUARANTEE: {
            description: "工期の延長: the works now go on after the expiry date (保証期限) of the guarantee.",
        },
        AMOUNT_UNDER_POLICY: {
            description: "金額不足: after a price change 契約保証 is under its least share of the price.",
        },
        SUPERSEDED_VERSION_ON_FILE: {
            description: "変更前の証書: a newer version of the certificate has come since the body saw it last.",
        },
        NOT_ACCEPTED: {
            description: "未受領: the works have begun, and the body has not accepted the certificate.",
        },
    },
});
exports.LedgerOrderFieldEnum = (0, enum_of_1.enumOf)(ports_1.LEDGER_ORDER_FIELDS);
(0, type_graphql_1.registerEnumType)(exports.LedgerOrderFieldEnum, {
    name: "LedgerOrderField",
    description: "What a ledger can be ordered by.",
    valuesConfig: {
        ENTERED_AT: { description: "When the entry was made." },
        NUMBER: { description: "The guarantee number (保証契約番号), or the number of another paper." },
        AMOUNT: { description: "The guaranteed amount (保証金額)." },
        EXPIRES_ON: { description: "The expiry date (保証期限); what does not expire comes behind all others." },
    },
});
//# sourceMappingURL=ledger-enums.js.map