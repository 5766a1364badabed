import { renewLease } from "../../use-cases/notice/dispatch-mails";
import type { TakenMail } from "../../use-cases/notice/ports";
import type { UseCaseParts } from "../../use-cases/use-case-parts";

interface MailLeaseParts extends Pick<UseCaseParts, "unitOfWork" | "clock"> {
  readonly leaseMilliseconds: number;
}

/** How often it is looked at the lease in the time of one, and how many looks before its end what is done. */
const LOOKS = 10;
const RENEW_BEFORE = 7;
const STOP_BEFORE = 2;

/**
 * Keeps a mail ours while it is being sent: renews the lease again and again, and says when it is lost. A renewal may
 * succeed, be refused, fail, or never come back, as with a database that hangs; so it is the time that is left of the
 * lease that decides, with a margin: one look may come late.
 */
export class MailLease {
  readonly #lost = new AbortController();
  readonly #looking: NodeJS.Timeout;
  readonly #lookMilliseconds: number;
  #heldUntil: number;
  #isRenewing = false;

  constructor(
    private readonly parts: MailLeaseParts,
    private readonly mail: TakenMail,
  ) {
    this.#lookMilliseconds = parts.leaseMilliseconds / LOOKS;
    this.#heldUntil = mail.leasedUntil.getTime();
    this.#looking = setInterval(() => this.#look(), this.#lookMilliseconds);
    this.#look();
  }

  /** Aborts before somebody else may take the mail. */
  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  end(): void {
    clearInterval(this.#looking);
  }

  #look(): void {
    const looksLeft = (this.#heldUntil - this.parts.clock().getTime()) / this.#lookMilliseconds;
    // More than a lease can be left only where the clock was set back: those whose clock is right may have the mail by now.
    if (looksLeft <= STOP_BEFORE || looksLeft > LOOKS + 1) this.#lost.abort();
    else if (looksLeft <= RENEW_BEFORE && !this.#isRenewing) void this.#renew();
  }

  async #renew(): Promise<void> {
    this.#isRenewing = true;
    try {
      const leasedUntil = await renewLease(this.parts, this.mail);
      if (leasedUntil) this.#heldUntil = leasedUntil.getTime();
      else this.#lost.abort();
    } catch {
      // The next look knows whether there is time for another.
    } finally {
      this.#isRenewing = false;
    }
  }
}
