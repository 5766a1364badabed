import { createHmac } from "node:crypto";
import type { Caller } from "../../domain/account/access";
import type { MonthlyPremiumQuery } from "../application/ports";
import type { GuaranteeFilter, GuaranteeOrder } from "../guarantee/ports";
import { secretFor, SignedPayloads } from "../shared/signed-payloads";

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
  | { readonly type: "PREMIUM_STATEMENT"; readonly applicationId: string }
  | {
      readonly type: "MONTHLY_PREMIUMS";
      readonly query: MonthlyPremiumQuery;
      readonly format: "PDF" | "CSV";
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
  readonly #payloads: SignedPayloads<Payload>;
  readonly #viewerSecret: Buffer;

  /** `pepper`: 32 secret bytes; secrets of its own are derived from them. */
  constructor(pepper: Buffer) {
    this.#payloads = new SignedPayloads(secretFor("hosho document links", pepper));
    this.#viewerSecret = secretFor("hosho document viewers", pepper);
  }

  /** The part of the address that carries the link: base64url and one dot. */
  write(target: LinkTarget, viewer: Caller, expiresAt: Date): string {
    return this.#payloads.write({
      t: target,
      w: this.#hash(viewerOf(viewer)),
      e: Math.floor(expiresAt.getTime() / 1_000),
    });
  }

  read(link: string, viewer: Caller, now: Date): ReadLink {
    const payload = this.#payloads.read(link);
    if (!payload) return { state: "FORGED" };
    const { t: target, w, e } = payload;
    if (w !== this.#hash(viewerOf(viewer))) return { state: "FOREIGN" };
    if (now.getTime() >= e * 1_000) return { state: "EXPIRED" };
    return { state: "GOOD", target };
  }

  /** Whether it was a link of this service for somebody, and works for nobody any more. */
  hasExpired(link: string, now: Date): boolean {
    const payload = this.#payloads.read(link);
    return payload !== null && now.getTime() >= payload.e * 1_000;
  }

  #hash(viewer: string): string {
    return createHmac("sha256", this.#viewerSecret).update(viewer).digest("base64url");
  }
}

/** A person keeps its links when its session is renewed; an integration is its access token. */
function viewerOf({ role, organisationId, userId, tokenId }: Caller): string {
  return JSON.stringify([role, organisationId, userId ?? tokenId]);
}
