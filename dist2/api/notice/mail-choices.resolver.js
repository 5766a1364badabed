"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.MailChoicesResolver = void 0;
const type_graphql_1 = require("type-graphql");
const choose_mails_1 = require("../../use-cases/notice/choose-mails");
const field_cost_1 = require("../graphql/cost/field-cost");
const context_1 = require("../graphql/context");
const idempotency_key_1 = require("../graphql/idempotency-key");
const result_1 = require("../graphql/result");
const text_1 = require("../graphql/validation/text");
const mail_type_enum_1 = require("./mail-type.enum");
const MOST_TYPES = 20;
let MailChoicesType = class MailChoicesType {
};
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "An issuer's mailbox for its officers (通知先メールアドレス). Null: it gets no mail. Contractors and obligees have " +
            "theirs elsewhere: always null.",
    })
], MailChoicesType.prototype, "noticeAddress", void 0);
__decorate([
    (0, field_cost_1.AtMost)(MOST_TYPES),
    (0, type_graphql_1.Field)(() => [mail_type_enum_1.MailTypeEnum], { description: "The mails that it does not get (停止中のお知らせ)." })
], MailChoicesType.prototype, "switchedOff", void 0);
MailChoicesType = __decorate([
    (0, type_graphql_1.ObjectType)("MailChoices", {
        description: "What an organisation wants to be told by mail (お知らせメールの設定). What it has not switched off, it gets. Only the " +
            "organisation itself sees this.",
        simpleResolvers: true,
    })
], MailChoicesType);
let ChooseMailsInput = class ChooseMailsInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The mailbox for an issuer's officers (通知先メールアドレス); absent: it gets no mail. For issuers alone.",
    })
], ChooseMailsInput.prototype, "noticeAddress", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [mail_type_enum_1.MailTypeEnum], {
        description: "The mails that it does not want (停止するお知らせ). Contractors may switch off those on applications, issue, " +
            "amendment, end and receipt; issuers those on applications and wrong keys; obligees those on hand-over, receipt and " +
            "amendment.",
    })
], ChooseMailsInput.prototype, "switchedOff", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], ChooseMailsInput.prototype, "idempotencyKey", void 0);
ChooseMailsInput = __decorate([
    (0, type_graphql_1.InputType)("ChooseMailsInput", {
        description: "What the caller's own organisation wants from now on. It replaces what was chosen before.",
    })
], ChooseMailsInput);
let ChooseMailsSuccessType = class ChooseMailsSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => MailChoicesType, { description: "What the organisation wants now." })
], ChooseMailsSuccessType.prototype, "mailChoices", void 0);
ChooseMailsSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("ChooseMailsSuccess", { description: "It holds from the next mail on.", simpleResolvers: true })
], ChooseMailsSuccessType);
const CHOOSE_MAILS = (0, result_1.mutationResult)(choose_mails_1.chooseMails, {
    description: "What holds from now on, or why nothing was changed.",
    success: ChooseMailsSuccessType,
    errors: ["IDEMPOTENCY_CONFLICT"],
});
let MailChoicesResolver = class MailChoicesResolver {
    async mailChoices(context) {
        return context.reads.mails.choices((0, context_1.readerOf)(context));
    }
    async chooseMails(input, context) {
        const { noticeAddress = null, switchedOff, idempotencyKey = null } = input;
        const chosen = await (0, choose_mails_1.chooseMails)(context.parts, (0, context_1.callerOf)(context), {
            noticeAddress,
            switchedOff,
            idempotencyKey,
        });
        return CHOOSE_MAILS.answer(context, chosen, ({ choices }) => ({ mailChoices: choices }));
    }
};
exports.MailChoicesResolver = MailChoicesResolver;
__decorate([
    (0, type_graphql_1.Query)(() => MailChoicesType, {
        description: "What the caller's own organisation wants to be told by mail (お知らせメールの設定). The operator has chosen nothing.",
    }),
    __param(0, (0, type_graphql_1.Ctx)())
], MailChoicesResolver.prototype, "mailChoices", null);
__decorate([
    (0, result_1.MutationWith)(CHOOSE_MAILS, "Says which mails the caller's own organisation wants (お知らせメールの設定). Warnings of new auth keys and, to " +
        "contractors, of wrong ones cannot be switched off. For contractors, issuers and obligees (access tokens: scope " +
        "ADMINISTER). It is recorded."),
    __param(0, (0, type_graphql_1.Arg)("input", () => ChooseMailsInput, { description: "What it wants." })),
    __param(1, (0, type_graphql_1.Ctx)())
], MailChoicesResolver.prototype, "chooseMails", null);
exports.MailChoicesResolver = MailChoicesResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], MailChoicesResolver);
//# sourceMappingURL=mail-choices.resolver.js.map