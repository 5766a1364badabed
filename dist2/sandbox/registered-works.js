"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.registeredWorks = registeredWorks;
const calendar_date_1 = require("../domain/values/calendar-date");
const works_identifiers_1 = require("../domain/works-contract/works-identifiers");
const organisations_1 = require("./organisations");
/** Works that the issuer knows, for the contractor to apply from; made up. */
function registeredWorks(today) {
    return [
        {
            name: "国道〇号道路改良工事",
            place: "〇〇県〇〇市",
            contractType: "WORKS",
            obligeeId: organisations_1.IDS.kinki,
            contractPrice: 120_000_000,
            workPeriod: { from: (0, calendar_date_1.addDays)(today, 14), to: (0, calendar_date_1.addDays)(today, 300) },
            awardedOn: (0, calendar_date_1.addDays)(today, -12),
            contractedOn: (0, calendar_date_1.addDays)(today, -5),
            identifiers: works_identifiers_1.NO_IDENTIFIERS,
        },
    ];
}
//# sourceMappingURL=registered-works.js.map