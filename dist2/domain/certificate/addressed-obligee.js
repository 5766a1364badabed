"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.obligeeOnPaper = obligeeOnPaper;
exports.addressedObligee = addressedObligee;
/** Parts a body from its officer. */
const FULL_WIDTH_SPACE = "\u3000";
/** What a certificate states of its obligee: an addressee that says no more than the name is left out. */
function obligeeOnPaper(name, addressee) {
    const isSaid = addressee === null || name === addressee || name.endsWith(` ${addressee}`);
    return isSaid ? { name } : { name, addressee };
}
/** Whom the paper addresses, before 様: the body and its officer, or an officer who is named after the body, as 八代市長. */
function addressedObligee({ name, addressee }) {
    if (addressee === undefined)
        return name;
    // A department has its body's name before its own.
    const [body = name] = name.split(/[ \u3000]/u);
    return addressee.startsWith(body) ? addressee : `${name}${FULL_WIDTH_SPACE}${addressee}`;
}
//# sourceMappingURL=addressed-obligee.js.map