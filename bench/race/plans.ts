import { OPENING } from "./operation";
import type { RaceOptions } from "./race";
import { SETTLING_REQUESTS } from "./runner";

/** A race as it runs without options: how many guarantees, and how long. */
export interface RacePlan extends RaceOptions {
  readonly guarantees: readonly number[];
  /** Of the operations those whose names contain one of these; empty: all. */
  readonly only: readonly string[];
}

export const WHOLE: RacePlan = {
  guarantees: [10_000],
  only: [],
  rounds: 5,
  requests: 400,
  connections: 8,
  warmUp: 3_000,
  compared: 50,
  comparesRows: true,
  startRounds: 3,
  idleMilliseconds: 5_000,
  settleMilliseconds: 180_000,
};

/** Long enough to see a wrong answer, and too short to measure anything: prints no figures. */
export const QUICK: RacePlan = {
  ...WHOLE,
  guarantees: [300],
  rounds: 1,
  requests: 8,
  warmUp: 8,
  compared: 6,
  startRounds: 0,
  idleMilliseconds: 0,
  settleMilliseconds: 0,
};

/** Ours and bare alone, on one engine after the other. */
export const LARGE: RacePlan = {
  ...WHOLE,
  guarantees: [200_000, 2_000_000],
  comparesRows: false,
  startRounds: 0,
  idleMilliseconds: 10_000,
  settleMilliseconds: 60_000,
};

/** So many guarantees a race opens, each for the first time, on each server. */
export function openedIn({ rounds, requests, connections, warmUp, compared }: RaceOptions): number {
  const settling = connections * SETTLING_REQUESTS;
  const round = Math.ceil(requests * OPENING.requests) + settling;
  // Compared are so many and perhaps some more, evenly spread over all: every second one at most.
  return 2 * compared + Math.ceil(warmUp * OPENING.warmUp) + settling + rounds * round;
}
