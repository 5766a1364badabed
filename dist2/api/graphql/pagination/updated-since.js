"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UPDATED_SINCE = exports.UPDATED_AT = void 0;
exports.sinceOf = sinceOf;
exports.orderSince = orderSince;
exports.assertNoOrder = assertNoOrder;
exports.settle = settle;
const settle_updates_1 = require("../../../use-cases/change/settle-updates");
const request_error_1 = require("../errors/request-error");
/** What `updatedAt` is, whatever has it. */
exports.UPDATED_AT = "When anything of it last changed that the caller may see (更新日時), for `updatedSince`. Of a change just made it tells within " +
    "two seconds; lists by `updatedSince` wait for it.";
/** What the filter asks, of whatever list. */
exports.UPDATED_SINCE = "Updated at this instant or later (`updatedAt`, 更新日時): new ones and changed ones. The list is then in the order of " +
    "`updatedAt`, earliest first. What changes meanwhile comes again at its end. Asked again with the last `updatedAt` that was " +
    "read, it misses nothing; only what leaves the caller's sight is not told. The feed `changes` tells each step.";
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
/** As it is stored, and as a cursor or a link can hold it. */
function sinceOf(updatedSince) {
    if (!updatedSince)
        return undefined;
    return new Date(Math.min(Math.max(updatedSince.getTime(), 0), LATEST)).toISOString();
}
/** The name of a list's order, for its cursors. */
function orderSince(order, { updatedSince }) {
    return updatedSince === undefined ? order : `${order}.UPDATED_AT`;
}
/** A list by the time of update has this order alone. */
function assertNoOrder(updatedSince, orderBy) {
    if (!updatedSince || !orderBy)
        return;
    throw (0, request_error_1.badUserInput)({
        en: "filter.updatedSince orders the list by updatedAt; leave orderBy out.",
        ja: "filter.updatedSince を指定した一覧は updatedAt の順になります。orderBy は指定できません。",
    });
}
/** Before a list by the time of update is read: what was done before is found by it. */
async function settle({ parts: { unitOfWork, clock }, reads: { changes } }, { updatedSince }) {
    if (updatedSince !== undefined)
        await (0, settle_updates_1.settleUpdates)({ unitOfWork, clock, changes });
}
//# sourceMappingURL=updated-since.js.map