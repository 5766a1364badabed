import { send, type Ask, type Endpoint } from "../../tests/support/measured/post";
import type { AskedServer } from "./asked-runner";

/** A contestant that answers a token it does not find saves the work that it should do. */
export async function assertStrangersAreRefused(racing: readonly AskedServer[]): Promise<void> {
  for (const { name, server, asks } of racing) {
    const [ask] = asks;
    if (ask && (await isAnswered({ ...server, token: "unknown" }, ask)))
      throw new Error(`${name} answers without a valid token`);
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
