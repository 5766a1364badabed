import { send } from "../../tests/support/measured/post";
import type { Operation } from "./operation";
import type { Runner } from "./runner";

/** Of many requests these are compared, spread over all. */
const COMPARED = 50;
/** An answer of `null` would be the same everywhere, too. */
const LEAST_LENGTH = 60;

/** Only servers that do the same work can race: refuses the first answer whose data differ from those of the first server. */
export async function assertSameAnswers(runners: readonly Runner[], operation: Operation): Promise<void> {
  const { name, role, asksOf, told } = operation;
  const asked = await Promise.all(runners.map((runner) => asksOf(runner.serverFor(role))));
  const count = asked[0]?.length ?? 0;
  const step = Math.max(1, Math.floor(count / COMPARED));
  for (let at = 0; at < count; at += step) {
    let expected: string | undefined;
    for (const [i, runner] of runners.entries()) {
      const ask = asked[i]?.[at];
      if (!ask) throw new Error(`"${name}": ${runner.name} is not asked the same`);
      const answer = told(await send(runner.serverFor(role), ask));
      expected ??= answer;
      if (answer !== expected)
        throw new Error(`"${name}": ${runner.name} answers\n${answer}\nand not\n${expected}`);
    }
    if (expected === undefined || expected.length < LEAST_LENGTH || expected.includes("Error"))
      throw new Error(`"${name}" has no answer: ${String(expected)}`);
  }
}
