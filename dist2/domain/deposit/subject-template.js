"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DEFAULT_SUBJECT = exports.LONGEST_TEMPLATE = exports.SUBJECT_PLACES = void 0;
exports.composeSubject = composeSubject;
exports.findingsOnTemplate = findingsOnTemplate;
const works_identifiers_1 = require("../works-contract/works-identifiers");
const guarantee_kind_1 = require("../values/guarantee-kind");
const readable_text_1 = require("../values/readable-text");
/** The places of a template, in braces, with what stands there: `null` where there is nothing. Bodies call one thing by several names. */
const PLACES = {
    ...Object.fromEntries(works_identifiers_1.IDENTIFIER_SCHEMES.map((scheme) => [
        works_identifiers_1.IDENTIFIER_IN_JAPANESE[scheme],
        ({ identifiers }) => identifiers[scheme],
    ])),
    案件番号: ({ identifiers }) => identifiers.procurementNumber,
    工事名: ({ worksName }) => worksName,
    案件名: ({ worksName }) => worksName,
    件名: ({ worksName }) => worksName,
    受注者: ({ contractorName }) => contractorName,
    保証名称: ({ kind }) => guarantee_kind_1.KIND_IN_JAPANESE[kind],
    保証契約番号: ({ number }) => number,
};
exports.SUBJECT_PLACES = Object.keys(PLACES);
const PLACE = /\{([^{}]*)\}/gu;
/** The most characters of a template. */
exports.LONGEST_TEMPLATE = 120;
/** The subject where a body asks for none of its own. */
exports.DEFAULT_SUBJECT = "電子証書閲覧用「認証キー」等のお知らせ（{保証名称}） {工事名}";
function composeSubject(template, facts) {
    const lacking = [];
    const subject = template.replace(PLACE, (_, place) => {
        const value = PLACES[place]?.(facts) ?? null;
        if (value === null)
            lacking.push(place);
        // A works name of several lines would end the header.
        return (value ?? "").replace(/\s+/gu, " ").trim();
    });
    return lacking.length === 0 ? { subject, lacking: [] } : { subject: null, lacking: [...new Set(lacking)] };
}
/** What is wrong with a template: an unknown place would stand in the subject as it is. */
function* findingsOnTemplate(path, template) {
    yield* (0, readable_text_1.findingsOnText)(path, template, exports.LONGEST_TEMPLATE);
    const [unknown] = [...template.matchAll(PLACE)]
        .map(([, place = ""]) => place)
        .filter((place) => !Object.hasOwn(PLACES, place));
    const rest = template.replace(PLACE, "");
    if (unknown !== undefined)
        yield { path, code: "UNKNOWN_PLACE", limit: exports.SUBJECT_PLACES.join("、"), actual: unknown };
    else if (/[{}]/u.test(rest))
        yield { path, code: "UNKNOWN_PLACE", limit: exports.SUBJECT_PLACES.join("、"), actual: "{" };
}
//# sourceMappingURL=subject-template.js.map