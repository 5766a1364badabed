"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.partsOf = partsOf;
exports.partOf = partOf;
exports.isBelow = isBelow;
const register_1 = require("./register");
const register_page_1 = require("./register-page");
const DIGITS = Array.from({ length: 16 }, (_, digit) => digit.toString(16));
const TOP = [register_page_1.ROOT, ...DIGITS];
/**
 * The parts of the register to check, existing ones and listed ones, with the findings on the top pages. A
 * part is all pages below one of two digits, with those above it.
 */
async function partsOf(session, { seals, rows }) {
    const register = new register_1.Register(seals, await rows.pages(session, TOP));
    const listed = DIGITS.flatMap((page) => [...register.entriesOf(page).keys()]);
    const there = await rows.partNames(session);
    const { findings } = lookThrough(register, (page) => TOP.includes(page));
    return { findings, parts: [...new Set([...listed, ...there])].sort() };
}
/** The pages of a part, and those above it. */
async function partOf(session, { seals, rows }, part) {
    const register = new register_1.Register(seals, await rows.pagesOfPart(session, part));
    return lookThrough(register, (page) => page === register_page_1.ROOT || page.startsWith(part) || part.startsWith(page));
}
/** What is wrong with pages of the register. Pages below a broken one are not reported. */
function lookThrough(register, isOwn) {
    const findings = [];
    const chains = [];
    const visited = new Set();
    const visit = (page) => {
        visited.add(page);
        const fault = register.faultOfPage(page);
        const listed = [...register.entriesOf(page).keys()];
        if (fault)
            findings.push(fault);
        else if ((0, register_page_1.isLeaf)(page))
            chains.push(...listed);
        else
            for (const below of listed)
                if (isOwn(below))
                    visit(below);
    };
    visit(register_page_1.ROOT);
    const broken = new Set(findings.map(({ id }) => id));
    for (const page of register.names())
        if (isOwn(page) && !visited.has(page) && !isBelow(page, broken))
            findings.push({ fault: "REGISTER", table: "seal_register", id: page, chain: null });
    return { findings, chains, visited };
}
/** Whether a page lies below one of these. */
function isBelow(page, pages) {
    for (let above = (0, register_page_1.parentOf)(page); above !== null; above = (0, register_page_1.parentOf)(above))
        if (pages.has(above))
            return true;
    return false;
}
//# sourceMappingURL=register-part.js.map