import { createHash, hash } from "node:crypto";

const BLOCK = 64;
const DIGEST = 32;
/** Most of what is sealed fits; UTF-8 takes three bytes for a character at most. */
const MOST_KEPT = 16_384;

/**
 * HMAC-SHA-256 (RFC 2104) out of two hashes of one call each. `createHmac` makes an object of OpenSSL every time, which takes twice
 * as long, and the garbage collector as much again.
 */
export class HmacKey {
  readonly #inner: Buffer;
  readonly #outer: Buffer;

  constructor(key: Buffer) {
    const block = Buffer.alloc(BLOCK);
    (key.length > BLOCK ? createHash("sha256").update(key).digest() : key).copy(block);
    this.#inner = Buffer.alloc(BLOCK + MOST_KEPT);
    this.#outer = Buffer.alloc(BLOCK + DIGEST);
    for (const [i, byte] of block.entries()) {
      this.#inner[i] = byte ^ 0x36;
      this.#outer[i] = byte ^ 0x5c;
    }
  }

  /** In hex. */
  of(text: string): string {
    this.#outer.write(this.#innerHash(text), BLOCK, "binary");
    return hash("sha256", this.#outer, "hex");
  }

  #innerHash(text: string): string {
    if (3 * text.length > MOST_KEPT)
      return hash("sha256", Buffer.concat([this.#inner.subarray(0, BLOCK), Buffer.from(text)]), "binary");
    const length = this.#inner.write(text, BLOCK, "utf8");
    return hash("sha256", this.#inner.subarray(0, BLOCK + length), "binary");
  }
}
