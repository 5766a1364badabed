import type { PasswordLink, TakenMail } from "../notice/ports";
import type { UseCaseParts } from "../use-case-parts";

/** The link of a mail that carries one, made for the moment of its sending. */
export function passwordLinkIn(
  { passwordLinks }: Pick<UseCaseParts, "passwordLinks">,
  { enclosures }: Pick<TakenMail, "enclosures">,
): PasswordLink | null {
  for (const enclosure of enclosures ?? [])
    if (enclosure.type === "PASSWORD_LINK")
      return { purpose: enclosure.purpose, code: passwordLinks.codeOf(enclosure.linkId) };
  return null;
}
