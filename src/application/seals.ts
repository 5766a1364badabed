import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** A key that seals: its id stands beside every seal that it made, so that keys can follow one another. */
export interface SealKey {
  readonly id: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

/** The keys that are in use: the first one seals, all of them verify. */
export type SealKeys = readonly [SealKey, ...SealKey[]];

/** What is sealed, as a list of JSON values: its encoding is the same for no two lists. */
export type SealedParts = readonly unknown[];

/** A seal was made with a key that the settings do not list. */
export class UnknownSealKey extends Error {
  constructor(readonly keyId: string) {
    super(
      `rows are sealed with the key ${JSON.stringify(keyId)}, which HOSHO_SEAL_KEYS does not list: add it behind the first one`,
    );
    this.name = "UnknownSealKey";
  }
}

const BITS = 256n;
const MODULUS = 1n << BITS;
const HEX_DIGITS = 64;

/**
 * Makes and checks seals: HMAC-SHA-256 with keys that lie outside the database, so that nobody who can write to the
 * database alone can make one.
 */
export class Seals {
  readonly #keys: ReadonlyMap<string, Buffer>;
  /** The id of the key that seals. */
  readonly current: string;

  constructor(keys: SealKeys) {
    this.#keys = new Map(keys.map(({ id, key }) => [id, key]));
    this.current = keys[0].id;
  }

  knows(keyId: string): boolean {
    return this.#keys.has(keyId);
  }

  /** In hex. */
  seal(keyId: string, parts: SealedParts): string {
    return this.#hmac(keyId, "seal", parts).toString("hex");
  }

  isSealed(keyId: string, parts: SealedParts, seal: string): boolean {
    if (!this.knows(keyId)) return false;
    const [made, given] = [Buffer.from(this.seal(keyId, parts)), Buffer.from(seal)];
    return made.length === given.length && timingSafeEqual(made, given);
  }

  /** What a seal adds to the sum of a set. It stands nowhere, so that nobody can look for another set of the same sum. */
  element(keyId: string, seal: string): bigint {
    return toNumber(this.#hmac(keyId, "element", [seal]));
  }

  /**
   * A sum as it is stored, in hex: hidden behind what the key makes of a nonce that is used once. Otherwise whoever sees
   * the sums of several days would learn the elements from their differences.
   */
  hide(keyId: string, nonce: string, sum: bigint): string {
    return modulo(sum + this.#mask(keyId, nonce))
      .toString(16)
      .padStart(HEX_DIGITS, "0");
  }

  reveal(keyId: string, nonce: string, hidden: string): bigint {
    return modulo(BigInt(`0x${hidden}`) - this.#mask(keyId, nonce));
  }

  #mask(keyId: string, nonce: string): bigint {
    return toNumber(this.#hmac(keyId, "mask", [nonce]));
  }

  #hmac(keyId: string, purpose: string, parts: SealedParts): Buffer {
    const key = this.#keys.get(keyId);
    if (!key) throw new UnknownSealKey(keyId);
    return createHmac("sha256", key)
      .update(JSON.stringify([purpose, ...parts]))
      .digest();
  }
}

/** Sums of elements are numbers below 2^256. */
export function modulo(sum: bigint): bigint {
  return ((sum % MODULUS) + MODULUS) % MODULUS;
}

/** What an entry of a chain hands on to the next one: it depends on every entry before it. */
export function chainLink(previous: string | null, parts: SealedParts): string {
  return createHash("sha256")
    .update(JSON.stringify([previous, ...parts]))
    .digest("hex");
}

function toNumber(bytes: Buffer): bigint {
  return BigInt(`0x${bytes.toString("hex")}`);
}
