import { post } from "./graphql-client";
import { issueInput, worksContract } from "./issue-input";
import type { TestServer } from "./server";

const ISSUE = `mutation Issue($input: IssueGuaranteeInput!) {
  issueGuarantee(input: $input) { ... on IssueGuaranteeSuccess { guarantee { id } } ... on UserError { code } }
}`;

export interface BusyWriters {
  /** The ids of what was acknowledged so far. */
  acknowledged(): readonly string[];
  /** Resolves when the writes that are under way are answered. */
  stop(): Promise<void>;
}

/** So many clients that issue one guarantee after the other. */
export function busyWriters(server: TestServer, count: number): BusyWriters {
  const ids: string[] = [];
  let isStopped = false;
  const write = async (writer: number): Promise<void> => {
    for (let i = 0; !isStopped; i += 1) {
      const input = issueInput(server, {
        worksContract: worksContract({ name: `工事 𠮷 ${String(writer)}-${String(i)}` }),
        idempotencyKey: `writer-${String(writer)}-${String(i)}`,
      });
      const { data } = await post<{ issueGuarantee: { guarantee?: { id: string } } }>(
        { url: server.url, token: server.tokens.issuer },
        ISSUE,
        { input },
      );
      const id = data?.issueGuarantee.guarantee?.id;
      if (id !== undefined) ids.push(id);
    }
  };
  const running = Array.from({ length: count }, (_, writer) => write(writer));
  return {
    acknowledged: () => [...ids],
    stop: async () => {
      isStopped = true;
      await Promise.all(running);
    },
  };
}
