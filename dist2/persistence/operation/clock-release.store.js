"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlClockReleaseStore = void 0;
const mail_delivery_1 = require("../../domain/notice/mail-delivery");
class SqlClockReleaseStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async newestEventAt() {
        const [row] = await this.transaction.sql(() => "SELECT max(at) AS newest FROM event");
        return row?.newest ? new Date(row.newest) : null;
    }
    async planMailsAnew(now) {
        await this.transaction.sql((parameters) => {
            const [later, alsoLater] = [0, 1].map(() => parameters.add(new Date(now.getTime() + mail_delivery_1.LATEST_PLAN_MILLISECONDS).toISOString()));
            return ("UPDATE mail SET next_attempt_at = NULL, leased_until = NULL WHERE status = 'QUEUED' " +
                `AND (next_attempt_at > ${later ?? ""} OR leased_until > ${alsoLater ?? ""})`);
        });
    }
}
exports.SqlClockReleaseStore = SqlClockReleaseStore;
//# sourceMappingURL=clock-release.store.js.map