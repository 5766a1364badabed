import type { Page, Window } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { UserReads, UserView } from "../../use-cases/account/ports";
import type { Caller } from "../../domain/account/access";
import { usersInScope } from "../engine/scope";
import { instantFromDatabase } from "../engine/instant";
import { NewestFirst, viewsOf, withoutKeys, type ScopedTable } from "../engine/newest-first";
import type { ReadSession } from "../engine/read-session";

const USERS: ScopedTable<UserView> = {
  table: "user_account",
  alias: "u",
  projection: {
    typename: "User",
    fields: {
      id: { expression: "u.id" },
      loginId: { expression: "u.login_id" },
      name: { expression: "u.name" },
      createdAt: { expression: "u.created_at", convert: instantFromDatabase },
    },
  },
  scope: usersInScope,
};

export class ScopedUserReads implements UserReads {
  readonly #users: NewestFirst<UserView>;

  constructor(session: ReadSession) {
    this.#users = new NewestFirst(session, USERS);
  }

  async byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<Requested<UserView>[]> {
    return viewsOf(await this.#users.byIds(caller, ids, wanted));
  }

  async page(caller: Caller, window: Window, wanted: Wanted): Promise<Page<Requested<UserView>>> {
    return withoutKeys(await this.#users.page(caller, window, wanted));
  }
}
