"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.PREMIUM_TABLES = void 0;
exports.premiumTablesOf = premiumTablesOf;
const premium_1 = require("../domain/premium/premium");
const calendar_date_1 = require("../domain/values/calendar-date");
const guarantee_kind_1 = require("../domain/values/guarantee-kind");
const yen_1 = require("../domain/values/yen");
const premium_tables_json_1 = __importDefault(require("./premium-tables.json"));
/**
 * 保証料率表 to begin with, one per kind, for every issuer alike: the confirmed rate of 中間前払金保証, and sample bands,
 * marked as such, where no rate is published. What turned out wrong in them stays: newer tables of an issuer follow.
 */
exports.PREMIUM_TABLES = premium_tables_json_1.default.filter((each) => ownerOf(each) === null).map(asTable);
/** The tables of the issuer with this name, in the order in which they follow one another. */
function premiumTablesOf(issuerName) {
    return [...exports.PREMIUM_TABLES, ...premium_tables_json_1.default.filter((each) => ownerOf(each) === issuerName).map(asTable)];
}
/** The name of the only issuer that has this table; `null`: every issuer began with it. */
function ownerOf(shipped) {
    return "issuer" in shipped ? shipped.issuer : null;
}
function asTable(shipped) {
    const { kind, effectiveFrom, method, bands, minimum, roundDownTo, onlineDiscount } = shipped;
    return {
        kind: known(guarantee_kind_1.GUARANTEE_KINDS.find((each) => each === kind)),
        effectiveFrom: known((0, calendar_date_1.parseCalendarDate)(effectiveFrom)),
        method: known(premium_1.PREMIUM_METHODS.find((each) => each === method)),
        bands: bands.map(({ upTo, ratePerMillion }) => ({
            upTo: upTo === null ? null : yen(upTo),
            ratePerMillion,
        })),
        minimum: yen(minimum),
        roundDownTo,
        onlineDiscount: onlineDiscount && {
            off: yen(onlineDiscount.off),
            from: yen(onlineDiscount.from),
            name: "name" in onlineDiscount ? onlineDiscount.name : null,
        },
        illustrative: shipped.illustrative,
        source: shipped.source,
    };
}
function yen(value) {
    return known((0, yen_1.isYen)(value) ? value : null);
}
function known(value) {
    if (value === null || value === undefined)
        throw new Error("premium-tables.json has a value that is none");
    return value;
}
//# sourceMappingURL=premium-tables.js.map