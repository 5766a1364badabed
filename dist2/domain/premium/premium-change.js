"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_CHANGES_LISTED = void 0;
exports.premiumChangeOf = premiumChangeOf;
exports.signedAmount = signedAmount;
exports.sumOfChanges = sumOfChanges;
exports.listedChanges = listedChanges;
exports.changeInJapanese = changeInJapanese;
exports.versionInJapanese = versionInJapanese;
exports.formatSigned = formatSigned;
const yen_1 = require("../values/yen");
/** As many changes as a paper lists one by one: the rest is one line, the oldest of them. */
exports.MOST_CHANGES_LISTED = 8;
/** What an amendment makes due as a line, also where nobody can say yet how much; `null` where nothing is due. */
function premiumChangeOf(due, { amendedOn, version, settlement }) {
    if (due === null)
        return { amendedOn, version, direction: null, amount: null, settlement };
    if (due.direction === "NONE")
        return null;
    return { amendedOn, version, direction: due.direction, amount: due.amount, settlement };
}
/** In yen: what is paid back counts as less than nothing. */
function signedAmount({ direction, amount, }) {
    return direction === "RETURNED" ? 0 - amount : amount;
}
/** In yen; less than nothing where more is paid back than paid; `null`: nobody can say yet, because of one of them. */
function sumOfChanges(changes) {
    let sum = 0;
    for (const { direction, amount } of changes) {
        if (direction === null || amount === null)
            return null;
        sum += signedAmount({ direction, amount });
    }
    return sum;
}
/** The newest changes one by one, the others as one sum: what is listed comes to the same. */
function listedChanges(changes) {
    const first = Math.max(0, changes.length - exports.MOST_CHANGES_LISTED);
    const [earlier, listed] = [changes.slice(0, first), changes.slice(first)];
    const last = earlier.at(-1);
    return {
        listed,
        earlier: last ? { count: earlier.length, until: last.amendedOn, sum: sumOfChanges(earlier) } : null,
    };
}
/** 追加保証料, 返戻保証料; both where nobody can say yet. */
function changeInJapanese({ direction }) {
    if (direction === null)
        return "追加・返戻保証料";
    return direction === "RETURNED" ? "返戻保証料" : "追加保証料";
}
/** Such as 第2版; 発行前 until the amendment is issued. */
function versionInJapanese({ version }) {
    return version === null ? "発行前" : `第${String(version)}版`;
}
/** Such as 3,900円, −3,900円; 未確定 where nobody can say yet. */
function formatSigned(amount) {
    if (amount === null)
        return "未確定";
    return amount < 0 ? `−${(0, yen_1.formatYen)(-amount)}` : (0, yen_1.formatYen)(amount);
}
//# sourceMappingURL=premium-change.js.map