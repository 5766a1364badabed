import { ClockWrong } from "../shared/clock-wrong";
import { StorageUnavailable } from "../shared/storage-unavailable";
import { assignAllPositions, type AssigningParts } from "./assign-positions";
import type { ChangeReads } from "./ports";

/** Gives what changed so far its time of update, so that whoever lists by it finds what has just been done. */
export async function settleUpdates({
  changes,
  ...assigning
}: AssigningParts & { readonly changes: Pick<ChangeReads, "standing"> }): Promise<void> {
  if (!(await changes.standing()).isAnyPending) return;
  try {
    await assignAllPositions(assigning);
  } catch (error) {
    // While nothing can be written, what has its time is listed all the same.
    if (!(error instanceof ClockWrong || error instanceof StorageUnavailable)) throw error;
  }
}
