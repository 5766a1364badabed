import { mayDo, rolesAllowedTo, type Action, type Caller, type Role } from "../domain/access";

/** The caller's role may not take this action at all; no input would change that. */
export class Forbidden extends Error {
  constructor(
    readonly role: Role,
    readonly allowedRoles: readonly Role[],
  ) {
    super(`role ${role} may not do this, only ${allowedRoles.join(", ")}`);
    this.name = "Forbidden";
  }
}

export function assertMay(caller: Caller, action: Action): void {
  if (!mayDo(caller.role, action)) throw new Forbidden(caller.role, rolesAllowedTo(action));
}
