"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_DEPARTMENTS_OF_USER = exports.USER_STATES = exports.ADMINISTERING_STAFF = exports.WORKING_STAFF = exports.STAFF_ROLES = void 0;
/** What a user (利用者) may do within its organisation. */
exports.STAFF_ROLES = ["ADMINISTRATOR", "OFFICER", "VIEWER"];
/** Those who work: they do everything but administer users. */
exports.WORKING_STAFF = ["ADMINISTRATOR", "OFFICER"];
/** Those who administer the users of their organisation. */
exports.ADMINISTERING_STAFF = ["ADMINISTRATOR"];
/** Whether a user can sign in: invited and not here yet, active, or locked out. */
exports.USER_STATES = ["INVITED", "ACTIVE", "DISABLED"];
/** The most departments that a user is of. */
exports.MOST_DEPARTMENTS_OF_USER = 20;
//# sourceMappingURL=staff-role.js.map