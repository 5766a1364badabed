import { setTimeout as wait } from "node:timers/promises";

const PATIENCE_MILLISECONDS = 30_000;

/** Asks again until the answer is good; its error names the last bad answer. */
export async function eventually<Answer>(
  ask: () => Answer | Promise<Answer>,
  isGood: (answer: Answer) => boolean,
): Promise<Answer> {
  const until = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const answer = await ask();
    if (isGood(answer)) return answer;
    if (Date.now() > until) throw new Error(`it did not happen: ${JSON.stringify(answer)}`);
    await wait(20);
  }
}
