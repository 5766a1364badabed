import { setTimeout as wait } from "node:timers/promises";
import { callAs } from "../../support/graphql-client";
import { issueInput, worksContract } from "../../support/issue-input";
import type { SandboxProcess } from "./sandbox-process";
import { mutate } from "../../support/operations";

export interface Answered {
  /** `none`: the connection broke. */
  readonly status: number | "none";
  /** Why it was refused, if it was. */
  readonly reason: string | null;
  readonly milliseconds: number;
}

/**
 * So many clients that issue one guarantee after the other. What is not acknowledged is tried again with the same
 * idempotency key, also after a restart of the server.
 */
export class Writers {
  readonly answers: Answered[] = [];
  /** The ids that were answered, by idempotency key. */
  readonly acknowledged = new Map<string, string>();
  readonly #next: number[];
  #isStopped = true;
  #running: Promise<unknown> = Promise.resolve();

  constructor(count: number) {
    this.#next = Array.from({ length: count }, () => 0);
  }

  start(server: Pick<SandboxProcess, "url" | "tokens" | "ids">): void {
    this.#isStopped = false;
    this.#running = Promise.all(this.#next.map((_, writer) => this.#write(server, writer)));
  }

  /** Resolves when the writes that are under way are answered, or have broken off. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#running;
  }

  async #write(server: Pick<SandboxProcess, "url" | "tokens" | "ids">, writer: number): Promise<void> {
    while (!this.#isStopped) {
      const key = `writer-${String(writer)}-${String(this.#next[writer])}`;
      const input = issueInput(server, {
        worksContract: worksContract({ name: `工事 ${key}` }),
        idempotencyKey: key,
      });
      const start = performance.now();
      const issuer = callAs(server, "issuer");
      const answer = await mutate(issuer, "issueGuarantee", input, "guarantee { id }").catch(() => null);
      const reason = answer?.errors?.[0]?.extensions["reason"];
      this.answers.push({
        status: answer?.status ?? "none",
        reason: typeof reason === "string" ? reason : null,
        milliseconds: performance.now() - start,
      });
      if (answer?.result?.__typename !== "IssueGuaranteeSuccess") {
        await wait(100);
        continue;
      }
      this.acknowledged.set(key, answer.result.guarantee.id);
      this.#next[writer] = (this.#next[writer] ?? 0) + 1;
    }
  }
}

/** How often which status, or reason of a refusal, was answered. */
export function tally(answers: readonly Answered[]): string {
  const counts = new Map<string, number>();
  for (const { status, reason } of answers) {
    const kind = reason === null ? String(status) : `${String(status)} ${reason}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${String(count)} × ${kind}`).join(", ");
}

/** In seconds, with one decimal. */
export function longest(answers: readonly { readonly milliseconds: number }[]): string {
  return `${(Math.max(...answers.map(({ milliseconds }) => milliseconds)) / 1_000).toFixed(1)} s`;
}
