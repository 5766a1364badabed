import { hashAccessToken, newAccessToken } from "../../src/use-cases/account/access-token";
import type { GuessClass } from "../../src/domain/auth-key/guess-limits";
import { openDatabase } from "../../src/persistence/database/data-source";
import { ObligeeRow } from "../../src/persistence/obligee/obligee.row";
import { openSnapshot } from "../../src/persistence/database/snapshot";
import type { Engine } from "./engines";
import { callAs, type Answer } from "./graphql-client";
import { issueInput } from "./issue-input";
import { mutate, perform } from "./operations";
import { startServer, type TestServer, type TestServerOptions } from "./server";

export interface Issued {
  readonly number: string;
  readonly key: string;
}

export interface Guessed {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly limit?: number;
  readonly retryAfterSeconds?: number;
}

/** The parts that servers on one database share. */
const SECRETS = { pepper: Buffer.alloc(32, 5), encryptionKey: Buffer.alloc(32, 6) };

export const wrongKey = (guess: number): string => String(guess).padStart(10, "0");
/** Numbers of no guarantee. */
export const unknownNumber = (index: number): string => String(9_100_000_000 + index);

/** The address and the server of a guess; otherwise a new address and the first server. */
export interface AskedBy {
  readonly address?: string | undefined;
  readonly server?: TestServer | undefined;
}

/** A server whose clock tests set, and the callers that guess keys at its numbers. */
export class GuessedKeys {
  server!: TestServer;
  now = new Date("2026-11-22T10:00:10Z");
  #addresses = 0;

  async open(engine: Engine): Promise<void> {
    this.server = await this.#start({ engine });
  }

  /** Another server on the same database. */
  openAnother(): Promise<TestServer> {
    return this.#start({ databaseUrl: this.server.databaseUrl });
  }

  #start(options: TestServerOptions): Promise<TestServer> {
    return startServer({
      ...options,
      secrets: SECRETS,
      clock: () => this.now,
      operatorMails: ["ops@example.jp"],
      // The tests call for the telling of guesses: on its own it would come between their statements.
      change: (parts) => ({ ...parts, afterwards: () => undefined }),
    });
  }

  later(seconds: number): void {
    this.now = new Date(this.now.getTime() + seconds * 1_000);
  }

  newAddress(): string {
    this.#addresses += 1;
    return `198.51.${String(this.#addresses >> 8)}.${String(this.#addresses & 255)}`;
  }

  /** A token of a new obligee, or of a new department of another. */
  async newObligee(parentId: string | null = null): Promise<string> {
    const { unitOfWork, newId } = this.server.parts.useCaseParts;
    const [id, token] = [newId("obligee"), newAccessToken()];
    await unitOfWork.run(async ({ obligees, accessTokens }) => {
      const unknown = { reading: null, category: null, prefecture: null, aliases: [], addressee: null };
      await obligees.save([{ ...unknown, id, name: `${id} 町`, parentId }]);
      const access = { role: "OBLIGEE", organisationId: id, createdAt: this.now, expiresAt: null } as const;
      await accessTokens.insert({ ...access, id: newId("token"), hash: hashAccessToken(token), name: id });
    });
    return token;
  }

  /** The body that an obligee is a department of. */
  async bodyOf(obligeeId: string): Promise<string[]> {
    const database = await openDatabase({ url: this.server.databaseUrl });
    const found = await database.read.getRepository(ObligeeRow).findOneByOrFail({ id: obligeeId });
    await database.close();
    return found.parentId === null ? [] : [found.parentId];
  }

  async ask(
    token: string,
    number: string,
    key: string,
    { address = this.newAddress(), server = this.server }: AskedBy = {},
  ): Promise<Answer> {
    return mutate({ url: server.url, token, address }, "openCertificate", { number, key });
  }

  async guess(token: string, number: string, key: string, address?: string): Promise<Guessed> {
    const { data } = await this.ask(token, number, key, { address });
    if (!data) throw new Error("a guess was not answered");
    return data["openCertificate"] as Guessed;
  }

  async code(token: string, number: string, key: string, address?: string): Promise<string> {
    const { __typename, code } = await this.guess(token, number, key, address);
    return code ?? __typename;
  }

  /** Guarantees in favour of the body whose token the sandbox hands out. */
  async issue(count: number): Promise<readonly Issued[]> {
    const issuer = callAs(this.server, "issuer");
    const issued: Issued[] = [];
    for (let i = 0; i < count; i += 1) {
      const input = issueInput(this.server);
      const { guarantee } = await perform(issuer, "issueGuarantee", input, "guarantee { id number }");
      const { authKey } = await perform(
        issuer,
        "revealAuthKey",
        { guaranteeId: guarantee.id },
        "authKey { value }",
      );
      issued.push({ number: guarantee.number, key: authKey.value });
    }
    return issued;
  }

  /** The wrong keys checked since the start, by their events, which do not depend on the counts. */
  async checked(): Promise<number> {
    const snapshot = await openSnapshot(this.server.databaseUrl);
    try {
      const [row] = await snapshot.rows<{ count: number | string }>(
        () => "SELECT count(*) AS count FROM event WHERE type = 'OPENING_REFUSED'",
      );
      return Number(row?.count);
    } finally {
      await snapshot.close();
    }
  }

  /** Counts as if this many wrong keys had been tried before. */
  async charge(subject: string, times: number): Promise<void> {
    await this.server.parts.useCaseParts.unitOfWork.run(async ({ guesses }) => {
      for (let i = 0; i < times; i += 1) await guesses.charge({ ANY: subject }, this.now);
    });
  }

  count(subject: string): Promise<number> {
    return this.server.parts.useCaseParts.unitOfWork.run(({ guesses }) => guesses.count(subject));
  }

  countAt(number: string, guessClass: GuessClass): Promise<number> {
    return this.count(`number:${number}:${guessClass}`);
  }
}
