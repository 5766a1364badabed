"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Forbidden = void 0;
exports.assertMay = assertMay;
const access_1 = require("../../domain/account/access");
/** The caller's role, or its access token, does not allow this action; no input would change that. */
class Forbidden extends Error {
    constructor(role, allowedRoles, 
    /** The scope that the token would need; `null` where the role is in the way. */
    missingScope, 
    /** Whether an integration asks for what only somebody who signed in may do. */
    takesPerson = false, 
    /** What the person may do within its organisation, and who may do this; `null` where that is not in the way. */
    staff = null) {
        super(`role ${role} may not do this, only ${allowedRoles.join(", ")}`);
        this.role = role;
        this.allowedRoles = allowedRoles;
        this.missingScope = missingScope;
        this.takesPerson = takesPerson;
        this.staff = staff;
        this.name = "Forbidden";
    }
}
exports.Forbidden = Forbidden;
function assertMay(caller, action) {
    if ((0, access_1.mayDo)(caller, action))
        return;
    const { roles, takesPerson = false } = (0, access_1.permissionFor)(action);
    const scope = (0, access_1.scopeFor)(action, caller.role);
    const isOfRole = roles.includes(caller.role);
    const missingScope = isOfRole && !(caller.scopes?.includes(scope) ?? true) ? scope : null;
    const lacksPerson = isOfRole && takesPerson && caller.userId === null;
    const allowed = (0, access_1.staffFor)(action);
    const own = caller.staffRole ?? null;
    const staff = isOfRole && own !== null && !allowed.includes(own) ? { own, allowed } : null;
    throw new Forbidden(caller.role, roles, missingScope, lacksPerson, staff);
}
//# sourceMappingURL=forbidden.js.map