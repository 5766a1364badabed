"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.worksOnPaper = worksOnPaper;
/** What certificates state of a works contract: nothing but this is part of their content. */
function worksOnPaper(works) {
    const { name, place, contractPrice, coveredPrice, workPeriod, contractedOn } = works;
    return { name, place, contractPrice, coveredPrice, workPeriod, contractedOn };
}
//# sourceMappingURL=works-contract.js.map