import type { Caller } from "../../domain/account/access";
import { LINK_DAYS, linkExpiry, LINKS_A_DAY, type LinkPurpose } from "../../domain/account/password-link";
import { dayInJapan } from "../../domain/values/calendar-date";
import type { MailType } from "../../domain/notice/mail-delivery";
import { hashAccessToken } from "./access-token";
import type { AdministeringParts } from "./administer-users";
import type { Stores } from "../stores";
import type { StaffMember } from "./staff-ports";
import { TooManyLinks } from "./too-many-links";

/** Who is written to. */
export type Addressee = Pick<StaffMember, "id" | "name" | "loginId"> & { readonly email: string };

const MAIL_OF: Readonly<Record<LinkPurpose, MailType>> = {
  INVITATION: "NOTICE_OF_INVITATION",
  RESET: "NOTICE_OF_PASSWORD_RESET",
};

/**
 * Queues mails by which users choose a password, in the unit of work that invites or resets them; whatever links they had
 * before end. The words are kept, the code is not: it is made when a mail is sent. Where the day has no more of them, the unit
 * of work ends with TooManyLinks.
 */
export async function sendPasswordLinks(
  { guesses, passwordLinks, outbox, staff }: Pick<Stores, "guesses" | "passwordLinks" | "outbox" | "staff">,
  { newId, letters, passwordLinks: secrets }: Pick<AdministeringParts, "newId" | "letters" | "passwordLinks">,
  { role, organisationId }: Caller,
  addressees: readonly Addressee[],
  purpose: LinkPurpose,
  at: Date,
): Promise<void> {
  if (addressees.length === 0) return;
  await chargeLinks(guesses, organisationId, addressees, at);
  const organisationName = await staff.nameOf(role, organisationId);
  await passwordLinks.endAllOf(
    addressees.map(({ id }) => id),
    at,
  );
  for (const { id: userId, name, loginId, email } of addressees) {
    const linkId = newId("link");
    const hash = hashAccessToken(secrets.codeOf(linkId));
    const expiresAt = linkExpiry(purpose, at);
    await passwordLinks.insert({ id: linkId, userId, purpose, hash, createdAt: at, expiresAt });
    const facts = { name, organisationName, loginId, days: LINK_DAYS[purpose] };
    await outbox.add({
      id: newId("mail"),
      type: MAIL_OF[purpose],
      guaranteeId: null,
      applicationId: null,
      contractorId: role === "CONTRACTOR" ? organisationId : null,
      issuerId: role === "ISSUER" ? organisationId : null,
      obligeeId: role === "OBLIGEE" ? organisationId : null,
      recipient: email,
      ...(purpose === "INVITATION"
        ? letters.noticeOfInvitation(facts)
        : letters.noticeOfPasswordReset(facts)),
      createdAt: at,
      originalId: null,
      enclosures: [{ type: "PASSWORD_LINK", linkId, purpose }],
    });
  }
}

/** Counts each mail for its user and for the organisation. */
async function chargeLinks(
  guesses: Stores["guesses"],
  organisationId: string,
  addressees: readonly Addressee[],
  at: Date,
): Promise<void> {
  const day = dayInJapan(at);
  const ofOrganisation = `links-of:${organisationId}:${day}`;
  const ofUsers = addressees.map(({ id }) => [`links-to:${id}:${day}`, 1] as const);
  const counts = await guesses.chargeMany(new Map([[ofOrganisation, addressees.length], ...ofUsers]), at);
  if (ofUsers.some(([subject]) => (counts.get(subject) ?? 0) > LINKS_A_DAY.USER))
    throw new TooManyLinks("USER", at);
  if ((counts.get(ofOrganisation) ?? 0) > LINKS_A_DAY.ORGANISATION)
    throw new TooManyLinks("ORGANISATION", at);
}
