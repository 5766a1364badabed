import type { SealFinding } from "../../use-cases/shared/seal-finding";
import type { Seals } from "../../use-cases/operation/seals";
import { UNWATCHED_CLOCK } from "../../use-cases/shared/unwatched-clock";
import { openDatabase } from "../database/data-source";
import { createUnitOfWork } from "../unit-of-work";

/**
 * Marks the subjects of broken seals, so that no server on this database lists them any more. It applies no
 * migrations: the check that found them runs only on an up-to-date database.
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
