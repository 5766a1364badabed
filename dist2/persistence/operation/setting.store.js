"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlSettingStore = void 0;
const node_crypto_1 = require("node:crypto");
const setting_row_1 = require("../engine/setting.row");
/** The size of the trial, more than a unit of work writes: a disk without room for it is full. */
const TRIAL_CHARACTERS = 100_000;
class SqlSettingStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async get(name) {
        const row = await this.transaction.manager.findOneBy(setting_row_1.SettingRow, { name });
        return row?.value ?? null;
    }
    async set(name, value) {
        await this.transaction.manager.upsert(setting_row_1.SettingRow, { name, value }, ["name"]);
    }
    async tryWriting() {
        const name = `trial_${(0, node_crypto_1.randomUUID)().slice(0, 30)}`;
        await this.transaction.manager.insert(setting_row_1.SettingRow, { name, value: "x".repeat(TRIAL_CHARACTERS) });
        await this.transaction.manager.delete(setting_row_1.SettingRow, { name });
    }
}
exports.SqlSettingStore = SqlSettingStore;
//# sourceMappingURL=setting.store.js.map