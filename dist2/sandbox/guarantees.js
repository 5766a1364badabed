"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OWN_EXAMPLE = exports.FIRST_TO_OPEN = exports.APPLIED_EXAMPLE = exports.CUT_EXAMPLE = exports.EXTENDED_EXAMPLE = exports.AMENDED_EXAMPLE = exports.CANCELLED_EXAMPLE = void 0;
exports.sandboxGuarantees = sandboxGuarantees;
const calendar_date_1 = require("../domain/values/calendar-date");
const organisations_1 = require("./organisations");
const applied_content_1 = require("./applied-content");
const contract_over_years_1 = require("./contract-over-years");
const SEED_PARTIES = { issuerId: organisations_1.IDS.issuer, contractorId: organisations_1.IDS.contractor };
const SEED_PERIOD = [(0, applied_content_1.day)("2022-04-01"), (0, applied_content_1.day)("2023-03-31")];
/**
 * The three rows of the seed document's list. Its certificate of 2070004426 is dated 令和4年5月10日 and its list shows
 * 2022-01-28; the certificate's date is kept for that one, the list's for the others. Dates of the works contracts are
 * not in the document.
 */
const SEED_GUARANTEES = [
    {
        ...SEED_PARTIES,
        number: "2070004426",
        // The document's own key notice shows 332 E1E XXXX.
        key: "332E1EXXXX",
        issuedOn: (0, applied_content_1.day)("2022-05-10"),
        content: (0, applied_content_1.applied)("ADVANCE_PAYMENT", organisations_1.IDS.kinki, 40_000_000, (0, applied_content_1.works)("〇〇道路改良工事", 100_000_000, SEED_PERIOD, { contractedOn: (0, applied_content_1.day)("2022-04-01") })),
    },
    {
        ...SEED_PARTIES,
        number: "2070004427",
        key: "7Q4M2X9ZKA",
        issuedOn: (0, applied_content_1.day)("2022-01-28"),
        content: (0, applied_content_1.applied)("ADVANCE_PAYMENT", organisations_1.IDS.kinki, 20_000_000, (0, applied_content_1.works)("△△トンネル工事", 50_000_000, [(0, applied_content_1.day)("2022-02-01"), (0, applied_content_1.day)("2023-03-31")], {
            contractedOn: (0, applied_content_1.day)("2022-01-20"),
        })),
    },
    {
        ...SEED_PARTIES,
        number: "2070202096",
        key: "D5V8R3H0NT",
        issuedOn: (0, applied_content_1.day)("2022-01-28"),
        content: (0, applied_content_1.applied)("CONTRACT_PERFORMANCE", organisations_1.IDS.kinki, 10_000_000, (0, applied_content_1.works)("〇〇道路改良工事", 100_000_000, SEED_PERIOD)),
    },
];
/** The guarantees that `changeExamples` amends, lets follow a longer work period, cuts the price of, and cancels. */
exports.CANCELLED_EXAMPLE = "2070900005";
exports.AMENDED_EXAMPLE = "2070900006";
exports.EXTENDED_EXAMPLE = "2070900007";
/** Its price falls so far that its advance stands above the limit of return. */
exports.CUT_EXAMPLE = "2070900008";
/** An amendment of it is applied for (変更申込). */
exports.APPLIED_EXAMPLE = "2070900011";
/** In force today, and in favour of the body whose token the sandbox hands out: what a visitor opens first. */
exports.FIRST_TO_OPEN = "1050000001";
/** In force today, and the contractor's whose token the sandbox hands out. */
exports.OWN_EXAMPLE = "2070900001";
/** Guarantees in force today, to play with; made up. */
function currentGuarantees(today) {
    const ours = { issuerId: organisations_1.IDS.issuer, contractorId: organisations_1.IDS.contractor };
    const place = "熊本県熊本市";
    const signed = { place, contractedOn: (0, calendar_date_1.addDays)(today, -40) };
    const period = [(0, calendar_date_1.addDays)(today, -30), (0, calendar_date_1.addDays)(today, 210)];
    // Half of this one has passed, as an interim payment needs.
    const halfWay = [(0, calendar_date_1.addDays)(today, -150), (0, calendar_date_1.addDays)(today, 90)];
    const bridge = (0, applied_content_1.works)("白川橋梁補修工事", 85_000_000, halfWay, {
        place,
        contractedOn: (0, calendar_date_1.addDays)(today, -160),
    });
    return [
        {
            ...ours,
            number: exports.OWN_EXAMPLE,
            key: "K3W7T1P9FX",
            issuedOn: (0, calendar_date_1.addDays)(today, -148),
            content: (0, applied_content_1.applied)("ADVANCE_PAYMENT", organisations_1.IDS.kumamotoCity, 34_000_000, bridge),
        },
        {
            ...ours,
            number: "2070900002",
            key: "9C2GM5Y8BJ",
            issuedOn: (0, calendar_date_1.addDays)(today, -3),
            content: (0, applied_content_1.applied)("INTERIM_PAYMENT", organisations_1.IDS.kumamotoCity, 17_000_000, bridge, {
                advanceAmount: (0, applied_content_1.yen)(34_000_000),
                progress: {
                    recognisedOn: (0, calendar_date_1.addDays)(today, -10),
                    workDone: (0, applied_content_1.yen)(46_000_000),
                    plannedWorkDone: true,
                },
            }),
        },
        {
            ...ours,
            number: "2070900003",
            key: "R6N0ZD4S2Q",
            issuedOn: (0, calendar_date_1.addDays)(today, -1),
            content: (0, applied_content_1.applied)("CONTRACT_PERFORMANCE", organisations_1.IDS.kumamotoCity, 12_000_000, (0, applied_content_1.works)("市道舗装補修工事（複数年度）", 240_000_000, period, {
                place,
                coveredPrice: (0, applied_content_1.yen)(120_000_000),
            })),
        },
        {
            ...ours,
            contractorId: organisations_1.IDS.otherContractor,
            number: "2070900004",
            key: "H8E1AX7V5M",
            issuedOn: today,
            content: (0, applied_content_1.applied)("ADVANCE_PAYMENT", organisations_1.IDS.kumamotoCity, 24_000_000, (0, applied_content_1.works)("下水道管渠築造工事", 60_000_000, period, signed)),
        },
        {
            ...ours,
            number: exports.AMENDED_EXAMPLE,
            key: "T5M8E2Q7GA",
            issuedOn: (0, calendar_date_1.addDays)(today, -90),
            content: (0, applied_content_1.applied)("ADVANCE_PAYMENT", organisations_1.IDS.kumamotoCity, 20_000_000, (0, applied_content_1.works)("河川護岸整備工事", 50_000_000, [(0, calendar_date_1.addDays)(today, -88), (0, calendar_date_1.addDays)(today, 150)], {
                place,
                contractedOn: (0, calendar_date_1.addDays)(today, -95),
            })),
        },
        {
            ...ours,
            number: exports.EXTENDED_EXAMPLE,
            key: "B1Z9KX3S6D",
            issuedOn: (0, calendar_date_1.addDays)(today, -50),
            content: (0, applied_content_1.applied)("CONTRACT_PERFORMANCE", organisations_1.IDS.kumamotoCity, 4_000_000, (0, applied_content_1.works)("公民館耐震補強工事", 40_000_000, [(0, calendar_date_1.addDays)(today, -45), (0, calendar_date_1.addDays)(today, 100)], {
                place,
                contractedOn: (0, calendar_date_1.addDays)(today, -48),
            })),
        },
        {
            ...ours,
            number: exports.CUT_EXAMPLE,
            key: "N7D4VW2R8C",
            issuedOn: (0, calendar_date_1.addDays)(today, -80),
            content: (0, applied_content_1.applied)("ADVANCE_PAYMENT", organisations_1.IDS.kumamotoCity, 34_000_000, (0, applied_content_1.works)("雨水貯留施設築造工事", 85_000_000, [(0, calendar_date_1.addDays)(today, -78), (0, calendar_date_1.addDays)(today, 140)], {
                place,
                contractedOn: (0, calendar_date_1.addDays)(today, -85),
            })),
        },
        {
            ...ours,
            number: exports.APPLIED_EXAMPLE,
            key: "2MZ6Y8RD1T",
            issuedOn: (0, calendar_date_1.addDays)(today, -30),
            content: (0, applied_content_1.applied)("ADVANCE_PAYMENT", organisations_1.IDS.kumamotoCity, 24_000_000, (0, applied_content_1.works)("農業用排水路改修工事", 60_000_000, [(0, calendar_date_1.addDays)(today, -28), (0, calendar_date_1.addDays)(today, 160)], {
                place,
                contractedOn: (0, calendar_date_1.addDays)(today, -34),
            })),
        },
        ...(0, contract_over_years_1.overThreeYears)(today).map((each) => ({ ...ours, ...each })),
        {
            ...ours,
            number: exports.CANCELLED_EXAMPLE,
            key: "4Y8PC0F6WJ",
            issuedOn: (0, calendar_date_1.addDays)(today, -60),
            content: (0, applied_content_1.applied)("ADVANCE_PAYMENT", organisations_1.IDS.kumamotoCity, 8_000_000, (0, applied_content_1.works)("小学校屋内運動場改修工事", 20_000_000, [(0, calendar_date_1.addDays)(today, -58), (0, calendar_date_1.addDays)(today, 120)], {
                place,
                contractedOn: (0, calendar_date_1.addDays)(today, -62),
            })),
        },
        {
            issuerId: organisations_1.IDS.otherIssuers[0],
            contractorId: organisations_1.IDS.otherContractor,
            number: exports.FIRST_TO_OPEN,
            key: "2B9J6T3KWC",
            issuedOn: today,
            content: (0, applied_content_1.applied)("ADVANCE_PAYMENT", organisations_1.IDS.kinki, 12_000_000, (0, applied_content_1.works)("護岸復旧工事", 30_000_000, period, signed)),
        },
    ];
}
/** All guarantees of the sandbox; the first is the seed document's own example. */
function sandboxGuarantees(today) {
    return [...SEED_GUARANTEES, ...currentGuarantees(today)];
}
//# sourceMappingURL=guarantees.js.map