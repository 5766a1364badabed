import { createHmac } from "node:crypto";
import { secretFor } from "../shared/signed-payloads";

/** Recognisable, like access tokens: by it, logs leave such codes out. */
const PREFIX = "hosho_link_";

/**
 * The codes of links in mails. A code is made of the link's id and a secret of the servers when the mail is sent, and again when
 * it is sent again: it stands in no table, in no outbox and in no copy of the mail, and who reads all of these cannot make it.
 */
export class PasswordLinkSecrets {
  readonly #secret: Buffer;

  /** `pepper`: 32 secret bytes; a secret of its own is derived from them. */
  constructor(pepper: Buffer) {
    this.#secret = secretFor("hosho password links", pepper);
  }

  /** 256 bits. */
  codeOf(linkId: string): string {
    return PREFIX + createHmac("sha256", this.#secret).update(linkId).digest("base64url");
  }
}
