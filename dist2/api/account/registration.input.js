"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RegistrationListArgs = exports.DeclineRegistrationInput = exports.AcceptRegistrationInput = exports.RequestRegistrationInput = void 0;
exports.requestCommandOf = requestCommandOf;
const type_graphql_1 = require("type-graphql");
const idempotency_key_1 = require("../graphql/idempotency-key");
const window_args_1 = require("../graphql/pagination/window.args");
const readable_text_1 = require("../../domain/values/readable-text");
const contracting_branch_input_1 = require("../party/contracting-branch.input");
const text_1 = require("../graphql/validation/text");
const registration_type_1 = require("./registration.type");
const LOGIN_ID = "4 to 32 of the characters a-z, 0-9, dot, hyphen and underscore; capitals count as small letters";
let RequestRegistrationInput = class RequestRegistrationInput {
};
exports.RequestRegistrationInput = RequestRegistrationInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The issuer (保証機関) that is asked." }),
    (0, text_1.Text)({ atMost: 64 })
], RequestRegistrationInput.prototype, "issuerId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The company's name (商号又は名称) as certificates will show it, 1 to 120 characters.",
    })
], RequestRegistrationInput.prototype, "companyName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "How the company's name is read (読みがな), 1 to 120 kana with ー, ・ and spaces: by it the company is searched and sorted, " +
            "too. Absent: it is not stated.",
    })
], RequestRegistrationInput.prototype, "reading", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The company's address (所在地) as certificates will show it, 1 to 200 characters.",
    })
], RequestRegistrationInput.prototype, "address", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "Title and name of the representative (代表者), such as 代表取締役 〇〇 〇〇; 1 to 120 characters.",
    })
], RequestRegistrationInput.prototype, "representative", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Who will sign in (担当者), 1 to 120 characters." })
], RequestRegistrationInput.prototype, "contactName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Mail address of the contact (連絡先メールアドレス), one mailbox." })
], RequestRegistrationInput.prototype, "contactEmail", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Telephone number (電話番号), such as 03-1234-5678." })
], RequestRegistrationInput.prototype, "telephone", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Corporate number (法人番号), 13 digits with a check digit first; full-width digits and separators are understood. " +
            "Absent: none is stated, as for a sole proprietor (個人事業主).",
    })
], RequestRegistrationInput.prototype, "corporateNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `${contracting_branch_input_1.LICENSE_INPUT_DESCRIPTION}. Absent: none is stated.`,
    })
], RequestRegistrationInput.prototype, "constructionLicenseNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => contracting_branch_input_1.ContractingBranchInput, {
        nullable: true,
        description: "The branch that contracts (契約する支店). Absent: the company itself contracts.",
    })
], RequestRegistrationInput.prototype, "contractingBranch", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The issuer's branch that is to handle the guarantees (取扱店), by its name or id, at most 120 characters. Absent: the one " +
            "that handles the prefecture which the address begins with, or that of the branch which contracts; where none does, the error names all branches.",
    }),
    (0, text_1.Text)({ atMost: readable_text_1.LONGEST.name })
], RequestRegistrationInput.prototype, "handlingBranch", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `The login ID (お客様ID) to have, if it is free: ${LOGIN_ID}. Absent: the issuer gives one.`,
    })
], RequestRegistrationInput.prototype, "loginId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], RequestRegistrationInput.prototype, "idempotencyKey", void 0);
exports.RequestRegistrationInput = RequestRegistrationInput = __decorate([
    (0, type_graphql_1.InputType)("RequestRegistrationInput", {
        description: "Who asks which issuer for a registration (利用登録).",
    })
], RequestRegistrationInput);
let AcceptRegistrationInput = class AcceptRegistrationInput {
};
exports.AcceptRegistrationInput = AcceptRegistrationInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The request." }),
    (0, text_1.Text)({ atMost: 64 })
], AcceptRegistrationInput.prototype, "registrationId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        nullable: true,
        description: "A contractor (受注者) that is registered with this issuer already, and with no other, and gets one more user; " +
            "absent: a new one.",
    }),
    (0, text_1.Text)({ atMost: 64 })
], AcceptRegistrationInput.prototype, "contractorId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `The login ID (お客様ID) to give: ${LOGIN_ID}. Absent: the one that was asked for, or else a made one.`,
    })
], AcceptRegistrationInput.prototype, "loginId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Your branch that is to handle the contractor's guarantees (取扱店), by its name or id, at most 120 characters. Absent: the " +
            "one that the request has. Of a contractor that is registered already, it stays unless this says otherwise.",
    }),
    (0, text_1.Text)({ atMost: readable_text_1.LONGEST.name })
], AcceptRegistrationInput.prototype, "handlingBranch", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], AcceptRegistrationInput.prototype, "idempotencyKey", void 0);
exports.AcceptRegistrationInput = AcceptRegistrationInput = __decorate([
    (0, type_graphql_1.InputType)("AcceptRegistrationInput", { description: "Which request to accept, and how." })
], AcceptRegistrationInput);
let DeclineRegistrationInput = class DeclineRegistrationInput {
};
exports.DeclineRegistrationInput = DeclineRegistrationInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The request." }),
    (0, text_1.Text)({ atMost: 64 })
], DeclineRegistrationInput.prototype, "registrationId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The reason (謝絶理由), 1 to 200 characters." })
], DeclineRegistrationInput.prototype, "reason", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], DeclineRegistrationInput.prototype, "idempotencyKey", void 0);
exports.DeclineRegistrationInput = DeclineRegistrationInput = __decorate([
    (0, type_graphql_1.InputType)("DeclineRegistrationInput", { description: "Which request to decline, and why." })
], DeclineRegistrationInput);
let RegistrationFilterInput = class RegistrationFilterInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => [registration_type_1.RegistrationStatusEnum], { nullable: true, description: "In one of these states." })
], RegistrationFilterInput.prototype, "statuses", void 0);
RegistrationFilterInput = __decorate([
    (0, type_graphql_1.InputType)("RegistrationFilter", {
        description: "What a list of registrations is narrowed to; an empty filter shows all.",
    })
], RegistrationFilterInput);
let RegistrationListArgs = class RegistrationListArgs extends window_args_1.WindowArgs {
};
exports.RegistrationListArgs = RegistrationListArgs;
__decorate([
    (0, type_graphql_1.Field)(() => RegistrationFilterInput, {
        nullable: true,
        description: "Absent: all that the caller may see.",
    })
], RegistrationListArgs.prototype, "filter", void 0);
exports.RegistrationListArgs = RegistrationListArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], RegistrationListArgs);
/** The input as the use case takes it: every absence written out. */
function requestCommandOf(input) {
    const { companyName, address, representative, contactName, contactEmail, telephone } = input;
    const branch = input.contractingBranch ?? null;
    return {
        issuerId: input.issuerId,
        request: {
            companyName,
            reading: input.reading ?? null,
            address,
            representative,
            contactName,
            contactEmail,
            telephone,
            corporateNumber: input.corporateNumber ?? null,
            constructionLicenseNumber: input.constructionLicenseNumber ?? null,
            contractingBranch: branch && { name: branch.name, address: branch.address, head: branch.head },
            handlingBranch: input.handlingBranch ?? null,
            loginId: input.loginId ?? null,
        },
        idempotencyKey: input.idempotencyKey ?? null,
    };
}
//# sourceMappingURL=registration.input.js.map