import type { SealFinding } from "../../use-cases/shared/seal-finding";
import type { Seals } from "../../use-cases/operation/seals";
import { UNWATCHED_CLOCK } from "../../use-cases/shared/unwatched-clock";
import { openDatabase } from "../database/data-source";
import { createUnitOfWork } from "../unit-of-work";

/**
 * Marks the subjects of broken seals: no server on this database shows them in a list from then on. The check that found
 * them runs only where all migrations are applied: none is applied here.
 */
export async function markBroken(
  url: string,
  seals: Seals,
  findings: readonly SealFinding[],
  now: Date,
): Promise<void> {
  const database = await openDatabase({ url });
  try {
    await createUnitOfWork(database, seals, UNWATCHED_CLOCK).run((stores) =>
      stores.seals.mark(findings, now),
    );
  } finally {
    await database.close();
  }
}
