import type { Page, Wanted, Window } from "../../use-cases/shared/page";
import type { UserReads, UserView } from "../../use-cases/account/ports";
import type { Caller } from "../../domain/account/access";
import { usersInScope } from "../engine/scope";
import { instantFromDatabase } from "../engine/instant";
import { NewestFirst } from "../engine/newest-first";
import type { ReadSession } from "../engine/read-session";

const USERS = {
  typename: "User",
  table: "user_account",
  alias: "u",
  projection: {
    id: { expression: "u.id" },
    loginId: { expression: "u.login_id" },
    name: { expression: "u.name" },
    createdAt: { expression: "u.created_at", convert: instantFromDatabase },
  },
  scope: usersInScope,
};

export class ScopedUserReads implements UserReads {
  readonly #users: NewestFirst<UserView>;

  constructor(session: ReadSession) {
    this.#users = new NewestFirst(session, USERS);
  }

  async byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<UserView[]> {
    return this.#users.byIds(caller, ids, wanted);
  }

  async page(caller: Caller, window: Window, wanted: Wanted): Promise<Page<UserView>> {
    return this.#users.page(caller, window, wanted);
  }
}
