import { releaseClock as release } from "../use-cases/operation/release-clock";
import { UNWATCHED_CLOCK } from "../use-cases/shared/unwatched-clock";
import type { Run } from "./command";
import { inProduction } from "./open-database";

/** The operator's word that the clock is right now; recorded. */
export const releaseClock: Run = () =>
  inProduction(
    async ({ useCaseParts }) => {
      await release(useCaseParts);
      console.log(
        `Recorded: it is ${useCaseParts.clock().toISOString()}. What is dated later keeps nobody from writing.`,
      );
      return 0;
    },
    { clockWatch: UNWATCHED_CLOCK },
  );
