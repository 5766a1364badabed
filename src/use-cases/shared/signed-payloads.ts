import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

/** A secret for one purpose, out of the pepper: 32 bytes. */
export function secretFor(purpose: string, pepper: Buffer): Buffer {
  return Buffer.from(hkdfSync("sha256", pepper, "", purpose, 32));
}

/**
 * What goes out in addresses and cookies and comes back: everybody can read it, nobody else can make it. Every server that
 * knows the secret reads what every other wrote.
 */
export class SignedPayloads<Payload extends object> {
  constructor(private readonly secret: Buffer) {}

  /** JSON in base64url, a dot, and an HMAC-SHA-256. */
  write(payload: Payload): string {
    const text = Buffer.from(JSON.stringify(payload)).toString("base64url");
    return `${text}.${this.#sign(text)}`;
  }

  /** `null` for what was not written with this secret. */
  read(signed: string): Payload | null {
    const dot = signed.lastIndexOf(".");
    const [text, signature] = [signed.slice(0, Math.max(dot, 0)), signed.slice(dot + 1)];
    const [actual, expected] = [Buffer.from(signature), Buffer.from(this.#sign(text))];
    if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return null;
    return JSON.parse(Buffer.from(text, "base64url").toString()) as Payload;
  }

  #sign(text: string): string {
    return createHmac("sha256", this.secret).update(text).digest("base64url");
  }
}
