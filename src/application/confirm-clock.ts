import { ClockWrong } from "./clock-wrong";
import type { UseCaseParts } from "./use-case";

/** Before what cannot be taken back: rejects with `ClockWrong` where nothing but the clock itself says what time it is. */
export async function confirmClock({
  clock,
  clockWatch,
}: Pick<UseCaseParts, "clock" | "clockWatch">): Promise<void> {
  if (await clockWatch.confirms(clock())) return;
  throw new ClockWrong(
    "it jumped, or stands far from what was recorded. What cannot be taken back waits until it has gone on for a day; " +
      "where the clock is right, npm run release-clock says so",
  );
}
