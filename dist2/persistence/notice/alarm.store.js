"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlAlarmStore = void 0;
class SqlAlarmStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async count(name, subject, hour) {
        const [counted] = await this.transaction.sql((parameters) => `INSERT INTO alarm (name, subject, hour, times) VALUES (${parameters.list([name, subject, hour])}, 1) ` +
            `ON CONFLICT (name, subject, hour) DO UPDATE SET times = alarm.times + 1 RETURNING times`);
        if (!counted)
            throw new Error("an alarm was not counted");
        return counted.times;
    }
    async deleteBefore(hour, most) {
        const deleted = await this.transaction.sql((parameters) => `DELETE FROM alarm WHERE (name, subject, hour) IN (SELECT name, subject, hour FROM alarm ` +
            `WHERE hour < ${parameters.add(hour)} LIMIT ${parameters.add(most)}) RETURNING name`);
        return deleted.length;
    }
}
exports.SqlAlarmStore = SqlAlarmStore;
//# sourceMappingURL=alarm.store.js.map