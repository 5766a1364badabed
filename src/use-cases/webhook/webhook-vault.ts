import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

const PREFIX = "whsec_";
/** The specification allows 24 to 64. */
const SECRET_BYTES = 32;
const SCHEME = "v1";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Keeps the secrets of receivers: AES-256-GCM under a key of its own, bound to the receiver, since every delivery is signed
 * anew. And signs deliveries as the Standard Webhooks specification says.
 */
export class WebhookVault {
  readonly #key: Buffer;

  /** `encryptionKey`: the one that auth keys are encrypted with; another key is derived from it. */
  constructor({ encryptionKey }: { readonly encryptionKey: Buffer }) {
    this.#key = Buffer.from(hkdfSync("sha256", encryptionKey, "", "webhook secrets", 32));
  }

  /** `whsec_` and 32 random bytes in base64. */
  newSecret(): string {
    return PREFIX + randomBytes(SECRET_BYTES).toString("base64");
  }

  seal(endpointId: string, secret: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv("aes-256-gcm", this.#key, iv).setAAD(Buffer.from(endpointId));
    const encrypted = Buffer.concat([
      iv,
      cipher.update(secret, "ascii"),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    return `${SCHEME}.${encrypted.toString("base64url")}`;
  }

  open(endpointId: string, sealed: string): string {
    const [scheme, encoded] = sealed.split(".");
    if (scheme !== SCHEME || encoded === undefined)
      throw new Error("a webhook secret is sealed in a scheme that is not known");
    const bytes = Buffer.from(encoded, "base64url");
    const decipher = createDecipheriv("aes-256-gcm", this.#key, bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(endpointId))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    return (
      decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, "ascii") + decipher.final("ascii")
    );
  }

  /** The header `webhook-signature`: one signature for each secret that is good, with a space between. */
  signatures(secrets: readonly string[], { id, seconds, body }: SignedDelivery): string {
    return secrets
      .map((secret) => {
        const key = Buffer.from(secret.slice(PREFIX.length), "base64");
        return `v1,${createHmac("sha256", key)
          .update(`${id}.${String(seconds)}.${body}`)
          .digest("base64")}`;
      })
      .join(" ");
  }
}

export interface SignedDelivery {
  readonly id: string;
  /** When it is sent, in seconds since 1970. */
  readonly seconds: number;
  readonly body: string;
}
