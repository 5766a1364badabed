import { send, type Ask, type Endpoint } from "../../tests/support/measured/post";
import type { Operation } from "./operation";
import type { Runner } from "./runner";

/** A contestant that answers a token it does not find saves the work that it should do. */
export async function assertStrangersAreRefused(
  runners: readonly Runner[],
  { role, asksOf }: Operation,
): Promise<void> {
  for (const runner of runners) {
    const server = runner.serverFor(role);
    const [ask] = await asksOf(server);
    if (ask && (await isAnswered({ ...server, token: "unknown" }, ask)))
      throw new Error(`${runner.name} answers without a valid token`);
  }
}

async function isAnswered(stranger: Endpoint, ask: Ask): Promise<boolean> {
  let answer: Buffer;
  try {
    answer = await send(stranger, ask);
  } catch {
    return false;
  }
  // A paper has come.
  if (!ask.body) return true;
  const { data } = JSON.parse(answer.toString()) as { data?: Readonly<Record<string, unknown>> | null };
  return Object.values(data ?? {}).some((value) => value !== null);
}
