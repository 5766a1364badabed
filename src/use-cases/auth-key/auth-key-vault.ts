import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { AuthKey } from "../../domain/auth-key/auth-key";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { SealedAuthKey } from "./ports";

/** Both secrets are 32 bytes. */
export interface VaultSecrets {
  /** Keys the hash that a key is checked against. */
  readonly pepper: Buffer;
  /** Encrypts the copy that 「表示」 shows again. */
  readonly encryptionKey: Buffer;
}

const SCHEME = "v1";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Keeps auth keys: a keyed hash (HMAC-SHA-256) to check one, and an AES-256-GCM copy to show it again.
 * Both are bound to the guarantee number, so that neither can be looked up without it nor moved to another guarantee.
 * A slow hash would protect nothing here: the encrypted copy lies beside it and opens with a key kept beside the pepper.
 */
export class AuthKeyVault {
  readonly #pepper: Buffer;
  readonly #encryptionKey: Buffer;

  constructor({ pepper, encryptionKey }: VaultSecrets) {
    this.#pepper = pepper;
    this.#encryptionKey = encryptionKey;
  }

  seal(number: GuaranteeNumber, key: AuthKey): SealedAuthKey {
    return { hash: this.#hash(number, key).toString("hex"), sealed: this.#encrypt(number, key) };
  }

  /** Takes the same time for an unknown number (no hash) as for a wrong key. */
  matches(number: GuaranteeNumber, key: AuthKey, hash: string | undefined): boolean {
    const expected = hash === undefined ? Buffer.alloc(32) : Buffer.from(hash, "hex");
    const equal = timingSafeEqual(this.#hash(number, key), expected);
    return hash !== undefined && equal;
  }

  open(number: GuaranteeNumber, sealed: string): AuthKey {
    return this.#decrypt(number, sealed) as AuthKey;
  }

  /** Keeps another secret that is shown again on request, bound to the id of what it belongs to. */
  sealSecret(id: string, secret: string): string {
    return this.#encrypt(id, secret);
  }

  openSecret(id: string, sealed: string): string {
    return this.#decrypt(id, sealed);
  }

  /** Recognises a repeated call without storing what was sent: the input may hold a key. */
  fingerprint(input: string): string {
    return createHmac("sha256", this.#pepper).update("call:").update(input).digest("hex");
  }

  #encrypt(boundTo: string, secret: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv("aes-256-gcm", this.#encryptionKey, iv).setAAD(Buffer.from(boundTo));
    const encrypted = [iv, cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()];
    return `${SCHEME}.${Buffer.concat(encrypted).toString("base64url")}`;
  }

  #decrypt(boundTo: string, sealed: string): string {
    const [scheme, encoded] = sealed.split(".");
    if (scheme !== SCHEME || encoded === undefined)
      throw new Error("a secret is sealed in a scheme that is not known");
    const bytes = Buffer.from(encoded, "base64url");
    const decipher = createDecipheriv("aes-256-gcm", this.#encryptionKey, bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(boundTo))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    const opened = [decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()];
    return Buffer.concat(opened).toString("utf8");
  }

  #hash(number: GuaranteeNumber, key: AuthKey): Buffer {
    return createHmac("sha256", this.#pepper).update(`key:${number}:${key}`).digest();
  }
}
