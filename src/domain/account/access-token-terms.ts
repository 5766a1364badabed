import { SCOPES, type Scope } from "./access";
import type { Finding } from "../values/finding";
import { findingsOnText } from "../values/readable-text";

/**
 * The longest life of an integration's access token, after which the organisation decides whether it still
 * needs one.
 */
export const LONGEST_YEARS = 2;

/** The most characters of an access token's name. */
export const LONGEST_TOKEN_NAME = 100;

export interface AccessTokenTerms {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date;
}

/**
 * All that is wrong with a requested access token, each with its place. A caller gives no scope that it
 * lacks.
 */
export function findingsOnAccessToken(
  { name, scopes, expiresAt }: AccessTokenTerms,
  ownScopes: readonly Scope[] | null,
  now: Date,
): Finding[] {
  return [
    ...findingsOnText("name", name, LONGEST_TOKEN_NAME),
    ...findingsOnScopes(scopes, ownScopes ?? SCOPES),
    ...findingsOnExpiry(expiresAt, now),
  ];
}

function* findingsOnScopes(scopes: readonly Scope[], held: readonly Scope[]): Iterable<Finding> {
  if (scopes.length === 0) yield { path: "scopes", code: "BLANK" };
  for (const scope of new Set(scopes))
    if (!held.includes(scope)) yield { path: "scopes", code: "SCOPE_NOT_HELD", actual: scope };
}

function* findingsOnExpiry(expiresAt: Date, now: Date): Iterable<Finding> {
  const last = new Date(now);
  last.setUTCFullYear(last.getUTCFullYear() + LONGEST_YEARS);
  const actual = expiresAt.toISOString();
  if (expiresAt <= now) yield { path: "expiresAt", code: "NOT_IN_FUTURE", limit: now.toISOString(), actual };
  if (expiresAt > last) yield { path: "expiresAt", code: "TOO_FAR_AHEAD", limit: last.toISOString(), actual };
}
