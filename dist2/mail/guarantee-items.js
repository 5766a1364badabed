"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.guaranteeItems = guaranteeItems;
exports.applicationItems = applicationItems;
const works_words_1 = require("../domain/works-contract/works-words");
const works_identifiers_1 = require("../domain/works-contract/works-identifiers");
const guarantee_kind_1 = require("../domain/values/guarantee-kind");
/** The lines by which every mail says which guarantee it is about. `more`: what else this mail has to say of it. */
function guaranteeItems(facts, more = []) {
    const { kind, number, worksName, contractType } = facts;
    return lines([
        `区分：${guarantee_kind_1.KIND_IN_JAPANESE[kind]}`,
        `保証契約番号：${number}`,
        `${(0, works_words_1.worksWords)(contractType).name}：${worksName}`,
        ...ofContract(facts),
        ...more,
    ]);
}
/** The same of an application, which has no number yet. */
function applicationItems(facts) {
    const { kind, contractType, worksName } = facts;
    return lines([
        `区分：${guarantee_kind_1.KIND_IN_JAPANESE[kind]}`,
        `${(0, works_words_1.worksWords)(contractType).name}：${worksName}`,
        ...ofContract(facts),
    ]);
}
function ofContract({ identifiers, obligeeName, issuerName }) {
    return [
        ...(0, works_identifiers_1.namedNumbers)(identifiers).map(({ label, number }) => `${label}：${number}`),
        `発注者：${obligeeName}`,
        `保証機関：${issuerName}`,
    ];
}
function lines(items) {
    return items.map((item) => `・${item}`).join("\n");
}
//# sourceMappingURL=guarantee-items.js.map