import { renewLease } from "../../use-cases/notice/dispatch-mails";
import type { TakenMail } from "../../use-cases/notice/ports";
import type { UseCaseParts } from "../../use-cases/use-case-parts";

interface MailLeaseParts extends Pick<UseCaseParts, "unitOfWork" | "clock"> {
  readonly leaseMilliseconds: number;
}

/**
 * The number of looks in the time of a lease, and the looks before its end at which it is renewed and given
 * up.
 */
const LOOKS = 10;
const RENEW_BEFORE = 7;
const STOP_BEFORE = 2;

/**
 * Renews the lease of a mail while it is being sent, and tells when it is lost. A renewal may succeed, be
 * refused, fail or hang with the database. So the remaining time of the lease decides, with a margin for one
 * late look.
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

  /** Aborts before another server may take the mail. */
  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  end(): void {
    clearInterval(this.#looking);
  }

  #look(): void {
    const looksLeft = (this.#heldUntil - this.parts.clock().getTime()) / this.#lookMilliseconds;
    // Only a clock that was set back shows more than a whole lease: servers with the right clock may have the
    // mail by now.
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
      // The next look decides whether there is time for another renewal.
    } finally {
      this.#isRenewing = false;
    }
  }
}
