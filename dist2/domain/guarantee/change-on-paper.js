"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.changeOnPaper = changeOnPaper;
const amendment_on_paper_1 = require("../certificate/amendment-on-paper");
/** What an amendment changed, as certificates tell it. */
function changeOnPaper({ amendedOn, before, after, }) {
    const isChanged = (term) => term === "workPeriod" ? !haveSamePeriod(before, after) : before[term] !== after[term];
    return { contractChangedOn: amendedOn, terms: amendment_on_paper_1.AMENDED_TERMS.filter(isChanged) };
}
function haveSamePeriod({ workPeriod: one }, { workPeriod: other }) {
    return one.from === other.from && one.to === other.to;
}
//# sourceMappingURL=change-on-paper.js.map