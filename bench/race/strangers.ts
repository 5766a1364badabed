import { post } from "../../tests/support/measured/post";
import type { Operation } from "./operation";
import type { Runner } from "./runner";

/** A contestant that answers a token it does not find saves the work that it should do. */
export async function assertStrangersAreRefused(
  runners: readonly Runner[],
  { bodies: [body] }: Operation,
): Promise<void> {
  for (const { name, endpoint } of runners) {
    if (body && (await isAnswered({ ...endpoint, token: "unknown" }, body)))
      throw new Error(`${name} answers without a valid token`);
  }
}

async function isAnswered(endpoint: Runner["endpoint"], body: Buffer): Promise<boolean> {
  try {
    const { data } = JSON.parse((await post(endpoint, body)).toString()) as {
      data?: Readonly<Record<string, unknown>> | null;
    };
    return Object.values(data ?? {}).some((value) => value !== null);
  } catch {
    return false;
  }
}
