import {
  mayDo,
  permissionFor,
  scopeFor,
  staffFor,
  type Action,
  type Caller,
  type Role,
  type Scope,
} from "../../domain/account/access";
import type { StaffRole } from "../../domain/account/staff-role";

/** The caller's role, or its access token, does not allow this action; no input would change that. */
export class Forbidden extends Error {
  constructor(
    readonly role: Role,
    readonly allowedRoles: readonly Role[],
    /** The scope that the token would need; `null` where the role is in the way. */
    readonly missingScope: Scope | null,
    /** Whether an integration asks for what only somebody who signed in may do. */
    readonly takesPerson = false,
    /** What the person may do within its organisation, and who may do this; `null` where that is not in the way. */
    readonly staff: { readonly own: StaffRole; readonly allowed: readonly StaffRole[] } | null = null,
  ) {
    super(`role ${role} may not do this, only ${allowedRoles.join(", ")}`);
    this.name = "Forbidden";
  }
}

export function assertMay(caller: Caller, action: Action): void {
  if (mayDo(caller, action)) return;
  const { roles, takesPerson = false } = permissionFor(action);
  const scope = scopeFor(action, caller.role);
  const isOfRole = roles.includes(caller.role);
  const missingScope = isOfRole && !(caller.scopes?.includes(scope) ?? true) ? scope : null;
  const lacksPerson = isOfRole && takesPerson && caller.userId === null;
  const allowed = staffFor(action);
  const own = caller.staffRole ?? null;
  const staff = isOfRole && own !== null && !allowed.includes(own) ? { own, allowed } : null;
  throw new Forbidden(caller.role, roles, missingScope, lacksPerson, staff);
}
