"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LONGEST_SOURCE = exports.LONGEST_ROUTE_TEXT = void 0;
exports.findingsOnHandOverRules = findingsOnHandOverRules;
const email_address_1 = require("../values/email-address");
const finding_1 = require("../values/finding");
const readable_text_1 = require("../values/readable-text");
const range_limit_1 = require("../values/range-limit");
const receipt_deadline_1 = require("./receipt-deadline");
const subject_template_1 = require("./subject-template");
/** The most characters of what a body says of a hand-over, and of its source. */
exports.LONGEST_ROUTE_TEXT = 200;
exports.LONGEST_SOURCE = 500;
/** All that contradicts a rule in what a body says of hand-overs, each with its place. */
function findingsOnHandOverRules(rules, today) {
    const { routes, receiptBusinessDays: days, noticeAddress, source, asOf } = rules;
    const { least, most } = receipt_deadline_1.RECEIPT_DAYS_BOUNDS;
    const seen = new Set();
    const findings = [...(0, readable_text_1.findingsOnText)("source", source, exports.LONGEST_SOURCE)];
    if (days !== null && (days < least || days > most))
        findings.push({
            path: "receiptBusinessDays",
            code: "OUT_OF_RANGE",
            limit: (0, range_limit_1.rangeLimit)(least, most),
            actual: days,
        });
    if (asOf !== null && asOf > today)
        findings.push({ path: "asOf", code: "AFTER_TODAY", limit: today, actual: asOf });
    if (noticeAddress !== null)
        findings.push(...(0, email_address_1.findingsOnEmailAddress)("noticeAddress", noticeAddress));
    routes.forEach((route, i) => {
        const repeated = route.kinds.find((kind) => seen.has(kind));
        for (const kind of route.kinds)
            seen.add(kind);
        if (repeated !== undefined)
            findings.push({ path: `routes.${String(i)}.kinds`, code: "KIND_REPEATED", actual: repeated });
        findings.push(...(0, finding_1.below)(`routes.${String(i)}`, findingsOnRoute(route)));
    });
    return findings;
}
function findingsOnRoute(route) {
    const { kinds, way, address, subject } = route;
    const findings = [];
    if (kinds.length === 0)
        findings.push({ path: "kinds", code: "KIND_MISSING" });
    if (way === "EMAIL" && address === null)
        findings.push({ path: "address", code: "ADDRESS_MISSING" });
    if (address !== null)
        findings.push(...(0, email_address_1.findingsOnEmailAddress)("address", address));
    for (const path of ["department", "place", "telephone", "until"]) {
        const text = route[path];
        if (text !== null)
            findings.push(...(0, readable_text_1.findingsOnText)(path, text, exports.LONGEST_ROUTE_TEXT));
    }
    if (subject !== null)
        findings.push(...(0, subject_template_1.findingsOnTemplate)("subject", subject));
    return findings;
}
//# sourceMappingURL=hand-over-rules-findings.js.map