"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.problemsInRequirements = problemsInRequirements;
const application_requirements_1 = require("../domain/application/application-requirements");
const calendar_date_1 = require("../domain/values/calendar-date");
const search_text_1 = require("../domain/values/search-text");
/** What is wrong with what an issuer asks of applications, as the operator's file says it. */
function* problemsInRequirements({ id, applicationRequirements = [] }) {
    if (applicationRequirements.length > application_requirements_1.MOST_REQUIREMENTS)
        yield `applicationRequirements of ${id} must be at most ${String(application_requirements_1.MOST_REQUIREMENTS)}; got ${String(applicationRequirements.length)}.`;
    const days = new Set();
    for (const { effectiveFrom, designatedBanks, documents } of applicationRequirements) {
        const which = `applicationRequirements of ${id} from ${effectiveFrom}`;
        if ((0, calendar_date_1.parseCalendarDate)(effectiveFrom) === undefined)
            yield `effectiveFrom of the applicationRequirements of ${id} must be a day such as 2026-04-01; got "${effectiveFrom}".`;
        else if (days.has(effectiveFrom))
            yield `${which} stand there twice; each day has one.`;
        days.add(effectiveFrom);
        if (designatedBanks.length > application_requirements_1.MOST_DESIGNATED_BANKS)
            yield `designatedBanks of the ${which} must be at most ${String(application_requirements_1.MOST_DESIGNATED_BANKS)}; got ${String(designatedBanks.length)}.`;
        yield* twiceIn(designatedBanks.map(search_text_1.searchText), designatedBanks, `designatedBanks of the ${which}`);
        yield* twiceIn(documents, documents, `documents of the ${which}`);
    }
}
function* twiceIn(keys, shown, which) {
    for (const [i, key] of keys.entries())
        if (keys.indexOf(key) < i)
            yield `${which} name ${shown[i] ?? ""} twice.`;
}
//# sourceMappingURL=requirement-entries.js.map