"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EMAIL_ADDRESSES = exports.ORIGINS = exports.WEB_ADDRESS = exports.PRINTABLE_NAME = exports.YEN = exports.TEXT = void 0;
exports.wholeNumber = wholeNumber;
exports.oneOf = oneOf;
const readable_text_1 = require("../domain/values/readable-text");
const email_address_1 = require("../domain/values/email-address");
const yen_1 = require("../domain/values/yen");
exports.TEXT = { read: (value) => ({ value }) };
function wholeNumber(from, to) {
    return {
        choices: { from, to },
        read: (text) => {
            const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
            if (value >= from && value <= to)
                return { value };
            return { problems: [`must be a whole number from ${String(from)} to ${String(to)}; got "${text}"`] };
        },
    };
}
/** Whole yen, at least one. */
exports.YEN = {
    choices: { from: 1, to: yen_1.MAX_YEN },
    read: (text) => {
        const value = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
        if ((0, yen_1.isYen)(value) && value > 0)
            return { value };
        return {
            problems: [`must be whole yen from 1 to ${String(yen_1.MAX_YEN)}, without separators; got "${text}"`],
        };
    },
};
function oneOf(values) {
    return {
        choices: { oneOf: values },
        read: (text) => values.includes(text)
            ? { value: text }
            : { problems: [`must be one of ${values.join(", ")}; got "${text}"`] },
    };
}
/** What papers print in the middle of a sentence. */
const LONGEST_NAME = 60;
exports.PRINTABLE_NAME = {
    read: (text) => {
        const [fault] = (0, readable_text_1.findingsOnText)("", text, LONGEST_NAME);
        if (!fault)
            return { value: text };
        return { problems: [`must be at most ${String(LONGEST_NAME)} printable characters`] };
    },
};
/** Printable, too: papers and mails show it as it stands here. */
exports.WEB_ADDRESS = {
    read: (text) => /^https?:\/\/[\x21-\x7e]{1,192}$/.test(text) && URL.canParse(text)
        ? { value: text }
        : { problems: [`must be an address such as https://hosho.example.jp/; got "${text}"`] },
};
exports.ORIGINS = listOf((text) => /^https?:\/\/[^/*\s]+$/.test(text)
    ? { value: text }
    : { problems: [`must list origins such as https://example.jp, separated by commas; got "${text}"`] });
exports.EMAIL_ADDRESSES = listOf((text) => {
    const value = (0, email_address_1.parseEmailAddress)(text);
    if (value !== undefined)
        return { value };
    return {
        problems: ["must list e-mail addresses such as ops@example.jp, separated by commas; got another text"],
    };
});
/** Of one kind, separated by commas; between two commas may be nothing. */
function listOf(read) {
    return {
        read: (list) => {
            const texts = list.split(",").map((text) => text.trim());
            const readings = texts.filter((text) => text !== "").map(read);
            const problems = readings.flatMap((reading) => ("problems" in reading ? reading.problems : []));
            if (problems.length > 0)
                return { problems };
            return { value: readings.flatMap((reading) => ("value" in reading ? [reading.value] : [])) };
        },
    };
}
//# sourceMappingURL=plain-kinds.js.map