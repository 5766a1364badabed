"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PAPER_COPY = exports.VIEWING_COPY = void 0;
exports.viewingCopy = viewingCopy;
exports.bodysCopy = bodysCopy;
exports.paperCopy = paperCopy;
exports.paperOriginal = paperOriginal;
exports.serialOf = serialOf;
const calendar_date_1 = require("../values/calendar-date");
const wareki_1 = require("../values/wareki");
/** Marks each page of an electronic certificate: it is read, and not handed in. */
exports.VIEWING_COPY = "閲覧用の写し";
/** Marks each page of a certificate on paper but the original. */
exports.PAPER_COPY = "写し";
/** As wide as a character. */
const SPACE = "\u3000";
const WITHOUT_SEAL = { words: "（電子発行のため押印を省略しています。）" };
/** The copy of an electronic certificate for the parties that hand number and key on. */
function viewingCopy(note) {
    return { copyMark: exports.VIEWING_COPY, copyNotes: [note], serial: null, seal: WITHOUT_SEAL };
}
/** The same for a body, which hands nothing in: it names who saw it, and when. */
function bodysCopy(viewer, serviceName) {
    const notes = [`この書面は、${serviceName}で閲覧した電子証書の写しです。`, viewing(viewer)];
    return { copyMark: exports.VIEWING_COPY, copyNotes: notes, serial: null, seal: WITHOUT_SEAL };
}
/** A copy of a certificate that was delivered on paper. `viewer`: the body that looks at it; `null`: another party does. */
function paperCopy(version, viewer) {
    const serial = serialOf(version);
    const notes = [
        `この書面は、書面で交付した保証証書（証書番号 ${serial}）の写しであり、原本ではありません。`,
        viewer === null ? "発注者への提出には、押印のある原本を使用してください。" : viewing(viewer),
    ];
    return { copyMark: exports.PAPER_COPY, copyNotes: notes, serial, seal: { words: "（押印は原本にあります。）" } };
}
function viewing({ body, person, at }) {
    const by = person === null ? "業務システムによる閲覧" : `閲覧者${SPACE}${person}`;
    return [`閲覧機関${SPACE}${body}`, by, `閲覧日時${SPACE}${momentInJapan(at)}`].join(SPACE + SPACE);
}
/** The certificate on paper itself, for the issuer to seal and hand out. */
function paperOriginal(version) {
    return { copyMark: null, copyNotes: [], serial: serialOf(version), seal: "PLACE" };
}
/** 証書番号: each version has one original, and a number of its own. */
function serialOf({ number, version }) {
    return `${number}-${String(version).padStart(2, "0")}`;
}
const JAPAN = 9 * 3_600_000;
/** Such as 令和8年11月27日 14時05分. */
function momentInJapan(at) {
    const inJapan = new Date(at.getTime() + JAPAN);
    const minutes = String(inJapan.getUTCMinutes()).padStart(2, "0");
    return `${(0, wareki_1.wareki)((0, calendar_date_1.dayInJapan)(at))} ${String(inJapan.getUTCHours())}時${minutes}分`;
}
//# sourceMappingURL=certificate-form.js.map