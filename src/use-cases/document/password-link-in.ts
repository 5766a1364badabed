import { hashAccessToken } from "../account/access-token";
import type { PasswordLink, TakenMail } from "../notice/ports";
import type { UseCaseParts } from "../use-case-parts";

/**
 * The link of a mail, made for the moment of its sending; none for most mails. `null`: it works no more, as where the user was
 * locked out or got another meanwhile, so that there is nothing to send.
 */
export async function passwordLinkIn(
  { unitOfWork, clock, passwordLinks }: Pick<UseCaseParts, "unitOfWork" | "clock" | "passwordLinks">,
  { enclosures }: Pick<TakenMail, "enclosures">,
): Promise<{ readonly passwordLink?: PasswordLink } | null> {
  for (const enclosure of enclosures ?? []) {
    if (enclosure.type !== "PASSWORD_LINK") continue;
    const code = passwordLinks.codeOf(enclosure.linkId);
    const working = await unitOfWork.run((stores) =>
      stores.passwordLinks.find(hashAccessToken(code), clock()),
    );
    return working && { passwordLink: { purpose: enclosure.purpose, code } };
  }
  return {};
}
