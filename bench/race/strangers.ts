import { send, type Ask, type Endpoint } from "../../tests/support/measured/post";
import type { AskedRunner } from "./asked-runner";

/** A contestant that answers a token it does not find saves the work that it should do. */
export async function assertStrangersAreRefused(racing: readonly AskedRunner[]): Promise<void> {
  for (const { runner, server, asks } of racing) {
    const [ask] = asks;
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
