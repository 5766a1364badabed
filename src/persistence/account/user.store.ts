import { In } from "typeorm";
import type {
  NewUser,
  PasswordChange,
  PasswordSeen,
  StoredUser,
  UserStore,
} from "../../use-cases/account/ports";
import type { Caller } from "../../domain/account/access";
import type { LoginId } from "../../domain/account/login-id";
import { SqlPasswordLinkStore } from "./password-link.store";
import { RegistrationRow } from "./registration.row";
import { UserAccountRow } from "./user-account.row";
import type { Transaction } from "../seals/transaction";

/** The most users that one statement inserts. */
const ROWS_AT_ONCE = 100;

export class SqlUserStore implements UserStore {
  constructor(private readonly transaction: Transaction) {}

  async insert(user: NewUser): Promise<boolean> {
    const row = rowOf(user);
    const { manager } = this.transaction;
    // Two units of work may bring the same login ID at once: only the index decides which one was first.
    await manager.createQueryBuilder().insert().into(UserAccountRow).values(row).orIgnore().execute();
    return manager.existsBy(UserAccountRow, { id: user.id });
  }

  async insertAll(users: readonly NewUser[]): Promise<void> {
    for (let from = 0; from < users.length; from += ROWS_AT_ONCE)
      await this.transaction.manager.insert(
        UserAccountRow,
        users.slice(from, from + ROWS_AT_ONCE).map(rowOf),
      );
  }

  async taken(loginIds: readonly LoginId[]): Promise<ReadonlyMap<string, string>> {
    if (loginIds.length === 0) return new Map();
    const rows = await this.transaction.manager.find(UserAccountRow, {
      where: { loginId: In(loginIds) },
      select: { loginId: true, organisationId: true },
    });
    return new Map(rows.map(({ loginId, organisationId }) => [loginId, organisationId]));
  }

  async byLoginId(loginId: LoginId | null): Promise<StoredUser | null> {
    // No login ID is empty.
    const row = await this.transaction.manager.findOneBy(UserAccountRow, { loginId: loginId ?? "" });
    return row && storedUser(row);
  }

  async byId(id: string): Promise<StoredUser | null> {
    const row = await this.transaction.manager.findOneBy(UserAccountRow, { id });
    return row && storedUser(row);
  }

  async resettableBy({ role, organisationId: issuerId }: Caller, id: string): Promise<StoredUser | null> {
    const isManaged =
      role === "OPERATOR" ||
      (await this.transaction.manager.existsBy(RegistrationRow, { userId: id, issuerId }));
    return isManaged ? this.byId(id) : null;
  }

  async recordSignIn(user: PasswordSeen, at: Date): Promise<boolean> {
    return this.#update(user, { lastSignedInAt: at.toISOString() });
  }

  async changePassword(
    user: PasswordSeen,
    { passwordHash, mustChange, at }: PasswordChange,
  ): Promise<boolean> {
    const isChanged = await this.#update(user, {
      passwordHash,
      mustChangePassword: mustChange,
      passwordVersion: user.passwordVersion + 1,
      passwordChangedAt: at.toISOString(),
    });
    if (isChanged) await this.#endLinksOf(user.id, at);
    return isChanged;
  }

  async choosePassword(
    { state, ...user }: PasswordSeen & Pick<StoredUser, "state">,
    { passwordHash, mustChange, at }: PasswordChange,
  ): Promise<boolean> {
    const changed = await this.transaction.manager.update(
      UserAccountRow,
      { id: user.id, passwordVersion: user.passwordVersion, state },
      {
        passwordHash,
        mustChangePassword: mustChange,
        state: "ACTIVE",
        passwordVersion: user.passwordVersion + 1,
        passwordChangedAt: at.toISOString(),
        lastSignedInAt: at.toISOString(),
      },
    );
    const isChosen = changed.affected === 1;
    if (isChosen) await this.#endLinksOf(user.id, at);
    return isChosen;
  }

  async takePassword(id: string, at: Date): Promise<void> {
    await this.transaction.sql(
      (parameters) =>
        `UPDATE user_account SET password_hash = '', must_change_password = ${parameters.add(false)}, ` +
        `password_version = password_version + 1, password_changed_at = ${parameters.add(at.toISOString())} ` +
        `WHERE id = ${parameters.add(id)}`,
    );
    await this.#endLinksOf(id, at);
  }

  async rehash(id: string, passwordHash: string): Promise<void> {
    await this.transaction.manager.update(UserAccountRow, { id }, { passwordHash });
  }

  /** Here, so that none of those who write a password forgets it. */
  #endLinksOf(id: string, at: Date): Promise<void> {
    return new SqlPasswordLinkStore(this.transaction).endAllOf([id], at);
  }

  async #update({ id, passwordVersion }: PasswordSeen, change: Partial<UserAccountRow>): Promise<boolean> {
    // Who was locked out meanwhile neither signs in nor changes its password.
    const seen = { id, passwordVersion, state: "ACTIVE" } as const;
    const changed = await this.transaction.manager.update(UserAccountRow, seen, change);
    return changed.affected === 1;
  }
}

function rowOf({ createdAt, ...user }: NewUser): UserAccountRow {
  return {
    ...user,
    createdAt: createdAt.toISOString(),
    staffRole: user.staffRole ?? "ADMINISTRATOR",
    state: user.state ?? "ACTIVE",
    passwordVersion: 1,
    passwordChangedAt: createdAt.toISOString(),
    lastSignedInAt: null,
  };
}

function storedUser({ loginId, passwordChangedAt, ...row }: UserAccountRow): StoredUser {
  return { ...row, loginId: loginId as LoginId, passwordChangedAt: new Date(passwordChangedAt) };
}
