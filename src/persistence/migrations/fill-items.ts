import type { QueryRunner } from "typeorm";

const SUBMITTED = "submitted_at IS NOT NULL";

/** What there is, for each who sees it, with what decides whether it does. */
const SEEN: readonly (readonly [concept: string, viewer: string, from: string, where?: string])[] = [
  ["GUARANTEE", "issuer_id", "guarantee"],
  ["GUARANTEE", "contractor_id", "guarantee"],
  ["GUARANTEE", "'OPERATOR'", "guarantee"],
  ["APPLICATION", "issuer_id", "guarantee_application", SUBMITTED],
  ["APPLICATION", "contractor_id", "guarantee_application"],
  ["APPLICATION", "'OPERATOR'", "guarantee_application", SUBMITTED],
  ["AMENDMENT_APPLICATION", "issuer_id", "amendment_application"],
  ["AMENDMENT_APPLICATION", "contractor_id", "amendment_application"],
  ["AMENDMENT_APPLICATION", "'OPERATOR'", "amendment_application"],
  ["WORKS_CONTRACT", "issuer_id", "works_contract"],
  ["WORKS_CONTRACT", "contractor_id", "works_contract"],
  ["WORKS_CONTRACT", "'OPERATOR'", "works_contract"],
  ["LEDGER_ENTRY", "obligee_id", "ledger_entry"],
];

/** Gives all that has no time of update this one. */
export async function fillItems(runner: QueryRunner, at: string): Promise<void> {
  const insert = "INSERT INTO item_update (viewer_id, concept, subject_id, updated_at)";
  for (const [concept, viewer, from, where = "1 = 1"] of SEEN)
    await runner.query(
      `${insert} SELECT ${viewer}, '${concept}', id, '${at}' FROM ${from} WHERE ${where} ON CONFLICT DO NOTHING`,
    );
  await runner.query(
    `${insert} SELECT obligee_id, 'GUARANTEE', guarantee_id, '${at}' FROM opening WHERE 1 = 1 ON CONFLICT DO NOTHING`,
  );
}
