import { setTimeout as wait } from "node:timers/promises";
import type { Answered } from "./writers";

/** Asks again and again, with a pause, until it is stopped; then gives all that was answered. */
export function askAgainAndAgain(
  ask: () => Promise<{ readonly status: number }>,
  pauseMilliseconds: number,
): () => Promise<readonly Answered[]> {
  const answers: Answered[] = [];
  const stopping = new AbortController();
  const asking = (async () => {
    while (!stopping.signal.aborted) {
      const start = performance.now();
      const status = await ask().then(
        (answer) => answer.status,
        () => "none" as const,
      );
      answers.push({ status, reason: null, milliseconds: performance.now() - start });
      await wait(pauseMilliseconds);
    }
  })();
  return async () => {
    stopping.abort();
    await asking;
    return answers;
  };
}
