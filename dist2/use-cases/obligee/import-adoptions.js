"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.importAdoptions = importAdoptions;
const calendar_date_1 = require("../../domain/values/calendar-date");
const obligee_1 = require("../../domain/obligee/obligee");
const search_text_1 = require("../../domain/values/search-text");
const known_obligees_1 = require("./known-obligees");
const line_import_1 = require("../shared/line-import");
const record_event_1 = require("../shared/record-event");
/**
 * Imports a table of adopting obligees (導入発注者), all or nothing. An obligee that is not known is added. What a source
 * says replaces what the same source said on the same day or an earlier one; `statementInForce` tells which of several sources
 * holds. What each of them said stays readable. What changed is an event.
 */
async function importAdoptions({ unitOfWork, clock, newId }, lines, { partial, onProgress }) {
    return unitOfWork.run(async ({ obligees, events }) => {
        const at = clock();
        const refused = lines.flatMap((each) => "problems" in each ? [{ line: each.line, problems: each.problems }] : []);
        const good = withoutRepeated(lines, refused);
        const known = new known_obligees_1.KnownObligees(newId, (0, calendar_date_1.dayInJapan)(at), at);
        await known.load(obligees, good.flatMap(namesIn));
        const counts = { added: 0, changed: 0, unchanged: 0 };
        // Bodies first: a department may stand above its body in the file.
        for (const { line, stated } of [...good].sort((one, other) => rank(one) - rank(other))) {
            const outcome = known.take(stated);
            if ("problem" in outcome)
                refused.push({ line, problems: [outcome.problem] });
            else
                counts[outcome.effect] += 1;
        }
        refused.sort((one, other) => one.line - other.line);
        if (refused.length > 0 && !partial)
            return { added: 0, changed: 0, unchanged: 0, refused };
        const changes = known.changes();
        const total = changes.obligees.length + changes.adoptions.length + changes.statements.length;
        const writes = new line_import_1.ReportedWrites(total, onProgress);
        await writes.save(changes.obligees, (rows) => obligees.save(rows));
        await writes.save(changes.adoptions, (rows) => obligees.saveAdoptions(rows));
        await writes.save(changes.statements, (rows) => obligees.addStatements(rows));
        if (total > 0)
            await (0, record_event_1.recordEvent)({ events }, { newId }, line_import_1.IMPORT, { at, type: "ADOPTIONS_IMPORTED" });
        const noLongerNamed = await known.noLongerNamed(obligees, textsOf(lines, refused));
        return { ...counts, refused, ...(noLongerNamed.length > 0 && { noLongerNamed }) };
    });
}
/** One obligee has one line for its trial and one for what follows it; which of two more is meant, nobody can tell. */
function withoutRepeated(lines, refused) {
    const firstLines = new Map();
    return lines.filter((line) => {
        if ("problems" in line)
            return false;
        const { obligee, parentName, adoption } = line.stated;
        const key = `${String(adoption.isTrial)} ${(0, obligee_1.obligeeNameKey)(obligee)} ${(0, search_text_1.searchText)(parentName ?? "")}`;
        const first = firstLines.get(key);
        if (first === undefined)
            firstLines.set(key, line.line);
        else
            refused.push({
                line: line.line,
                problems: [`${obligee.name} stands in line ${String(first)} already; an obligee has one line.`],
            });
        return first === undefined;
    });
}
/** What stands in the lines that were refused. */
function textsOf(lines, refused) {
    const numbers = new Set(refused.map(({ line }) => line));
    const texts = lines.flatMap((each) => {
        if (!numbers.has(each.line))
            return [];
        return "problems" in each ? (each.cells ?? []) : [each.stated.obligee.name];
    });
    return new Set(texts.map(search_text_1.searchText));
}
function rank({ stated }) {
    return stated.parentName === null ? 0 : 1;
}
function namesIn({ stated: { obligee, parentName } }) {
    if (parentName === null)
        return [obligee];
    return [
        obligee,
        { prefecture: obligee.prefecture, name: parentName },
        { prefecture: null, name: parentName },
    ];
}
//# sourceMappingURL=import-adoptions.js.map