import type { AccessTokenScope, Role } from "./generated/operations.js";
import type { User } from "./user.js";

/** Who asks, by the access token of the request. */
export interface Viewer {
  /** What kind of organisation the token acts for. */
  readonly role: Role;
  /** The organisation that the token acts for: its id and its name as papers show it. */
  readonly organisation: { readonly id: string; readonly name: string };
  /** The person who signed in (利用者); `null` for an integration's access token. */
  readonly user: User | null;
  /** The name the token was given when it was made; `sign-in` for a session's. Not the token. */
  readonly tokenName: string;
  /** When the token expires, RFC 3339 in UTC; `null` where it does not. */
  readonly tokenExpiresAt: string | null;
  /** What the token may be used for; `null` for everything that the role may do. */
  readonly scopes: readonly AccessTokenScope[] | null;
}
