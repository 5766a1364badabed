import type { ClockWatch } from "./clock-watch";

/** For whoever states the clock, and for the operator's word on it: it is taken as it is. */
export const UNWATCHED_CLOCK: ClockWatch = {
  check: () => Promise.resolve(),
  confirms: () => Promise.resolve(true),
  exempt: (work) => work(),
};
