import { releaseClock as release } from "../use-cases/operation/release-clock";
import { UNWATCHED_CLOCK } from "../use-cases/shared/unwatched-clock";
import type { Command } from "./command";
import { inProduction } from "./open-database";

/** Records the operator's word that the clock is right now. */
export const releaseClock: Command = {
  usage: "npm run release-clock",
  operands: 0,
  run: () =>
    inProduction(
      async ({ useCases }) => {
        await release(useCases);
        console.log(
          `Recorded: it is ${useCases.clock().toISOString()}. Events dated later no longer stop writes.`,
        );
        return 0;
      },
      { clockWatch: UNWATCHED_CLOCK },
    ),
};
