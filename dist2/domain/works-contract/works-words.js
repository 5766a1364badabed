"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.worksWords = worksWords;
const WORKS = {
    contract: "請負契約",
    name: "工事名",
    number: "工事番号",
    place: "工事場所",
    period: "工期",
    completion: "完成日",
    contractedOn: "請負契約日",
    price: "請負金額",
};
/** The words of the usual terms of survey, design and consulting contracts (業務委託契約書). */
const CONSULTING = {
    contract: "業務委託契約",
    name: "業務名",
    number: "業務番号",
    place: "履行場所",
    period: "履行期間",
    completion: "完了日",
    contractedOn: "契約日",
    price: "業務委託料",
};
/** Of a contract whose type was never recorded: those of 工事, as the seed's papers have them. */
function worksWords(contractType) {
    return contractType === "CONSULTING" ? CONSULTING : WORKS;
}
//# sourceMappingURL=works-words.js.map