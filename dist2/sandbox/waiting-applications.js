"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.waitingApplications = waitingApplications;
const calendar_date_1 = require("../domain/values/calendar-date");
const organisations_1 = require("./organisations");
const applied_content_1 = require("./applied-content");
/** Applications that wait: for the issuer's officer, for the contractor to correct it, and one on paper; made up. */
function waitingApplications(today) {
    const period = [(0, calendar_date_1.addDays)(today, 7), (0, calendar_date_1.addDays)(today, 180)];
    const ofWorks = (name, more = {}) => (0, applied_content_1.applied)("ADVANCE_PAYMENT", organisations_1.IDS.kumamotoCity, 18_000_000, (0, applied_content_1.works)(name, 45_000_000, period, { place: "熊本県熊本市", contractedOn: (0, calendar_date_1.addDays)(today, -2) }), more);
    return [
        { content: ofWorks("公園施設更新工事"), returned: null },
        {
            content: ofWorks("体育館照明改修工事"),
            returned: {
                reason: "工事場所と契約書の記載が一致していません。",
                corrections: [{ item: "工事場所", text: "契約書の記載どおりに訂正してください。" }],
            },
        },
        {
            // A body that has not adopted is applied for on paper, by its name.
            content: ofWorks("配水管布設替工事", {
                obligeeId: null,
                unlistedObligee: { name: "合志市", prefecture: "熊本県", isAnother: false },
                delivery: "PAPER",
            }),
            returned: null,
        },
    ];
}
//# sourceMappingURL=waiting-applications.js.map