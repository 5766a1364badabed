"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MailLease = void 0;
const dispatch_mails_1 = require("../../use-cases/notice/dispatch-mails");
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
class MailLease {
    #lost = new AbortController();
    #looking;
    #lookMilliseconds;
    #heldUntil;
    #isRenewing = false;
    constructor(parts, mail) {
        this.parts = parts;
        this.mail = mail;
        this.#lookMilliseconds = parts.leaseMilliseconds / LOOKS;
        this.#heldUntil = mail.leasedUntil.getTime();
        this.#looking = setInterval(() => this.#look(), this.#lookMilliseconds);
        this.#look();
    }
    /** Aborts before another server may take the mail. */
    get lost() {
        return this.#lost.signal;
    }
    end() {
        clearInterval(this.#looking);
    }
    #look() {
        const looksLeft = (this.#heldUntil - this.parts.clock().getTime()) / this.#lookMilliseconds;
        // Only a clock that was set back shows more than a whole lease: servers with the right clock may have the
        // mail by now.
        if (looksLeft <= STOP_BEFORE || looksLeft > LOOKS + 1)
            this.#lost.abort();
        else if (looksLeft <= RENEW_BEFORE && !this.#isRenewing)
            void this.#renew();
    }
    async #renew() {
        this.#isRenewing = true;
        try {
            const leasedUntil = await (0, dispatch_mails_1.renewLease)(this.parts, this.mail);
            if (leasedUntil)
                this.#heldUntil = leasedUntil.getTime();
            else
                this.#lost.abort();
        }
        catch {
            // The next look decides whether there is time for another renewal.
        }
        finally {
            this.#isRenewing = false;
        }
    }
}
exports.MailLease = MailLease;
//# sourceMappingURL=mail-lease.js.map