import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { normalPassword } from "../../domain/account/password";
import { ProcessorLane } from "../shared/processor-lane";
import type { Visitor } from "../shared/visitor";

/** What a hash costs: 2^logCost blocks of 128 × blockSize bytes, filled and read `parallelism` times over. */
export interface ScryptParameters {
  readonly logCost: number;
  readonly blockSize: number;
  readonly parallelism: number;
}

/**
 * N = 2^15, r = 8, p = 3: one of the settings that the OWASP Password Storage Cheat Sheet (scrypt) calls equally
 * strong, the one with 32 MiB for each hash, so that two at a time take 64 MiB.
 */
export const OWASP: ScryptParameters = { logCost: 15, blockSize: 8, parallelism: 3 };

const SCHEME = "scrypt";
const SALT_BYTES = 16;
const HASH_BYTES = 32;
/**
 * Each takes a processor for a quarter of a second: the others stay free for everybody who is signed in already. Who
 * would wait longer than about four seconds is told to come back, and nobody alone makes all the others wait.
 */
const VISITORS = { atOnce: 2, mostWaiting: 30, mostOfOne: 4 } as const;
/** For callers who are known, such as officers who hand out initial passwords: visitors never stand before them. */
const KNOWN = { atOnce: 1, mostWaiting: 30, mostOfOne: 30 } as const;

/**
 * Hashes passwords with scrypt, few at a time. A hash is stored as `scrypt$15$8$3$salt$hash`, so that the cost can be
 * raised later: older hashes are checked as they were made, and are known to be weaker. `visitor` says for whom it is
 * done, `null` that the caller is known.
 */
export class PasswordHasher {
  readonly #visitors = new ProcessorLane(VISITORS);
  readonly #known = new ProcessorLane(KNOWN);
  readonly #dummy: Buffer = randomBytes(SALT_BYTES);

  constructor(private readonly parameters: ScryptParameters = OWASP) {}

  /** Refuses with `Busy` where `hash` and `matches` would. */
  assertRoom(visitor: Visitor | null): void {
    this.#laneOf(visitor).assertRoom(ownerOf(visitor));
  }

  /** Refuses with `Busy` where too many are waiting. */
  async hash(password: string, visitor: Visitor | null = null): Promise<string> {
    const salt = randomBytes(SALT_BYTES);
    const normal = normalPassword(password);
    const hash = await this.#laneOf(visitor).run(ownerOf(visitor), () =>
      derive(normal, salt, this.parameters),
    );
    const { logCost, blockSize, parallelism } = this.parameters;
    return [
      SCHEME,
      logCost,
      blockSize,
      parallelism,
      salt.toString("base64url"),
      hash.toString("base64url"),
    ].join("$");
  }

  /**
   * Takes the same time for nobody's password (`null`) as for a wrong one: where an older hash costs less, one at today's
   * cost is derived beside it. Refuses with `Busy` like `hash`.
   */
  async matches(password: string, stored: string | null, visitor: Visitor | null = null): Promise<boolean> {
    const { parameters, salt, hash } =
      stored === null
        ? { parameters: this.parameters, salt: this.#dummy, hash: Buffer.alloc(HASH_BYTES) }
        : parsed(stored);
    const normal = normalPassword(password);
    const [derived] = await this.#laneOf(visitor).run(ownerOf(visitor), () =>
      Promise.all([
        derive(normal, salt, parameters),
        costOf(parameters) < costOf(this.parameters) && derive(normal, this.#dummy, this.parameters),
      ]),
    );
    return timingSafeEqual(derived, hash) && stored !== null;
  }

  /** Whether a stored hash cost less than one that is made today. */
  isOutdated(stored: string): boolean {
    return costOf(parsed(stored).parameters) < costOf(this.parameters);
  }

  #laneOf(visitor: Visitor | null): ProcessorLane {
    return visitor === null ? this.#known : this.#visitors;
  }
}

/** Visitors are bounded by where they come from. */
function ownerOf(visitor: Visitor | null): string | null {
  return visitor?.network ?? null;
}

function costOf({ logCost, blockSize, parallelism }: ScryptParameters): number {
  return 2 ** logCost * blockSize * parallelism;
}

function derive(
  password: string,
  salt: Buffer,
  { logCost, blockSize, parallelism }: ScryptParameters,
): Promise<Buffer> {
  const cost = 2 ** logCost;
  // Node's own bound is just too small for these parameters.
  const maxmem = 128 * blockSize * (cost + parallelism + 2);
  return new Promise((resolve, reject) => {
    scrypt(
      password,
      salt,
      HASH_BYTES,
      { cost, blockSize, parallelization: parallelism, maxmem },
      (error, key) => {
        if (error) reject(error);
        else resolve(key);
      },
    );
  });
}

function parsed(stored: string): { parameters: ScryptParameters; salt: Buffer; hash: Buffer } {
  const [scheme, logCost, blockSize, parallelism, salt, hash] = stored.split("$");
  if (scheme !== SCHEME || salt === undefined || hash === undefined)
    throw new Error("a password is hashed in a scheme that is not known");
  return {
    parameters: {
      logCost: Number(logCost),
      blockSize: Number(blockSize),
      parallelism: Number(parallelism),
    },
    salt: Buffer.from(salt, "base64url"),
    hash: Buffer.from(hash, "base64url"),
  };
}
