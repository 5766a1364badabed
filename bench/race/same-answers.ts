import { send } from "../../tests/support/measured/post";
import type { AskedServer } from "./asked-runner";
import type { Operation } from "./operation";

/** An answer of `null` would be the same everywhere, too. */
const LEAST_LENGTH = 60;

/**
 * Only servers that do the same work can race: refuses the first answer whose data differ from those of the first server.
 * Of many requests so many are compared, spread over all.
 */
export async function assertSameAnswers(
  racing: readonly AskedServer[],
  { name: operation, told }: Operation,
  compared: number,
): Promise<void> {
  const count = racing[0]?.asks.length ?? 0;
  const step = Math.max(1, Math.floor(count / compared));
  for (let at = 0; at < count; at += step) {
    let expected: string | undefined;
    for (const { name, server, asks } of racing) {
      const ask = asks[at];
      if (!ask) throw new Error(`"${operation}": ${name} is not asked the same`);
      const answer = told(await send(server, ask), server);
      expected ??= answer;
      if (answer !== expected)
        throw new Error(`"${operation}": ${name} answers\n${answer}\nand not\n${expected}`);
    }
    if (expected === undefined || expected.length < LEAST_LENGTH || expected.includes("Error"))
      throw new Error(`"${operation}" has no answer: ${String(expected)}`);
  }
}
