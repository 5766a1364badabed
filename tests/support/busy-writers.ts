import { callAs } from "./graphql-client";
import { issueInput, worksContract } from "./issue-input";
import { mutate } from "./operations";
import type { TestServer } from "./server";

/** The server they write to, in this process or in another. */
export type WrittenTo = Pick<TestServer, "url" | "ids"> & {
  readonly tokens: Pick<TestServer["tokens"], "issuer">;
};

export interface BusyWriters {
  /** The ids of the guarantees acknowledged so far. */
  acknowledged(): readonly string[];
  /** The ids of the guarantees acknowledged before an instant. */
  acknowledgedBefore(instant: Date): readonly string[];
  /** Resolves when all writes under way are answered. */
  stop(): Promise<void>;
}

/** Clients that each issue one guarantee after the other. */
export function busyWriters(server: WrittenTo, count: number): BusyWriters {
  const acknowledged: { readonly id: string; readonly at: number }[] = [];
  let isStopped = false;
  const write = async (writer: number): Promise<void> => {
    for (let i = 0; !isStopped; i += 1) {
      const input = issueInput(server, {
        worksContract: worksContract({ name: `工事 𠮷 ${String(writer)}-${String(i)}` }),
        idempotencyKey: `writer-${String(writer)}-${String(i)}`,
      });
      const issuer = callAs(server, "issuer");
      const { result } = await mutate(issuer, "issueGuarantee", input, "guarantee { id }");
      if (result?.__typename === "IssueGuaranteeSuccess")
        acknowledged.push({ id: result.guarantee.id, at: Date.now() });
    }
  };
  const running = Array.from({ length: count }, (_, writer) => write(writer));
  return {
    acknowledged: () => acknowledged.map(({ id }) => id),
    acknowledgedBefore: (instant) =>
      acknowledged.filter(({ at }) => at < instant.getTime()).map(({ id }) => id),
    stop: async () => {
      isStopped = true;
      await Promise.all(running);
    },
  };
}
