"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlMailChoiceStore = void 0;
const mail_choices_1 = require("./mail-choices");
class SqlMailChoiceStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async of(organisationId) {
        return (0, mail_choices_1.storedMailChoices)((write) => this.transaction.sql(write), organisationId);
    }
    async put(organisationId, { noticeAddress, switchedOff }, at) {
        await this.transaction.sql((parameters) => {
            const values = [organisationId, noticeAddress, (0, mail_choices_1.storedTypes)(switchedOff), at.toISOString()];
            return ("INSERT INTO mail_choice (organisation_id, address, switched_off, chosen_at) " +
                `VALUES (${values.map((value) => parameters.add(value)).join(", ")}) ON CONFLICT (organisation_id) ` +
                "DO UPDATE SET address = excluded.address, switched_off = excluded.switched_off, chosen_at = excluded.chosen_at");
        });
    }
}
exports.SqlMailChoiceStore = SqlMailChoiceStore;
//# sourceMappingURL=mail-choice.store.js.map