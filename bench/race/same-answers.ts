import { dataOf, post } from "../../tests/support/measured/post";
import type { Operation } from "./operation";
import type { Runner } from "./runner";

/** Of many bodies these are compared, spread over all. */
const COMPARED = 50;

/** Only servers that do the same work can race: refuses the first answer whose data differ from those of the bare server. */
export async function assertSameAnswers(
  runners: readonly Runner[],
  { name, bodies }: Operation,
): Promise<void> {
  const step = Math.max(1, Math.floor(bodies.length / COMPARED));
  for (const body of bodies.filter((_, i) => i % step === 0)) {
    let expected: string | undefined;
    for (const runner of runners) {
      const data = JSON.stringify(dataOf(await post(runner.endpoint, body)));
      expected ??= data;
      if (data !== expected)
        throw new Error(`"${name}": ${runner.name} answers\n${data}\nand not\n${expected}`);
    }
    if (expected === undefined || expected.length < LEAST_LENGTH)
      throw new Error(`"${name}" has no answer: ${String(expected)}`);
  }
}

/** An answer of `null` would be the same everywhere, too. */
const LEAST_LENGTH = 200;
