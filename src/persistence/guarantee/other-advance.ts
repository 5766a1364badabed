import { LIFE_CYCLE } from "../../domain/guarantee/guarantee-life-cycle";

const IN_FORCE = LIFE_CYCLE.amend.from.map((status) => `'${status}'`).join(", ");

/** What is guaranteed in force of the other advance on the same works contract and year as this guarantee, in yen. */
export function otherAdvance(guarantee: string): string {
  return (
    `(SELECT COALESCE(SUM(oa.amount), 0) FROM guarantee oa WHERE oa.works_contract_id = ${guarantee}.works_contract_id ` +
    `AND oa.kind <> ${guarantee}.kind AND oa.kind <> 'CONTRACT_PERFORMANCE' ` +
    `AND (oa.fiscal_year = ${guarantee}.fiscal_year OR oa.fiscal_year IS NULL OR ${guarantee}.fiscal_year IS NULL) ` +
    `AND oa.status IN (${IN_FORCE}))`
  );
}
