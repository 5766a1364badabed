"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.stateAdoption = stateAdoption;
const characters_1 = require("../domain/values/characters");
const adoption_cells_1 = require("./adoption-cells");
const day_cell_1 = require("./day-cell");
const adoption_columns_1 = require("./adoption-columns");
/** The statement of a line's cells, or everything that is wrong with them. */
function stateAdoption(cells, { worksUnsaid, consultingUnsaid, fileName, source }) {
    const problems = [];
    const read = (column, parse) => {
        const cell = parse(cells[column]);
        if ("value" in cell)
            return cell.value;
        problems.push(`${(0, adoption_columns_1.headOf)(column)} ${cell.problem}`);
        return undefined;
    };
    const category = read("category", adoption_cells_1.categoryOf) ?? null;
    const listed = read("name", adoption_cells_1.textOf) ?? null;
    const department = read("department", adoption_cells_1.textOf) ?? null;
    const parent = read("parent", adoption_cells_1.textOf) ?? null;
    const facts = {
        category,
        prefecture: read("prefecture", adoption_cells_1.prefectureOf) ?? (isOfPrefecture(category) ? source.prefecture : null),
        aliases: read("aliases", adoption_cells_1.namesOf) ?? [],
        addressee: read("addressee", adoption_cells_1.textOf) ?? null,
        reading: read("reading", adoption_cells_1.readingOf) ?? null,
    };
    const adoption = {
        startsOn: read("startsOn", day_cell_1.dayOf) ?? null,
        startBasis: read("startBasis", adoption_cells_1.startBasisOf) ?? "CONTRACT_DATE",
        works: worksUnsaid || (read("works", adoption_cells_1.markOf) ?? false),
        consulting: consultingUnsaid ? null : (read("consulting", adoption_cells_1.markOf) ?? false),
        consultingStartsOn: read("consultingStartsOn", day_cell_1.dayOf) ?? null,
        kinds: read("kinds", adoption_cells_1.kindsOf) ?? [],
        isTrial: read("isTrial", adoption_cells_1.markOf) ?? false,
        asOf: read("asOf", day_cell_1.dayOf) ?? source.asOf,
        source: read("source", adoption_cells_1.textOf) ?? source.name ?? fileName,
        sourceUrl: read("sourceUrl", adoption_cells_1.sourceUrlOf) ?? source.url,
    };
    if ((0, characters_1.isBlank)(cells.name))
        problems.push(`${(0, adoption_columns_1.headOf)("name")} is blank.`);
    if (department !== null && parent !== null)
        problems.push(`${(0, adoption_columns_1.headOf)("department")} and ${(0, adoption_columns_1.headOf)("parent")} are both given; with 部署 the body stands under 発注者名.`);
    if (problems.length === 0 && !adoption.works && !adoption.consulting)
        problems.push(`adopts nothing: neither ${(0, adoption_columns_1.headOf)("works")} nor ${(0, adoption_columns_1.headOf)("consulting")} is ○.`);
    if (problems.length === 0 && !adoption.consulting && adoption.consultingStartsOn !== null)
        problems.push(`${(0, adoption_columns_1.headOf)("consultingStartsOn")} is given, but ${(0, adoption_columns_1.headOf)("consulting")} is not ○.`);
    if (problems.length > 0 || listed === null)
        return { problems };
    const parentName = department === null ? parent : listed;
    return { value: { obligee: { ...facts, name: department ?? listed }, parentName, adoption } };
}
/** A table of one prefecture may list national bodies beside its own. */
function isOfPrefecture(category) {
    return category !== "NATIONAL" && category !== "INDEPENDENT_AGENCY";
}
//# sourceMappingURL=state-adoption.js.map