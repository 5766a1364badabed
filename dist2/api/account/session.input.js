"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ChangePasswordInput = exports.SignOutInput = exports.RefreshSessionInput = exports.SignInInput = void 0;
const type_graphql_1 = require("type-graphql");
const text_1 = require("../graphql/validation/text");
/** What can be typed at all; the policy for new passwords is the domain's. */
const TYPED = { atMost: 200 };
const LOGIN_ID = "The login ID (お客様ID); capitals and full-width forms are understood.";
let SignInInput = class SignInInput {
};
exports.SignInInput = SignInInput;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: LOGIN_ID }),
    (0, text_1.Text)(TYPED)
], SignInInput.prototype, "loginId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The password (パスワード). A secret; full-width forms are understood.",
    }),
    (0, text_1.Text)(TYPED)
], SignInInput.prototype, "password", void 0);
exports.SignInInput = SignInInput = __decorate([
    (0, type_graphql_1.InputType)("SignInInput", { description: "Login ID and password." })
], SignInInput);
let RefreshSessionInput = class RefreshSessionInput {
};
exports.RefreshSessionInput = RefreshSessionInput;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The refresh token that was given last. A secret." }),
    (0, text_1.Text)(TYPED)
], RefreshSessionInput.prototype, "refreshToken", void 0);
exports.RefreshSessionInput = RefreshSessionInput = __decorate([
    (0, type_graphql_1.InputType)("RefreshSessionInput", { description: "Which session goes on." })
], RefreshSessionInput);
let SignOutInput = class SignOutInput {
};
exports.SignOutInput = SignOutInput;
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "A refresh token of the session, the last one or one that is used up. A secret. Absent: the session of the access " +
            "token in use.",
    }),
    (0, text_1.Text)(TYPED)
], SignOutInput.prototype, "refreshToken", void 0);
exports.SignOutInput = SignOutInput = __decorate([
    (0, type_graphql_1.InputType)("SignOutInput", { description: "Which session ends." })
], SignOutInput);
let ChangePasswordInput = class ChangePasswordInput {
};
exports.ChangePasswordInput = ChangePasswordInput;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: LOGIN_ID }),
    (0, text_1.Text)(TYPED)
], ChangePasswordInput.prototype, "loginId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The current password, or the initial one (初期パスワード), which is taken for 14 days after it was given. A secret.",
    }),
    (0, text_1.Text)(TYPED)
], ChangePasswordInput.prototype, "currentPassword", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The new password: 12 to 128 characters of any kind, without the login ID, no repetition such as `abcabcabcabc`, no " +
            "run such as `123456789012`, none of the commonest. A secret.",
    }),
    (0, text_1.Text)(TYPED)
], ChangePasswordInput.prototype, "newPassword", void 0);
exports.ChangePasswordInput = ChangePasswordInput = __decorate([
    (0, type_graphql_1.InputType)("ChangePasswordInput", { description: "The current password and the new one." })
], ChangePasswordInput);
//# sourceMappingURL=session.input.js.map