"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.stateAward = stateAward;
const registered_works_1 = require("../domain/application/registered-works");
const findings_1 = require("../domain/findings");
const characters_1 = require("../domain/values/characters");
const wording_1 = require("../domain/values/wording");
const adoption_cells_1 = require("./adoption-cells");
const day_cell_1 = require("./day-cell");
const works_cells_1 = require("./works-cells");
/** The statement of a line's cells, or everything that is wrong with them. */
function stateAward(cells, mapping) {
    const problems = [];
    const nameOf = (column) => cells[column]?.name ?? column;
    const read = (column, parse) => {
        const cell = parse(cells[column]?.cell ?? "");
        if ("value" in cell)
            return cell.value;
        problems.push(`${nameOf(column)} ${cell.problem}`);
        return null;
    };
    const needed = (column, value) => {
        if (value === null && !problems.some((problem) => problem.startsWith(`${nameOf(column)} `)))
            problems.push(`${nameOf(column)} is blank.`);
    };
    const name = read("name", adoption_cells_1.textOf);
    const contractPrice = read("contractPrice", works_cells_1.yenOf);
    const contractType = read("contractType", (0, works_cells_1.contractTypeOf)(mapping.contractTypes)) ?? mapping.contractType;
    const [from, to] = [read("workFrom", day_cell_1.dayOf), read("workTo", day_cell_1.dayOf)];
    const contractor = {
        name: read("contractor", adoption_cells_1.textOf),
        corporateNumber: read("corporateNumber", works_cells_1.corporateNumberOf),
    };
    const obligee = read("obligee", (cell) => obligeeOf(cell, mapping)) ?? mapping.obligee;
    needed("name", name);
    needed("contractPrice", contractPrice);
    needed("obligee", obligee);
    needed("contractType", contractType);
    if (contractor.corporateNumber === null)
        needed("contractor", contractor.name);
    if ((from === null) !== (to === null))
        needed(from === null ? "workFrom" : "workTo", null);
    const works = {
        name: name ?? "",
        place: read("place", adoption_cells_1.textOf),
        contractType: contractType ?? "WORKS",
        contractPrice: contractPrice ?? 0,
        workPeriod: from === null || to === null ? null : { from, to },
        awardedOn: read("awardedOn", day_cell_1.dayOf),
        contractedOn: read("contractedOn", day_cell_1.dayOf),
        identifiers: {
            worksNumber: read("worksNumber", adoption_cells_1.textOf),
            procurementNumber: read("procurementNumber", adoption_cells_1.textOf),
            contractNumber: read("contractNumber", adoption_cells_1.textOf),
            specificationNumber: read("specificationNumber", adoption_cells_1.textOf),
        },
    };
    if (problems.length === 0)
        for (const { path, code, ...data } of (0, registered_works_1.findingsOnWorks)({ ...works, obligeeId: "" }))
            problems.push(`${nameOf(COLUMN_OF[path] ?? "name")} ${(0, wording_1.inWords)(findings_1.FINDINGS[code].words, "en", data)}`);
    if (problems.length > 0 || obligee === null)
        return { problems };
    return { value: { works, obligee, contractor } };
}
/** 府省コード and names that the mapping knows stand for its obligees, any other text for itself. */
function obligeeOf(cell, { obligees, prefecture }) {
    if ((0, characters_1.isBlank)(cell))
        return { value: null };
    const mapped = obligees.find(({ code }) => (0, characters_1.asTyped)(code) === (0, characters_1.asTyped)(cell));
    if (mapped)
        return { value: mapped.obligee };
    const name = (0, adoption_cells_1.textOf)(cell);
    return "problem" in name ? name : { value: name.value === null ? null : { prefecture, name: name.value } };
}
/** The column that a finding is about, by its place. */
const COLUMN_OF = {
    name: "name",
    place: "place",
    contractPrice: "contractPrice",
    "workPeriod.to": "workTo",
    contractedOn: "contractedOn",
    "identifiers.worksNumber": "worksNumber",
    "identifiers.procurementNumber": "procurementNumber",
    "identifiers.contractNumber": "contractNumber",
    "identifiers.specificationNumber": "specificationNumber",
};
//# sourceMappingURL=state-award.js.map