import { findingsOnWorks, type RegisteredWorks } from "../domain/application/registered-works";
import { FINDINGS } from "../domain/findings";
import { asTyped, isBlank } from "../domain/values/characters";
import { inWords } from "../domain/values/wording";
import type { Yen } from "../domain/values/yen";
import type { StatedAward, StatedObligee } from "../use-cases/works-contract/works-line";
import { textOf } from "./adoption-cells";
import type { Cell } from "./cell";
import { dayOf } from "./day-cell";
import { contractTypeOf, corporateNumberOf, yenOf } from "./works-cells";
import type { WorksColumn } from "./works-columns";
import type { WorksMapping } from "./works-mapping";

/** The cells of one line by column, each with what messages call its column; a missing column is blank. */
export type AwardCells = Readonly<
  Partial<Record<WorksColumn, { readonly name: string; readonly cell: string }>>
>;

/** The statement of a line's cells, or everything that is wrong with them. */
export function stateAward(
  cells: AwardCells,
  mapping: WorksMapping,
): { value: StatedAward } | { problems: readonly string[] } {
  const problems: string[] = [];
  const nameOf = (column: WorksColumn): string => cells[column]?.name ?? column;
  const read = <Value>(column: WorksColumn, parse: (cell: string) => Cell<Value | null>): Value | null => {
    const cell = parse(cells[column]?.cell ?? "");
    if ("value" in cell) return cell.value;
    problems.push(`${nameOf(column)} ${cell.problem}`);
    return null;
  };
  const needed = (column: WorksColumn, value: unknown): void => {
    if (value === null && !problems.some((problem) => problem.startsWith(`${nameOf(column)} `)))
      problems.push(`${nameOf(column)} is blank.`);
  };

  const name = read("name", textOf);
  const contractPrice = read("contractPrice", yenOf);
  const contractType = read("contractType", contractTypeOf(mapping.contractTypes)) ?? mapping.contractType;
  const [from, to] = [read("workFrom", dayOf), read("workTo", dayOf)];
  const contractor = {
    name: read("contractor", textOf),
    corporateNumber: read("corporateNumber", corporateNumberOf),
  };
  const obligee = read("obligee", (cell) => obligeeOf(cell, mapping)) ?? mapping.obligee;
  needed("name", name);
  needed("contractPrice", contractPrice);
  needed("obligee", obligee);
  needed("contractType", contractType);
  if (contractor.corporateNumber === null) needed("contractor", contractor.name);
  if ((from === null) !== (to === null)) needed(from === null ? "workFrom" : "workTo", null);

  const works: Omit<RegisteredWorks, "obligeeId"> = {
    name: name ?? "",
    place: read("place", textOf),
    contractType: contractType ?? "WORKS",
    contractPrice: contractPrice ?? (0 as Yen),
    workPeriod: from === null || to === null ? null : { from, to },
    awardedOn: read("awardedOn", dayOf),
    contractedOn: read("contractedOn", dayOf),
    identifiers: {
      worksNumber: read("worksNumber", textOf),
      procurementNumber: read("procurementNumber", textOf),
      contractNumber: read("contractNumber", textOf),
      specificationNumber: read("specificationNumber", textOf),
    },
  };
  if (problems.length === 0)
    for (const { path, code, ...data } of findingsOnWorks({ ...works, obligeeId: "" }))
      problems.push(`${nameOf(COLUMN_OF[path] ?? "name")} ${inWords(FINDINGS[code].words, "en", data)}`);
  if (problems.length > 0 || obligee === null) return { problems };
  return { value: { works, obligee, contractor } };
}

/** 府省コード and names that the mapping knows stand for its obligees, any other text for itself. */
function obligeeOf(cell: string, { obligees, prefecture }: WorksMapping): Cell<StatedObligee | null> {
  if (isBlank(cell)) return { value: null };
  const mapped = obligees.find(({ code }) => asTyped(code) === asTyped(cell));
  if (mapped) return { value: mapped.obligee };
  const name = textOf(cell);
  return "problem" in name ? name : { value: name.value === null ? null : { prefecture, name: name.value } };
}

/** The column that a finding is about, by its place. */
const COLUMN_OF: Readonly<Record<string, WorksColumn>> = {
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
