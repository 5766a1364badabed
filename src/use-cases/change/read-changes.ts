import type { Caller } from "../../domain/account/access";
import { ClockWrong } from "../shared/clock-wrong";
import { StorageUnavailable } from "../shared/storage-unavailable";
import type { Wanted } from "../shared/wanted";
import { assignPositions, type AssigningParts } from "./assign-positions";
import type { ChangePage, ChangeQuery, ChangeReads } from "./ports";

interface Parts extends AssigningParts {
  readonly changes: ChangeReads;
}

/** A page of the feed, and how far it has read. */
export interface ChangesRead extends ChangePage {
  /** Up to here nothing that the caller may see was left out. */
  readonly readUpTo: number;
  /** Likewise down to here, where a look backwards ended before the page was full. */
  readonly readBackTo: number | null;
}

/** Events get their positions first, so that a caller finds what it has just done. */
export async function readChanges(
  parts: Parts,
  caller: Caller,
  query: ChangeQuery,
  wanted: Wanted,
): Promise<ChangesRead> {
  const last = await lastPosition(parts);
  const page = await parts.changes.page(caller, query, wanted);
  const { after, before } = query.window;
  const lastRow = Number((page.rows.at(-1)?.position ?? after)?.key ?? 0);
  const isBackward = query.window.direction === "BACKWARD";
  const readBackTo = isBackward ? page.lookedUpTo : null;
  if (page.lookedUpTo !== null && !isBackward) return { ...page, readUpTo: page.lookedUpTo, readBackTo };
  const isUpToTheEnd = !page.hasNextPage && before === null;
  // Not all that there is by now: what got its position since `last` was read may be missing from the page.
  return { ...page, readUpTo: isUpToTheEnd ? Math.max(lastRow, last) : lastRow, readBackTo };
}

async function lastPosition({ changes, ...assigning }: Parts): Promise<number> {
  const { isAnyPending, last } = await changes.standing();
  if (!isAnyPending) return last;
  try {
    await assignPositions(assigning);
  } catch (error) {
    // While nothing can be written, what has its position is told all the same.
    if (!(error instanceof ClockWrong || error instanceof StorageUnavailable)) throw error;
    return last;
  }
  return (await changes.standing()).last;
}
