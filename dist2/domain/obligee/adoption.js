"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.START_BASES = exports.OBLIGEE_CATEGORIES = void 0;
exports.adoptionsOfDepartment = adoptionsOfDepartment;
/** 区分 of the tables of adopting obligees: 国, 都道府県, 政令市, 市町村, 独立行政法人等. */
exports.OBLIGEE_CATEGORIES = [
    "NATIONAL",
    "PREFECTURE",
    "DESIGNATED_CITY",
    "MUNICIPALITY",
    "INDEPENDENT_AGENCY",
];
/**
 * Which day of a contract is compared with the start: 契約日, 公告日, 指名日, 公告日又は指名日 as the case may be, or
 * 発注手続きの開始日.
 */
exports.START_BASES = [
    "CONTRACT_DATE",
    "NOTICE_DATE",
    "NOMINATION_DATE",
    "NOTICE_OR_NOMINATION_DATE",
    "PROCUREMENT_START_DATE",
];
/**
 * What holds for a department with adoptions of its own. Its own start replaces the body's, a trial (試行) included. With
 * nothing but a trial of its own, the body's start holds beside it: a trial ends with it.
 */
function adoptionsOfDepartment(own, ofBody) {
    if (own.length === 0)
        return ofBody;
    return own.every(({ isTrial }) => isTrial) ? [...ofBody.filter(({ isTrial }) => !isTrial), ...own] : own;
}
//# sourceMappingURL=adoption.js.map