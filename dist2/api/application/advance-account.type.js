"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.MemberAccountObject = exports.AdvanceAccountObject = exports.AdvanceAccountsInput = void 0;
exports.advanceAccountsOf = advanceAccountsOf;
const type_graphql_1 = require("type-graphql");
const advance_account_1 = require("../../domain/application/advance-account");
const fiscal_years_type_1 = require("../works-contract/fiscal-years.type");
const enum_of_1 = require("../graphql/enum-of");
const issue_guarantee_input_1 = require("../guarantee/issue-guarantee.input");
const guarantee_type_1 = require("../guarantee/guarantee.type");
const AdvanceAccountTypeEnum = (0, enum_of_1.enumOf)(advance_account_1.ADVANCE_ACCOUNT_TYPES);
(0, type_graphql_1.registerEnumType)(AdvanceAccountTypeEnum, {
    name: "AdvanceAccountType",
    description: "The kind of the account that an advance is kept in (預金種目).",
    valuesConfig: {
        ORDINARY: { description: "普通: an ordinary account." },
        SPECIAL: { description: "別段: a special account of the bank." },
        SETTLEMENT: { description: "決済用: an account for settlement, without interest." },
    },
});
const NUMBER = "The account number (口座番号): seven digits, leading zeros included";
const HOLDER = "In whose name it is (口座名義), in katakana as the bank writes it";
const MEMBER = "The member's name (構成員), as among the members of the joint venture";
let AdvanceAccountInput = class AdvanceAccountInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => AdvanceAccountTypeEnum, { nullable: true, description: "The kind of account (預金種目)." })
], AdvanceAccountInput.prototype, "type", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `${NUMBER}. Digits of any width are taken.` })
], AdvanceAccountInput.prototype, "number", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `${HOLDER}: katakana, capitals, digits and ( ) 「 」 . , - / \\, 1 to 48 characters.`,
    })
], AdvanceAccountInput.prototype, "holder", void 0);
AdvanceAccountInput = __decorate([
    (0, type_graphql_1.InputType)("AdvanceAccountInput", {
        description: "The account of the advance (前払金の預託口座). A draft may leave out any part.",
    })
], AdvanceAccountInput);
let MemberAccountInput = class MemberAccountInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: `${MEMBER}, 1 to 120 characters.` })
], MemberAccountInput.prototype, "member", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => issue_guarantee_input_1.DepositBankInput, { description: "The member's bank (預託金融機関)." })
], MemberAccountInput.prototype, "bank", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => AdvanceAccountInput, { description: "The member's account there (預託口座)." })
], MemberAccountInput.prototype, "account", void 0);
MemberAccountInput = __decorate([
    (0, type_graphql_1.InputType)("MemberAccountInput", {
        description: "The account of one member of a joint venture (構成員の預託口座).",
    })
], MemberAccountInput);
/** Where the advance is kept, as a part of what is filled in. */
let AdvanceAccountsInput = class AdvanceAccountsInput extends fiscal_years_type_1.YearChoiceInput {
};
exports.AdvanceAccountsInput = AdvanceAccountsInput;
__decorate([
    (0, type_graphql_1.Field)(() => AdvanceAccountInput, {
        nullable: true,
        description: "The account of the advance at depositBank (前払金の預託口座). Required for ADVANCE_PAYMENT and INTERIM_PAYMENT where the " +
            "issuer asks for it (`Issuer.applicationRequirements`); not for 契約保証. Only the contractor and the issuer see it.",
    })
], AdvanceAccountsInput.prototype, "advanceAccount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [MemberAccountInput], {
        nullable: true,
        description: "Instead of advanceAccount, where the advance is paid to each member of a joint venture (共同企業体): one account for each " +
            "member, at most 20. Only the contractor and the issuer see them.",
    })
], AdvanceAccountsInput.prototype, "memberAccounts", void 0);
exports.AdvanceAccountsInput = AdvanceAccountsInput = __decorate([
    (0, type_graphql_1.InputType)()
], AdvanceAccountsInput);
/** The input as the use cases take it: every absence written out. */
function advanceAccountsOf({ advanceAccount, memberAccounts }) {
    return {
        advanceAccount: advanceAccount ? accountOf(advanceAccount) : null,
        memberAccounts: memberAccounts?.map(({ member, bank, account }) => ({
            member,
            bank: { name: bank.name, branch: bank.branch },
            account: accountOf(account),
        })) ?? null,
    };
}
function accountOf({ type, number, holder }) {
    return { type: type ?? null, number: number ?? null, holder: holder ?? null };
}
let AdvanceAccountObject = class AdvanceAccountObject {
};
exports.AdvanceAccountObject = AdvanceAccountObject;
__decorate([
    (0, type_graphql_1.Field)(() => AdvanceAccountTypeEnum, {
        nullable: true,
        description: "The kind of account (預金種目); null where a draft does not say.",
    })
], AdvanceAccountObject.prototype, "type", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `${NUMBER}; null where a draft does not say.` })
], AdvanceAccountObject.prototype, "number", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `${HOLDER}; null where a draft does not say.` })
], AdvanceAccountObject.prototype, "holder", void 0);
exports.AdvanceAccountObject = AdvanceAccountObject = __decorate([
    (0, type_graphql_1.ObjectType)("AdvanceAccount", {
        description: "The account of an advance (前払金の預託口座). Only the contractor and the issuer see it. Parts are null in a draft alone.",
        simpleResolvers: true,
    })
], AdvanceAccountObject);
let MemberAccountObject = class MemberAccountObject {
};
exports.MemberAccountObject = MemberAccountObject;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: `${MEMBER}.` })
], MemberAccountObject.prototype, "member", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.DepositBankType, { description: "The member's bank (預託金融機関)." })
], MemberAccountObject.prototype, "bank", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => AdvanceAccountObject, { description: "The member's account there (預託口座)." })
], MemberAccountObject.prototype, "account", void 0);
exports.MemberAccountObject = MemberAccountObject = __decorate([
    (0, type_graphql_1.ObjectType)("MemberAccount", {
        description: "The account of one member of a joint venture (構成員の預託口座).",
        simpleResolvers: true,
    })
], MemberAccountObject);
//# sourceMappingURL=advance-account.type.js.map