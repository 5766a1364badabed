"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.reasonsAgainstInterimPayment = reasonsAgainstInterimPayment;
exports.firstDayAfterHalf = firstDayAfterHalf;
const calendar_date_1 = require("../values/calendar-date");
const yen_1 = require("../values/yen");
/** The conditions of 中間前払金 as they are usual everywhere; no policy of an obligee changes them. */
const national = (condition) => `中間前払金の全国的な要件：${condition}`;
const FOR_WORKS = national("工事の請負契約が対象");
const AFTER_ADVANCE = national("前払金の支払いを受けていること");
const RECOGNISED = national("発注者の認定（認定調書）を受けていること");
const HALF_PERIOD = national("工期の2分の1を経過していること");
const HALF_WORK = national("出来高が請負金額（対象額）の2分の1以上であること");
const PLANNED_WORK = national("工期の2分の1までに予定された作業が行われていること");
/**
 * 中間前払金 follows an advance on works. The obligee recognises that half of the work period has passed, and that the
 * work planned for it is done. The work must also be worth half of the covered price at least. Consulting contracts have
 * no such recognition and no 中間前払金.
 */
function* reasonsAgainstInterimPayment(request) {
    const { contractType, advanceAmount, progress } = request;
    if (contractType === "CONSULTING") {
        yield {
            path: "contractType",
            code: "INTERIM_ONLY_FOR_WORKS",
            limit: "WORKS",
            actual: contractType,
            source: FOR_WORKS,
        };
        return;
    }
    if (advanceAmount === null || advanceAmount === 0)
        yield {
            path: "advanceAmount",
            code: "ADVANCE_AMOUNT_REQUIRED",
            limit: 1,
            actual: advanceAmount ?? undefined,
            source: AFTER_ADVANCE,
        };
    if (progress === null)
        yield { path: "progress", code: "PROGRESS_REQUIRED", source: RECOGNISED };
    else
        yield* reasonsAgainstProgress(request, progress);
}
function* reasonsAgainstProgress({ halved, coveredPrice, on }, { recognisedOn, workDone, plannedWorkDone }) {
    if (recognisedOn > on)
        yield {
            path: "progress.recognisedOn",
            code: "RECOGNISED_AFTER_APPLICATION",
            limit: on,
            actual: recognisedOn,
            source: RECOGNISED,
        };
    const halfPassedOn = firstDayAfterHalf(halved);
    if (recognisedOn < halfPassedOn)
        yield {
            path: "progress.recognisedOn",
            code: "HALF_PERIOD_NOT_PASSED",
            limit: halfPassedOn,
            actual: recognisedOn,
            source: HALF_PERIOD,
        };
    const halfOfPrice = (0, yen_1.shareOf)(coveredPrice, 1, 2, "UP");
    if (workDone < halfOfPrice)
        yield {
            path: "progress.workDone",
            code: "HALF_WORK_NOT_DONE",
            limit: halfOfPrice,
            actual: workDone,
            source: HALF_WORK,
        };
    if (!plannedWorkDone)
        yield {
            path: "progress.plannedWorkDone",
            code: "PLANNED_WORK_NOT_DONE",
            limit: "true",
            actual: "false",
            source: PLANNED_WORK,
        };
}
/**
 * Half of a period has passed on the day after its first half: of 258 days from 16 June, on the 130th, 23 October
 * (つるぎ町「中間前金払の手引き」).
 */
function firstDayAfterHalf(period) {
    return (0, calendar_date_1.addDays)(period.from, Math.ceil((0, calendar_date_1.daysIn)(period) / 2));
}
//# sourceMappingURL=interim-payment-rules.js.map