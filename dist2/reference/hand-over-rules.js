"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.publishedHandOverRules = publishedHandOverRules;
exports.shippedHandOverRules = shippedHandOverRules;
const obligee_1 = require("../domain/obligee/obligee");
const calendar_date_1 = require("../domain/values/calendar-date");
const guarantee_kind_1 = require("../domain/values/guarantee-kind");
const hand_over_rules_json_1 = __importDefault(require("./hand-over-rules.json"));
/** The day on which the first body took an electronic certificate: before, nothing was handed over in this way. */
const FIRST_DAY = "2022-05-09";
const BY_NAME = new Map(hand_over_rules_json_1.default.flatMap((each) => {
    const names = [each.obligee, ...("aliases" in each ? each.aliases : [])];
    const rules = asRules(each);
    // Some lists leave out the prefecture that a body lies in.
    return names.flatMap((name) => [each.prefecture, null].map((prefecture) => [(0, obligee_1.obligeeNameKey)({ prefecture, name }), rules]));
}));
/** What a body publishes of hand-overs (提出方法), each with its source and its day; `null`: nothing is known. */
function publishedHandOverRules(name) {
    return BY_NAME.get((0, obligee_1.obligeeNameKey)(name)) ?? null;
}
/** All that ships, for the check of the reference data. */
function shippedHandOverRules() {
    return hand_over_rules_json_1.default.map((each) => ({
        name: each.obligee,
        prefecture: each.prefecture,
        aliases: "aliases" in each ? each.aliases : [],
        source: each.source,
        asOf: each.asOf === null ? null : dayOf(each.asOf),
    }));
}
function asRules({ asOf, source, routes }) {
    return {
        effectiveFrom: FIRST_DAY,
        asOf: asOf === null ? null : dayOf(asOf),
        source,
        receiptBusinessDays: null,
        receivesAmendmentsAnew: null,
        noticeAddress: null,
        routes: routes.map(asRoute),
    };
}
function asRoute(route) {
    return {
        kinds: route.kinds.map(kindOf),
        way: null,
        department: "department" in route ? route.department : null,
        address: null,
        place: null,
        subject: route.subject,
        takesPrint: null,
        takesPhoneCall: null,
        telephone: null,
        until: null,
    };
}
function dayOf(text) {
    const day = (0, calendar_date_1.parseCalendarDate)(text);
    if (day === undefined)
        throw new Error(`hand-over-rules.json: ${text} is no day`);
    return day;
}
function kindOf(name) {
    const kind = guarantee_kind_1.GUARANTEE_KINDS.find((each) => each === name);
    if (!kind)
        throw new Error(`hand-over-rules.json: ${name} is no kind of guarantee`);
    return kind;
}
//# sourceMappingURL=hand-over-rules.js.map