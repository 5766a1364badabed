import { hash } from "node:crypto";
import { HmacKey } from "./hmac-key";

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

const TAG_DIGITS = 16;

/**
 * Makes and checks seals: HMAC-SHA-256 with keys that lie outside the database, so that nobody who can write to the
 * database alone can make one.
 */
export class Seals {
  readonly #keys: ReadonlyMap<string, HmacKey>;
  #verdicts: WeakMap<object, boolean> | null = new WeakMap();
  /** The id of the key that seals. */
  readonly current: string;

  constructor(private readonly keys: SealKeys) {
    this.#keys = new Map(keys.map(({ id, key }) => [id, new HmacKey(key)]));
    this.current = keys[0].id;
  }

  knows(keyId: string): boolean {
    return this.#keys.has(keyId);
  }

  /** The same seals for what is read once and not kept: to remember a verdict would cost more than another check. */
  get ofTheMoment(): Seals {
    const seals = new Seals(this.keys);
    seals.#verdicts = null;
    return seals;
  }

  /** What is found out of something that was read and that nobody changes: once for as long as it is kept. */
  once(read: object, isSealed: () => boolean): boolean {
    if (!this.#verdicts) return isSealed();
    const known = this.#verdicts.get(read);
    if (known !== undefined) return known;
    const verdict = isSealed();
    this.#verdicts.set(read, verdict);
    return verdict;
  }

  /** In hex. */
  seal(keyId: string, parts: SealedParts): string {
    const key = this.#keys.get(keyId);
    if (!key) throw new UnknownSealKey(keyId);
    return key.of(JSON.stringify(parts));
  }

  isSealed(keyId: string, parts: SealedParts, seal: string): boolean {
    return this.knows(keyId) && areSame(this.seal(keyId, parts), seal);
  }
}

/** Takes as long wherever they differ. */
function areSame(made: string, given: string): boolean {
  if (made.length !== given.length) return false;
  let difference = 0;
  for (let i = 0; i < made.length; i += 1) difference |= made.charCodeAt(i) ^ given.charCodeAt(i);
  return difference === 0;
}

/** By what a list names a seal: nobody without the key can make another one that begins alike. */
export function tagOf(seal: string): string {
  return seal.slice(0, TAG_DIGITS);
}

/** What an entry of a chain hands on to the next one: it depends on every entry before it. */
export function chainLink(previous: string | null, parts: SealedParts): string {
  return hash("sha256", JSON.stringify([previous, ...parts]), "hex");
}
