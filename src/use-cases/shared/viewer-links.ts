import { createHmac } from "node:crypto";
import type { Caller } from "../../domain/account/access";
import { secretFor, SignedPayloads } from "./signed-payloads";

export type ReadViewerLink<Target> =
  { readonly state: "GOOD"; readonly target: Target } | { readonly state: "EXPIRED" | "FOREIGN" | "FORGED" };

interface Payload<Target> {
  /** What it leads to. */
  readonly t: Target;
  /** For whom: a keyed hash of the viewer. */
  readonly w: string;
  /** Until when, in seconds since 1970. */
  readonly e: number;
}

/**
 * Links that are signed, short-lived, and good for one viewer only, who has to say again who it is. Every server that knows the
 * secret can read the links of every other.
 */
export class ViewerLinks<Target> {
  readonly #payloads: SignedPayloads<Payload<Target>>;
  readonly #viewerSecret: Buffer;

  /** `purpose`: no link serves two. `pepper`: 32 secret bytes; secrets of its own are derived from them. */
  constructor(purpose: string, pepper: Buffer) {
    this.#payloads = new SignedPayloads(secretFor(`hosho ${purpose} links`, pepper));
    this.#viewerSecret = secretFor(`hosho ${purpose} viewers`, pepper);
  }

  /** The part of the address that carries the link: base64url and one dot. */
  write(target: Target, viewer: Caller, expiresAt: Date): string {
    return this.#payloads.write({
      t: target,
      w: this.#hash(viewerOf(viewer)),
      e: Math.floor(expiresAt.getTime() / 1_000),
    });
  }

  read(link: string, viewer: Caller, now: Date): ReadViewerLink<Target> {
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
