import type { UseCaseParts } from "../use-case-parts";

export type AssigningParts = Pick<UseCaseParts, "unitOfWork" | "clock">;

/** The most events that get their positions in one unit of work: it takes some hundredths of a second. */
export const MOST_AT_ONCE = 1_000;

/** Gives the events that await it their positions; returns whether more may await. */
export async function assignPositions({ unitOfWork, clock }: AssigningParts): Promise<boolean> {
  return unitOfWork.run(({ changes }) => changes.assign(MOST_AT_ONCE, clock()));
}

/** Gives all events that await it their positions, so that "from now on" is behind them: after an upgrade they are many. */
export async function assignAllPositions(parts: AssigningParts): Promise<void> {
  while (await assignPositions(parts));
}
