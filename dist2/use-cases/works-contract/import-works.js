"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.importWorks = importWorks;
const registered_works_1 = require("../../domain/application/registered-works");
const obligee_1 = require("../../domain/obligee/obligee");
const findings_1 = require("../../domain/findings");
const wording_1 = require("../../domain/values/wording");
const line_import_1 = require("../shared/line-import");
const operator_error_1 = require("../shared/operator-error");
const record_event_1 = require("../shared/record-event");
const known_contractors_1 = require("./known-contractors");
const known_works_1 = require("./known-works");
/**
 * Registers works (登録済工事) from award data (落札実績), all or nothing unless it is partial. The same lines again add
 * nothing. A line that says otherwise changes the works it names; of what it leaves out, nothing is lost.
 */
async function importWorks({ unitOfWork, clock, newId }, lines, { issuerId, partial, dryRun, all, onProgress }) {
    return unitOfWork.run(async (stores) => {
        const { parties, registeredWorks } = stores;
        if (!(await parties.issuer(issuerId)))
            throw new operator_error_1.OperatorError(`There is no issuer ${issuerId}: --issuer takes the id of one.`);
        const refused = lines.flatMap((line) => ("problems" in line ? [line] : []));
        const { awards, passedOver } = await awardsOf(stores, issuerId, lines, refused);
        if (all)
            refused.push(...passedOver.splice(0).map((line) => ({ line, problems: [NOT_REGISTERED] })));
        const contractorIds = [...new Set(awards.map(({ contractorId }) => contractorId))];
        const stored = await registeredWorks.ofContractors(issuerId, contractorIds);
        const known = new known_works_1.KnownWorks(stored, () => newId("works"));
        const counts = { added: 0, changed: 0, unchanged: 0 };
        for (const { line, contractorId, obligeeId, stated } of awards) {
            const works = { ...stated.works, obligeeId };
            const problems = (0, registered_works_1.findingsOnWorks)(works).map(({ path, code, ...data }) => `${path}: ${(0, wording_1.inWords)(findings_1.FINDINGS[code].words, "en", data)}`);
            const outcome = problems.length > 0 ? { problem: null } : known.take(line, contractorId, works);
            if ("effect" in outcome)
                counts[outcome.effect] += 1;
            else
                refused.push({ line, problems: outcome.problem === null ? problems : [outcome.problem] });
        }
        refused.sort((one, other) => one.line - other.line);
        if (refused.length > 0 && !partial)
            return { added: 0, changed: 0, unchanged: 0, refused, passedOver };
        if (!dryRun)
            await save(stores, { clock, newId }, issuerId, known, onProgress);
        return { ...counts, refused, passedOver };
    });
}
const NOT_REGISTERED = "its contractor is not registered with the issuer, neither by 法人番号 nor by name; register it first.";
/** The lines whose parties are known; every other one is refused, or of no contractor of this issuer. */
async function awardsOf({ parties, obligees }, issuerId, lines, refused) {
    const contractors = new known_contractors_1.KnownContractors(await parties.contractorsOf(issuerId), lines.flatMap((each) => ("problems" in each ? [] : [each.stated.contractor])));
    const passedOver = [];
    const own = [];
    for (const each of lines) {
        if ("problems" in each)
            continue;
        const { line, stated } = each;
        const found = contractors.find(stated.contractor);
        if ("problem" in found)
            refused.push({ line, problems: [found.problem] });
        else if (found.contractorId === null)
            passedOver.push(line);
        else
            own.push({ line, stated, contractorId: found.contractorId });
    }
    const obligeeOf = await lookUpObligees({ parties, obligees }, own.map(({ stated }) => stated.obligee));
    const awards = own.flatMap((award) => {
        const obligee = obligeeOf(award.stated.obligee);
        if ("obligeeId" in obligee)
            return [{ ...award, ...obligee }];
        refused.push({ line: award.line, problems: [obligee.problem] });
        return [];
    });
    return { awards, passedOver };
}
async function lookUpObligees({ parties, obligees }, stated) {
    const ids = new Set(stated.flatMap((each) => ("id" in each ? [each.id] : [])));
    const known = new Set();
    for (const id of ids)
        if (await parties.obligee(id))
            known.add(id);
    const named = new Map();
    for (const obligee of await obligees.findNamed(stated.flatMap(namesOf))) {
        const key = (0, obligee_1.obligeeNameKey)(obligee);
        named.set(key, [...(named.get(key) ?? []), obligee]);
    }
    return (each) => {
        if ("id" in each)
            return known.has(each.id)
                ? { obligeeId: each.id }
                : { problem: `発注者 ${each.id} is no obligee: name one by its id, or by its name.` };
        const [local, national] = namesOf(each).map((name) => named.get((0, obligee_1.obligeeNameKey)(name)));
        return onlyOne(each.name, local ?? national ?? []);
    };
}
/** In its prefecture, or else a national body. */
function namesOf(stated) {
    return "id" in stated ? [] : [stated, { prefecture: null, name: stated.name }];
}
/** A body comes before departments of its name; of several departments, nobody can tell which is meant. */
function onlyOne(name, found) {
    const [body] = found.filter(({ parentId }) => parentId === null);
    const [only, ...others] = body ? [body] : found;
    if (only === undefined)
        return {
            problem: `発注者 ${name} is no obligee that is known: import or enter it first, or map it to one.`,
        };
    const ids = found.map(({ id }) => id).sort();
    return others.length === 0
        ? { obligeeId: only.id }
        : {
            problem: `発注者 ${name} may be any of ${ids.join(", ")}: map it to one by its id.`,
        };
}
async function save(stores, { clock, newId }, issuerId, known, onProgress) {
    const { registeredWorks } = stores;
    const { added, changed } = known.changes();
    const total = added.length + changed.length;
    if (total === 0)
        return;
    const at = clock();
    const writes = new line_import_1.ReportedWrites(total, onProgress);
    await writes.save(added, async (some) => {
        for (const works of some)
            await registeredWorks.insert({ ...works, issuerId, createdAt: at });
    });
    await writes.save(changed, async (some) => {
        for (const { id, works } of some)
            await registeredWorks.change(id, works);
    });
    await (0, record_event_1.recordEvent)(stores, { newId }, line_import_1.IMPORT, { at, type: "WORKS_IMPORTED", subjectId: issuerId });
}
//# sourceMappingURL=import-works.js.map