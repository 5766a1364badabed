"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.handOverInstructions = handOverInstructions;
const deposit_1 = require("./deposit");
const SPACE = "\u3000";
/** How the contractor brings a notice to the body, in the words of the notice itself. */
const WAYS = {
    DIRECT: "電子的な提出（保証申込と同じ画面から）",
    EMAIL: "電子メールに添付して送信",
    CONTRACT_SYSTEM: `${deposit_1.RECORDED_MEANS.CONTRACT_SYSTEM}（アップロード）`,
    WEB_FORM: deposit_1.RECORDED_MEANS.WEB_FORM,
    IN_PERSON: "印刷して持参",
    POST: "印刷して郵送",
};
/**
 * What a body asks of hand-overs (提出方法), line by line, as the key notice tells the contractor. `subject`: the subject of
 * its mails as it is filled in; `null` where it lacks a value or the body has none. Empty: the body says nothing.
 */
function handOverInstructions(route, subject) {
    if (route === null)
        return [];
    const { way, department, address, place, takesPrint, takesPhoneCall, telephone, until } = route;
    const isMailed = way === null || way === "EMAIL";
    const lines = [
        ["方法", way === null ? null : WAYS[way]],
        ["提出先", joined([department, place, isMailed ? address : null])],
        ["件名", isMailed ? subject : null],
        ["期限", until],
        ["印刷", takesPrint === true ? "このお知らせを印刷したものも必要です。" : null],
        [
            "連絡",
            takesPhoneCall === true ? `提出後、電話${inBrackets(telephone)}で到達を確認してください。` : null,
        ],
    ];
    return lines.flatMap(([label, text]) => (text === null ? [] : [`・${label}${SPACE}${text}`]));
}
function joined(parts) {
    const said = parts.filter((part) => part !== null);
    return said.length === 0 ? null : said.join(SPACE);
}
function inBrackets(text) {
    return text === null ? "" : `（${text}）`;
}
//# sourceMappingURL=hand-over-instructions.js.map