import type { AccessTokenReads, AccessTokenView, StoredAccessToken } from "../../use-cases/account/ports";
import type { Page, Window } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { Caller, Role, Scope } from "../../domain/account/access";
import { accessTokensInScope } from "../engine/scope";
import { instantFromDatabase, maybeInstant } from "../engine/instant";
import { NewestFirst, viewsOf, withoutKeys, type ScopedTable } from "../engine/newest-first";
import type { ReadSession } from "../engine/read-session";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly userId: string | null;
  readonly scopes: string | null;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

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

  async findByHash(hash: string): Promise<StoredAccessToken | null> {
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

  async #find(column: "hash" | "id", value: string): Promise<StoredAccessToken | null> {
    const [found] = await this.session.sql<Row>(
      (parameters) =>
        `SELECT id, name, role, organisation_id AS "organisationId", user_id AS "userId", scopes, expires_at AS "expiresAt", ` +
        `revoked_at AS "revokedAt" FROM access_token WHERE ${column} = ${parameters.add(value)}`,
    );
    if (!found) return null;
    const { expiresAt, revokedAt, scopes, ...token } = found;
    return {
      ...token,
      scopes: scopes === null ? null : scopesOf(scopes),
      expiresAt: maybeInstant(expiresAt),
      revokedAt: maybeInstant(revokedAt),
    };
  }
}

function scopesOf(names: string): Scope[] {
  return names.split(" ") as Scope[];
}
