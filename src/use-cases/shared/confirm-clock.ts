import { ClockWrong } from "./clock-wrong";
import type { ClockWatch } from "./clock-watch";

/** Before what cannot be taken back, as of the instant that decides it: rejects with `ClockWrong` where nothing but the clock itself says what time it is. */
export async function confirmClock(
  { clockWatch }: { readonly clockWatch: ClockWatch },
  instant: Date,
): Promise<void> {
  if (await clockWatch.confirms(instant)) return;
  throw new ClockWrong(
    "it jumped, or stands far from what was recorded. What cannot be taken back waits until it has gone on for a day; " +
      "where the clock is right, hosho-server release-clock says so",
  );
}
