import type { Role } from "../domain/access";
import { hashAccessToken, newAccessToken } from "./access-token";
import type { Organisations } from "./ports";
import type { UseCaseParts } from "./use-case";

/** An access token to be made for an organisation; the name tells it from the organisation's other tokens. */
export interface TokenToEnter {
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly expiresAt: Date | null;
}

/** What the operator enters before anybody can sign in. */
export interface Entries {
  readonly organisations: Organisations;
  readonly tokens: readonly TokenToEnter[];
}

/** A token that was made: shown now and never again. */
export interface EnteredToken {
  readonly name: string;
  readonly organisationId: string;
  readonly token: string;
}

/**
 * Enters organisations and makes tokens for them, all or nothing. What is there already stays as it is, so that the
 * same entries can be repeated: only tokens that are new are made and returned.
 */
export async function enterOrganisations(
  { unitOfWork, newId, clock }: UseCaseParts,
  { organisations, tokens }: Entries,
): Promise<EnteredToken[]> {
  return unitOfWork.run(async ({ parties, accessTokens }) => {
    await parties.insertMissing(organisations);
    const made: EnteredToken[] = [];
    for (const { name, role, organisationId, expiresAt } of tokens) {
      if (await accessTokens.isNamed(organisationId, name)) continue;
      const token = newAccessToken();
      const hash = hashAccessToken(token);
      await accessTokens.insert({
        id: newId("token"),
        hash,
        name,
        role,
        organisationId,
        createdAt: clock(),
        expiresAt,
      });
      made.push({ name, organisationId, token });
    }
    return made;
  });
}
