"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findings = exports.stepMutations = exports.guaranteeKind = exports.guaranteeNumber = exports.calendarDate = exports.yen = exports.state = exports.text = exports.wholeNumber = void 0;
exports.refusal = refusal;
exports.orNull = orNull;
exports.untold = untold;
/** Declares a refusal: its words take its data. */
function refusal(declaration) {
    return declaration;
}
exports.wholeNumber = told("wholeNumber");
exports.text = told("text");
exports.state = told("state");
exports.yen = told("yen");
exports.calendarDate = told("calendarDate");
exports.guaranteeNumber = told("guaranteeNumber");
exports.guaranteeKind = told("guaranteeKind");
exports.stepMutations = told("stepMutations");
exports.findings = told("findings");
function told(kind) {
    return (description) => ({ kind, description, isNullable: false });
}
/** The description says what null means. */
function orNull(datum) {
    return { ...datum, isNullable: true };
}
function untold() {
    return { kind: "untold" };
}
//# sourceMappingURL=refusal-declaration.js.map