"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.expireGuarantees = expireGuarantees;
const calendar_date_1 = require("../../domain/values/calendar-date");
const guarantee_end_1 = require("../../domain/guarantee/guarantee-end");
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const confirm_clock_1 = require("../shared/confirm-clock");
const record_guarantee_end_1 = require("./record-guarantee-end");
const storage_unavailable_1 = require("../shared/storage-unavailable");
const system_1 = require("../shared/system");
const record_event_1 = require("../shared/record-event");
const AT_ONCE = 100;
/**
 * 期限満了: ends every guarantee that is in force although its 保証期限 was before today in Japan, and returns how many
 * these were. It may run as often as one likes and on several servers at once: a guarantee that has ended meanwhile, or
 * that an amendment gave a later 保証期限, is left alone. The contractor is told by mail only where the guarantee expired
 * within the last seven days: what expired long ago is no news. On a clock that nothing bears out nothing expires.
 */
async function expireGuarantees(parts, { signal, onFailure, atOnce = AT_ONCE }) {
    const before = (0, calendar_date_1.dayInJapan)(parts.clock());
    let expired = 0;
    for (const status of guarantee_life_cycle_1.LIFE_CYCLE.expire.from)
        for await (const ids of lapsed(parts, { status, before, limit: atOnce })) {
            if (signal.aborted)
                return expired;
            // The day that decides is of the instant that was confirmed: the clock may have been set since the list was asked for.
            const now = parts.clock();
            await (0, confirm_clock_1.confirmClock)(parts, now);
            expired += await expireEach(parts, ids, (0, calendar_date_1.dayInJapan)(now), onFailure);
        }
    return expired;
}
/** All that lapsed in one state, page by page. */
async function* lapsed({ unitOfWork }, query) {
    let after = null;
    do {
        const next = { ...query, after };
        const page = await unitOfWork.run(({ guarantees }) => guarantees.lapsed(next));
        if (page.length > 0)
            yield page.map(({ id }) => id);
        after = page.length < query.limit ? null : (page.at(-1) ?? null);
    } while (after !== null);
}
/** All in one unit of work; where that fails each in one of its own, so that one guarantee cannot keep the others. */
async function expireEach(parts, ids, today, onFailure) {
    try {
        return await expireTogether(parts, ids, today);
    }
    catch (error) {
        if (error instanceof storage_unavailable_1.StorageUnavailable)
            throw error;
        if (ids.length > 1) {
            let expired = 0;
            for (const id of ids)
                expired += await expireEach(parts, [id], today, onFailure);
            return expired;
        }
        for (const id of ids)
            onFailure(id, error);
        return 0;
    }
}
async function expireTogether(parts, ids, today) {
    return parts.unitOfWork.run(async (stores) => {
        let expired = 0;
        for await (const taken of stores.guarantees.takeLapsed(ids, today)) {
            await expire(stores, parts, taken, today);
            expired += 1;
        }
        return expired;
    });
}
async function expire(stores, parts, taken, today) {
    const at = parts.clock();
    const end = (0, guarantee_end_1.expiry)(taken.guarantee.expiresOn);
    const subjectId = await (0, record_guarantee_end_1.recordGuaranteeEnd)(stores, parts, taken, { end, isNews: (0, guarantee_end_1.isNews)(end, today), at });
    await (0, record_event_1.recordEvent)(stores, parts, system_1.SYSTEM, {
        at,
        type: "GUARANTEE_EXPIRED",
        guaranteeId: taken.id,
        subjectId,
        from: taken.guarantee.status,
        to: end.status,
    });
}
//# sourceMappingURL=expire-guarantees.js.map