import type { AccessTokenReads, AccessTokenView, StoredAccessToken } from "../../use-cases/account/ports";
import type { AtOnce } from "../../use-cases/shared/at-once";
import type { Page, Window } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { Caller, Role, Scope } from "../../domain/account/access";
import type { StaffRole, UserState } from "../../domain/account/staff-role";
import { accessTokensInScope } from "../engine/scope";
import { instantFromDatabase, maybeInstant } from "../engine/instant";
import { NewestFirst, viewsOf, withoutKeys, type ScopedTable } from "../engine/newest-first";
import type { ReadSession } from "../engine/read-session";
import type { Cells } from "../engine/read-statement";

/** Looked up at every request: its few columns come without names. */
type TokenCells = readonly [
  id: string,
  name: string,
  role: Role,
  organisationId: string,
  userId: string | null,
  scopes: string | null,
  expiresAt: string | null,
  revokedAt: string | null,
  staffRole: StaffRole | null,
  holderState: UserState | null,
];

const TOKEN =
  "SELECT t.id, t.name, t.role, t.organisation_id, t.user_id, t.scopes, t.expires_at, t.revoked_at, u.staff_role, u.state " +
  "FROM access_token t LEFT JOIN user_account u ON u.id = t.user_id WHERE t.";

const ACCESS_TOKENS: ScopedTable<AccessTokenView> = {
  table: "access_token",
  alias: "t",
  projection: {
    typename: "AccessToken",
    fields: {
      id: { expression: "t.id" },
      name: { expression: "t.name" },
      scopes: { expression: "t.scopes", convert: scopesOf },
      createdAt: { expression: "t.created_at", convert: instantFromDatabase },
      expiresAt: { expression: "t.expires_at", convert: instantFromDatabase },
      revokedAt: { expression: "t.revoked_at", convert: instantFromDatabase },
      lastUsedAt: { expression: "t.last_used_at", convert: instantFromDatabase },
    },
  },
  scope: accessTokensInScope,
};

export class StoredAccessTokenReads implements AccessTokenReads {
  readonly #tokens: NewestFirst<AccessTokenView>;

  constructor(private readonly session: ReadSession) {
    this.#tokens = new NewestFirst(session, ACCESS_TOKENS);
  }

  findByHash(hash: string): AtOnce<StoredAccessToken | null> {
    return this.#find("hash", hash);
  }

  async findById(id: string): Promise<StoredAccessToken | null> {
    return this.#find("id", id);
  }

  async byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<Requested<AccessTokenView>[]> {
    return viewsOf(await this.#tokens.byIds(caller, ids, wanted));
  }

  async page(caller: Caller, window: Window, wanted: Wanted): Promise<Page<Requested<AccessTokenView>>> {
    return withoutKeys(await this.#tokens.page(caller, window, wanted));
  }

  #find(column: "hash" | "id", value: string): AtOnce<StoredAccessToken | null> {
    const found = this.session.cellsAtOnce((parameters) => `${TOKEN}${column} = ${parameters.add(value)}`);
    return found instanceof Promise ? found.then(tokenAmong) : tokenAmong(found);
  }
}

function tokenAmong(found: readonly Cells[]): StoredAccessToken | null {
  const [cells] = found as readonly TokenCells[];
  return cells ? storedToken(cells) : null;
}

function storedToken([
  id,
  name,
  role,
  organisationId,
  userId,
  scopes,
  expiresAt,
  revokedAt,
  staffRole,
  holderState,
]: TokenCells): StoredAccessToken {
  return {
    id,
    name,
    role,
    organisationId,
    userId,
    staffRole,
    isHolderLockedOut: holderState !== null && holderState !== "ACTIVE",
    scopes: scopes === null ? null : scopesOf(scopes),
    expiresAt: maybeInstant(expiresAt),
    revokedAt: maybeInstant(revokedAt),
  };
}

function scopesOf(names: string): Scope[] {
  return names.split(" ") as Scope[];
}
