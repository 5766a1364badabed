import { setTimeout as wait } from "node:timers/promises";
import type { Answered } from "./writers";

/** Asks again and again, with a pause, until it is stopped; then gives all that was answered. */
export function askAgainAndAgain(
  ask: () => Promise<{ readonly status: number }>,
  pauseMilliseconds: number,
): () => Promise<readonly Answered[]> {
  const answers: Answered[] = [];
  let isStopped = false;
  const asking = (async () => {
    while (!isStopped) {
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
    isStopped = true;
    await asking;
    return answers;
  };
}
