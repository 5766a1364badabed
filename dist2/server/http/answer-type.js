"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.answerTypeOf = answerTypeOf;
const remembering_1 = require("./remembering");
/** Programs send few different headers. */
const MOST_KEPT = 200;
/** The media types of the API's answers; the first is for callers without a preference. */
const ANSWER_TYPES = ["application/json", "application/graphql-response+json"];
/** The type that an `Accept` header prefers; `undefined` where it takes none of them. */
function answerTypeOf(accept) {
    return preferredBy(accept ?? "").type;
}
const preferredBy = (0, remembering_1.remembering)(MOST_KEPT, (accept) => ({ type: preferred(accept) }));
function preferred(accept) {
    const ranges = (accept.trim() ? accept : "*/*").split(",").map(mediaRange);
    const rated = ANSWER_TYPES.map((type) => ({ type, range: rangeFor(type, ranges) }));
    return rated
        .filter(({ range }) => range.quality > 0)
        .sort((a, b) => b.range.quality - a.range.quality || a.range.place - b.range.place)[0]?.type;
}
function mediaRange(text, place) {
    const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => /^q\s*=/.test(parameter))?.replace(/^q\s*=\s*/, "") ?? "1";
    const charset = parameters.find((parameter) => /^charset\s*=/.test(parameter)) ?? "charset=utf-8";
    // Answers are UTF-8, also for a caller that asks for another charset.
    const isUtf8 = /^charset\s*=\s*"?(utf-8|utf8|\*)"?$/.test(charset);
    return { type, quality: isUtf8 && /^[01](\.\d*)?$/.test(quality) ? Number(quality) : 0, place };
}
// The closest range counts: "application/json;q=0" beside one that takes all takes no JSON.
function rangeFor(type, ranges) {
    for (const pattern of [type, "application/*", "*/*"]) {
        const range = ranges.find((candidate) => candidate.type === pattern);
        if (range)
            return range;
    }
    return { type, quality: 0, place: 0 };
}
//# sourceMappingURL=answer-type.js.map