"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.problemsInRepresentations = problemsInRepresentations;
exports.problemsInBranches = problemsInBranches;
const issuer_representation_1 = require("../domain/party/issuer-representation");
const calendar_date_1 = require("../domain/values/calendar-date");
const prefecture_1 = require("../domain/values/prefecture");
const readable_text_1 = require("../domain/values/readable-text");
/** What is wrong with who represents an issuer, and where its terms stand, as the operator's file says it. */
function* problemsInRepresentations({ id, representations = [] }) {
    if (representations.length > issuer_representation_1.MOST_REPRESENTATIONS)
        yield `representations of ${id} must be at most ${String(issuer_representation_1.MOST_REPRESENTATIONS)}; got ${String(representations.length)}.`;
    const days = new Set();
    for (const { effectiveFrom, representative, termsAddress } of representations) {
        const which = `representations of ${id} from ${effectiveFrom}`;
        if ((0, calendar_date_1.parseCalendarDate)(effectiveFrom) === undefined)
            yield `effectiveFrom of the representations of ${id} must be a day such as 2026-04-01; got "${effectiveFrom}".`;
        else if (days.has(effectiveFrom))
            yield `${which} stand there twice; each day has one.`;
        days.add(effectiveFrom);
        yield* tooLong(representative, readable_text_1.LONGEST.name, `representative of the ${which}`);
        yield* tooLong(termsAddress ?? "", readable_text_1.LONGEST.place, `termsAddress of the ${which}`);
    }
}
/** What is wrong with the prefectures that an issuer's branches handle. */
function* problemsInBranches({ branches }) {
    const handlers = new Map();
    for (const { id, prefectures } of branches)
        for (const prefecture of prefectures ?? []) {
            if (!prefecture_1.PREFECTURES.includes(prefecture))
                yield `prefectures of ${id} must be ones such as 熊本県; got "${prefecture}".`;
            const other = handlers.get(prefecture);
            if (other !== undefined)
                yield `prefectures of ${id} name ${prefecture}, which ${other} handles.`;
            handlers.set(prefecture, id);
        }
}
function* tooLong(text, longest, which) {
    const length = Array.from(text).length;
    if (length > longest)
        yield `${which} must have at most ${String(longest)} characters; got ${String(length)}.`;
}
//# sourceMappingURL=issuer-entries.js.map