import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import type { Caller } from "../domain/access";
import type { GuaranteeFilter, GuaranteeOrder } from "./guarantee-reads";

/** How long a link to a document works, in minutes: time to click, not to keep. */
export const LINK_MINUTES = 10;

/** What a link leads to: never the document itself, and no secret. */
export type LinkTarget =
  | { readonly type: "CERTIFICATE"; readonly certificateId: string }
  | {
      readonly type: "KEY_NOTICE";
      readonly guaranteeId: string;
      /** The key that the notice was asked for: a link stops when its key does. */
      readonly authKeyId: string;
    }
  | {
      readonly type: "GUARANTEE_LIST";
      readonly filter: GuaranteeFilter;
      readonly orderBy: GuaranteeOrder;
    };

export type ReadLink =
  | { readonly state: "GOOD"; readonly target: LinkTarget }
  | { readonly state: "EXPIRED" | "FOREIGN" | "FORGED" };

interface Payload {
  /** What it leads to. */
  readonly t: LinkTarget;
  /** For whom: a keyed hash of the viewer. */
  readonly w: string;
  /** Until when, in seconds since 1970. */
  readonly e: number;
}

/**
 * Links to documents (PDF, CSV): signed, short-lived, and good for one viewer only, who has to say again who it is. Every
 * server that knows the secret can read the links of every other.
 */
export class DocumentLinks {
  readonly #secret: Buffer;

  /** `pepper`: 32 secret bytes; a secret of its own is derived from them. */
  constructor(pepper: Buffer) {
    this.#secret = Buffer.from(hkdfSync("sha256", pepper, "", "hosho document links", 32));
  }

  /** The part of the address that carries the link: base64url and one dot. */
  write(target: LinkTarget, viewer: Caller, expiresAt: Date): string {
    const payload: Payload = {
      t: target,
      w: this.#hash("viewer", viewerOf(viewer)),
      e: Math.floor(expiresAt.getTime() / 1_000),
    };
    const text = Buffer.from(JSON.stringify(payload)).toString("base64url");
    return `${text}.${this.#hash("link", text)}`;
  }

  read(link: string, viewer: Caller, now: Date): ReadLink {
    const [text = "", signature = ""] = link.split(".");
    const expected = Buffer.from(this.#hash("link", text));
    const actual = Buffer.from(signature);
    if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return { state: "FORGED" };
    const { t: target, w, e } = JSON.parse(Buffer.from(text, "base64url").toString()) as Payload;
    if (w !== this.#hash("viewer", viewerOf(viewer))) return { state: "FOREIGN" };
    if (now.getTime() >= e * 1_000) return { state: "EXPIRED" };
    return { state: "GOOD", target };
  }

  #hash(purpose: string, text: string): string {
    return createHmac("sha256", this.#secret).update(`${purpose}:${text}`).digest("base64url");
  }
}

/** A person keeps its links when its session is renewed; an integration is its access token. */
function viewerOf({ role, organisationId, userId, tokenId }: Caller): string {
  return JSON.stringify([role, organisationId, userId ?? tokenId]);
}
