import type { LinkBound } from "../../domain/account/password-link";

/** More mails with links than a day has. Thrown, so that the unit of work undoes all that was to come with them. */
export class TooManyLinks extends Error {
  constructor(
    readonly bound: LinkBound,
    readonly at: Date,
  ) {
    super("too many links were asked for today");
    this.name = "TooManyLinks";
  }
}
