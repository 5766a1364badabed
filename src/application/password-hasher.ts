import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { normalPassword } from "../domain/password";
import { Busy } from "./busy";

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
/** Each takes a processor for a quarter of a second: the others stay free for everybody who is signed in already. */
const AT_ONCE = 2;
/** Who would wait longer than about four seconds is told to come back. */
const MOST_WAITING = 30;
const RETRY_AFTER_SECONDS = 5;

/**
 * Hashes passwords with scrypt, few at a time. A hash is stored as `scrypt$15$8$3$salt$hash`, so that the cost can be
 * raised later: older hashes are checked as they were made, and are known to be weaker.
 */
export class PasswordHasher {
  #running = 0;
  readonly #waiting: (() => void)[] = [];
  readonly #dummy: Buffer = randomBytes(SALT_BYTES);

  constructor(private readonly parameters: ScryptParameters = OWASP) {}

  /** Refuses with `Busy` where too many are waiting. */
  async hash(password: string): Promise<string> {
    const salt = randomBytes(SALT_BYTES);
    const hash = await this.#derive(password, salt, this.parameters);
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

  /** Takes the same work for nobody's password (`null`) as for a wrong one. Refuses with `Busy` like `hash`. */
  async matches(password: string, stored: string | null): Promise<boolean> {
    const { parameters, salt, hash } =
      stored === null
        ? { parameters: this.parameters, salt: this.#dummy, hash: Buffer.alloc(HASH_BYTES) }
        : parsed(stored);
    const equal = timingSafeEqual(await this.#derive(password, salt, parameters), hash);
    return stored !== null && equal;
  }

  /** Whether a stored hash cost less than one that is made today. */
  isOutdated(stored: string): boolean {
    const { logCost, blockSize, parallelism } = parsed(stored).parameters;
    const cost = ({ logCost: log, blockSize: size, parallelism: times }: ScryptParameters): number =>
      2 ** log * size * times;
    return cost({ logCost, blockSize, parallelism }) < cost(this.parameters);
  }

  async #derive(password: string, salt: Buffer, parameters: ScryptParameters): Promise<Buffer> {
    await this.#turn();
    try {
      return await derive(normalPassword(password), salt, parameters);
    } finally {
      const next = this.#waiting.shift();
      // The turn is handed on, so that nobody who comes now is faster.
      if (next) next();
      else this.#running -= 1;
    }
  }

  async #turn(): Promise<void> {
    if (this.#running < AT_ONCE) {
      this.#running += 1;
      return;
    }
    if (this.#waiting.length >= MOST_WAITING) throw new Busy(RETRY_AFTER_SECONDS);
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
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
