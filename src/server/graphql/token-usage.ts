import type { FastifyBaseLogger } from "fastify";
import { recordTokenUse } from "../../use-cases/account/record-token-use";
import type { UseCaseParts } from "../../use-cases/use-case-parts";
import type { Caller } from "../../domain/account/access";
import { logInternalError } from "../http/error-log";

const WRITE_EVERY_MILLISECONDS = 60_000;

/** When integrations' access tokens were last used: kept in memory, written once a minute and at the end, never per request. */
export class TokenUsage {
  #uses = new Map<string, Date>();
  readonly #timer: NodeJS.Timeout;

  constructor(
    private readonly useCaseParts: UseCaseParts,
    private readonly log: FastifyBaseLogger,
  ) {
    this.#timer = setInterval(() => void this.#write(), WRITE_EVERY_MILLISECONDS).unref();
  }

  note({ tokenId, userId }: Caller): void {
    // A session's user knows its use.
    if (userId === null) this.#uses.set(tokenId, this.useCaseParts.clock());
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#write();
  }

  async #write(): Promise<void> {
    const uses = this.#uses;
    this.#uses = new Map();
    try {
      await recordTokenUse(this.useCaseParts, uses);
    } catch (error) {
      // The next write includes these; no request depends on them.
      this.#uses = new Map([...uses, ...this.#uses]);
      logInternalError(this.log, "token-usage", error);
    }
  }
}
