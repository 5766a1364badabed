import { mayDo, permissionFor, type Action, type Caller, type Role, type Scope } from "../domain/access";

/** The caller's role, or the scopes of its access token, do not allow this action; no input would change that. */
export class Forbidden extends Error {
  constructor(
    readonly role: Role,
    readonly allowedRoles: readonly Role[],
    /** The scope that the token would need; `null` where the role is in the way. */
    readonly missingScope: Scope | null,
  ) {
    super(`role ${role} may not do this, only ${allowedRoles.join(", ")}`);
    this.name = "Forbidden";
  }
}

export function assertMay(caller: Caller, action: Action): void {
  if (mayDo(caller, action)) return;
  const { roles, scope } = permissionFor(action);
  throw new Forbidden(caller.role, roles, roles.includes(caller.role) ? scope : null);
}
