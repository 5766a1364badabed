"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.CONTENT_FORMAT = void 0;
exports.factsWherePresent = factsWherePresent;
exports.coveredYearsInWords = coveredYearsInWords;
exports.sealContent = sealContent;
exports.contentDigest = contentDigest;
exports.contentFault = contentFault;
const node_crypto_1 = require("node:crypto");
const canonicalize_1 = __importDefault(require("canonicalize"));
const fiscal_year_1 = require("../values/fiscal-year");
/** The format of the content below. A change of meaning gets a new name; old certificates keep theirs. */
exports.CONTENT_FORMAT = "hosho.certificate/1";
/** The facts that a content states only where there are such. */
function factsWherePresent({ contractType, jointVenture, fiscalYear, lastFiscalYear, advanceAmount, }) {
    return {
        ...(contractType === "CONSULTING" && { contractType }),
        ...(jointVenture !== null && { jointVenture: ventureOnPaper(jointVenture) }),
        ...(fiscalYear !== null && { fiscalYear }),
        ...(lastFiscalYear !== null && { lastFiscalYear }),
        ...(advanceAmount !== null && { advanceAmount }),
    };
}
/** Exactly what is stated of it: no fact of another day slips into a content. */
function ventureOnPaper({ name, members }) {
    return {
        name,
        members: members.map(({ name, shareBasisPoints, isRepresentative }) => ({
            name,
            shareBasisPoints,
            isRepresentative,
        })),
    };
}
/** 対象年度 in words: 令和8年度, or 令和8年度及び令和9年度; `null` where the content states none. */
function coveredYearsInWords({ fiscalYear, lastFiscalYear }) {
    if (fiscalYear === undefined)
        return null;
    const years = lastFiscalYear === undefined ? [fiscalYear] : [fiscalYear, lastFiscalYear];
    return years.map(fiscal_year_1.fiscalYearName).join("及び");
}
function sealContent(content) {
    const text = (0, canonicalize_1.default)(content);
    if (text === undefined)
        throw new TypeError("a certificate's content is always an object");
    return { text, digest: contentDigest(text) };
}
/** SHA-256 of a content's UTF-8 bytes, in hex. */
function contentDigest(text) {
    return (0, node_crypto_1.createHash)("sha256").update(text, "utf8").digest("hex");
}
/**
 * What is wrong with a stored content, in words for the operator; `undefined` where it matches its digest.
 */
function contentFault({ text, digest }) {
    if (contentDigest(text) !== digest)
        return "another content than its digest is of";
    return isCanonical(text) ? undefined : "a content that is not in its canonical form";
}
function isCanonical(text) {
    try {
        return (0, canonicalize_1.default)(JSON.parse(text)) === text;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=certificate-content.js.map