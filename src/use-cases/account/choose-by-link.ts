import type { LinkPurpose } from "../../domain/account/password-link";
import { findingsOnPassword } from "../../domain/account/password";
import { hashAccessToken } from "./access-token";
import { endAccessOf, recordEnd } from "./end-access";
import { openSession, type IssuedTokens } from "./open-session";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import type { Visitor } from "../shared/visitor";
import type { StoredUser } from "./ports";
import type { StoredPasswordLink } from "./staff-ports";

export interface ChosenPassword {
  /** The code of the mail. */
  readonly linkCode: string;
  readonly newPassword: string;
}

type Chosen = Outcome<IssuedTokens, "INVALID_INPUT" | "PASSWORD_LINK_ENDED">;
type Parts = Pick<UseCaseParts, "unitOfWork" | "clock" | "newId" | "passwords" | "isGuessable">;

/** 招待の承諾: who was invited chooses a password, and is signed in. */
export async function acceptInvitation(
  parts: Parts,
  visitor: Visitor,
  command: ChosenPassword,
): Promise<Chosen> {
  return chooseByLink(parts, visitor, command, "INVITATION");
}

/** パスワードの再設定の完了: whose password was taken chooses another, and is signed in. */
export async function completePasswordReset(
  parts: Parts,
  visitor: Visitor,
  command: ChosenPassword,
): Promise<Chosen> {
  return chooseByLink(parts, visitor, command, "RESET");
}

/**
 * A link works once, and an unfit password does not use it up. Its code has 256 bits: nobody guesses one, so attempts are not
 * counted, and nothing is hashed for a code that is of no link.
 */
async function chooseByLink(
  parts: Parts,
  visitor: Visitor,
  { linkCode, newPassword }: ChosenPassword,
  purpose: LinkPurpose,
): Promise<Chosen> {
  const { unitOfWork, passwords, isGuessable } = parts;
  const found = await unitOfWork.run((stores) => linked(stores, parts, linkCode, purpose));
  if (!found) return refused({ code: "PASSWORD_LINK_ENDED" });
  const findings = findingsOnPassword("newPassword", newPassword, found.user.loginId, isGuessable);
  if (findings.length > 0) return invalidInput(findings);
  const passwordHash = await passwords.hash(newPassword, visitor);
  return unitOfWork.run(async (stores) => {
    // Asked anew: the user may have been locked out, or have used the link, while this was hashed.
    const held = await linked(stores, parts, linkCode, purpose);
    return held ? chooseInside(stores, parts, held, passwordHash) : refused({ code: "PASSWORD_LINK_ENDED" });
  });
}

interface Linked {
  readonly link: StoredPasswordLink;
  readonly user: StoredUser;
}

/** Whose link it is, where it may be used now. */
async function linked(
  { passwordLinks, users }: Stores,
  { clock }: Pick<Parts, "clock">,
  linkCode: string,
  purpose: LinkPurpose,
): Promise<Linked | null> {
  const link = await passwordLinks.find(hashAccessToken(linkCode), clock());
  if (link?.purpose !== purpose) return null;
  const user = await users.byId(link.userId);
  const expected = purpose === "INVITATION" ? "INVITED" : "ACTIVE";
  return user?.state === expected ? { link, user } : null;
}

async function chooseInside(
  stores: Stores,
  parts: Parts,
  { link, user }: Linked,
  passwordHash: string,
): Promise<Outcome<IssuedTokens, "PASSWORD_LINK_ENDED">> {
  const at = parts.clock();
  // Locked out or chosen at the same moment by another request: that one was first.
  if (!(await stores.users.choosePassword(user, { passwordHash, mustChange: false, at })))
    return refused({ code: "PASSWORD_LINK_ENDED" });
  const ended = await endAccessOf(stores, user.id, at);
  const { tokens } = await openSession(stores, parts, user, at);
  await recordEnd(stores, parts, tokens.caller, ended, at);
  const joined = { at, type: "USER_JOINED", subjectId: user.id, from: "INVITED", to: "ACTIVE" } as const;
  const changed = { at, type: "PASSWORD_CHANGED", subjectId: user.id } as const;
  await recordEvent(stores, parts, tokens.caller, link.purpose === "INVITATION" ? joined : changed);
  return done(tokens);
}
