import { secretFor, SignedPayloads } from "../shared/signed-payloads";

interface Payload {
  /** The access token that was presented, by its id. */
  readonly t: string;
  /** Until when, in seconds since 1970. */
  readonly e: number;
}

/**
 * Proves for some minutes that somebody presented an access token, without the token: it names the token's id, so that it
 * ends with the token. It alone gives nothing: a link to a document has to come with it.
 */
export class ViewerProofs {
  readonly #payloads: SignedPayloads<Payload>;

  /** `pepper`: 32 secret bytes; a secret of its own is derived from them. */
  constructor(pepper: Buffer) {
    this.#payloads = new SignedPayloads(secretFor("hosho viewer proofs", pepper));
  }

  /** base64url and one dot. */
  write(tokenId: string, expiresAt: Date): string {
    return this.#payloads.write({ t: tokenId, e: Math.floor(expiresAt.getTime() / 1_000) });
  }

  /** The id of the access token; `null` where it proves nothing, or no longer. */
  read(proof: string, now: Date): string | null {
    const payload = this.#payloads.read(proof);
    return payload && now.getTime() < payload.e * 1_000 ? payload.t : null;
  }
}
