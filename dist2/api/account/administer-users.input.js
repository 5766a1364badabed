"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.CompletePasswordResetInput = exports.AcceptInvitationInput = exports.ResetUserPasswordInput = exports.EnableUserInput = exports.DisableUserInput = exports.ChangeUserInput = exports.InviteUserInput = void 0;
const class_validator_1 = require("../graphql/validation/class-validator");
const type_graphql_1 = require("type-graphql");
const staff_role_1 = require("../../domain/account/staff-role");
const idempotency_key_1 = require("../graphql/idempotency-key");
const text_1 = require("../graphql/validation/text");
const staff_role_enum_1 = require("./staff-role.enum");
const USER = "The user (利用者), one of the caller's own organisation.";
const DEPARTMENTS = `The departments that the user is of (所属部署): of the own body, at most ${String(staff_role_1.MOST_DEPARTMENTS_OF_USER)}.`;
let InviteUserInput = class InviteUserInput {
};
exports.InviteUserInput = InviteUserInput;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The person's name (氏名), 1 to 120 characters." }),
    (0, text_1.Text)({ atMost: 1_000 })
], InviteUserInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The person's mail address (メールアドレス), of no other user of the organisation but disabled ones of another name. " +
            "The invitation goes there.",
    }),
    (0, text_1.Text)({ atMost: 1_000 })
], InviteUserInput.prototype, "email", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => staff_role_enum_1.StaffRoleEnum, { description: "What the user may do (役割)." })
], InviteUserInput.prototype, "staffRole", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], { nullable: true, description: `${DEPARTMENTS} Absent: none.` }),
    (0, class_validator_1.ArrayMaxSize)(staff_role_1.MOST_DEPARTMENTS_OF_USER)
], InviteUserInput.prototype, "departmentIds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The login ID (お客様ID) to give: 4 to 32 of the characters a-z, 0-9, dot, hyphen and underscore. Absent: one is made.",
    }),
    (0, text_1.Text)({ atMost: 200 })
], InviteUserInput.prototype, "loginId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], InviteUserInput.prototype, "idempotencyKey", void 0);
exports.InviteUserInput = InviteUserInput = __decorate([
    (0, type_graphql_1.InputType)("InviteUserInput", { description: "Who is invited, and as what." })
], InviteUserInput);
let ChangeUserInput = class ChangeUserInput {
};
exports.ChangeUserInput = ChangeUserInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: USER }),
    (0, text_1.Text)({ atMost: 64 })
], ChangeUserInput.prototype, "userId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "The person's name (氏名), 1 to 120 characters." }),
    (0, text_1.Text)({ atMost: 1_000 })
], ChangeUserInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => staff_role_enum_1.StaffRoleEnum, { nullable: true, description: "What the user may do (役割)." })
], ChangeUserInput.prototype, "staffRole", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], { nullable: true, description: `${DEPARTMENTS} They take the place of those before.` }),
    (0, class_validator_1.ArrayMaxSize)(staff_role_1.MOST_DEPARTMENTS_OF_USER)
], ChangeUserInput.prototype, "departmentIds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], ChangeUserInput.prototype, "idempotencyKey", void 0);
exports.ChangeUserInput = ChangeUserInput = __decorate([
    (0, type_graphql_1.InputType)("ChangeUserInput", { description: "Which user, and what is different; what is absent stays." })
], ChangeUserInput);
/** Which user, of the mutations that need no more. */
let NamedUserInput = class NamedUserInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: USER }),
    (0, text_1.Text)({ atMost: 64 })
], NamedUserInput.prototype, "userId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], NamedUserInput.prototype, "idempotencyKey", void 0);
NamedUserInput = __decorate([
    (0, type_graphql_1.InputType)()
], NamedUserInput);
let DisableUserInput = class DisableUserInput extends NamedUserInput {
};
exports.DisableUserInput = DisableUserInput;
exports.DisableUserInput = DisableUserInput = __decorate([
    (0, type_graphql_1.InputType)("DisableUserInput", { description: "Whom to lock out." })
], DisableUserInput);
let EnableUserInput = class EnableUserInput extends NamedUserInput {
};
exports.EnableUserInput = EnableUserInput;
exports.EnableUserInput = EnableUserInput = __decorate([
    (0, type_graphql_1.InputType)("EnableUserInput", { description: "Whom to let in again." })
], EnableUserInput);
let ResetUserPasswordInput = class ResetUserPasswordInput extends NamedUserInput {
};
exports.ResetUserPasswordInput = ResetUserPasswordInput;
exports.ResetUserPasswordInput = ResetUserPasswordInput = __decorate([
    (0, type_graphql_1.InputType)("ResetUserPasswordInput", { description: "Whose password to take." })
], ResetUserPasswordInput);
/** What can be typed at all; the policy for new passwords is the domain's. */
const TYPED = { atMost: 200 };
let ChosenPasswordInput = class ChosenPasswordInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The code of the mail: what stands behind the `=` of its link. A secret, good for one use.",
    }),
    (0, text_1.Text)(TYPED)
], ChosenPasswordInput.prototype, "linkCode", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The new password: 12 to 128 characters of any kind, as for `changePassword`. A secret; one that is refused leaves the " +
            "code usable.",
    }),
    (0, text_1.Text)(TYPED)
], ChosenPasswordInput.prototype, "newPassword", void 0);
ChosenPasswordInput = __decorate([
    (0, type_graphql_1.InputType)()
], ChosenPasswordInput);
let AcceptInvitationInput = class AcceptInvitationInput extends ChosenPasswordInput {
};
exports.AcceptInvitationInput = AcceptInvitationInput;
exports.AcceptInvitationInput = AcceptInvitationInput = __decorate([
    (0, type_graphql_1.InputType)("AcceptInvitationInput", { description: "The code of an invitation, and the password to choose." })
], AcceptInvitationInput);
let CompletePasswordResetInput = class CompletePasswordResetInput extends ChosenPasswordInput {
};
exports.CompletePasswordResetInput = CompletePasswordResetInput;
exports.CompletePasswordResetInput = CompletePasswordResetInput = __decorate([
    (0, type_graphql_1.InputType)("CompletePasswordResetInput", { description: "The code of a reset, and the password to choose." })
], CompletePasswordResetInput);
//# sourceMappingURL=administer-users.input.js.map