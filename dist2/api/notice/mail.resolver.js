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
exports.MailResolver = void 0;
const type_graphql_1 = require("type-graphql");
const resend_mail_1 = require("../../use-cases/notice/resend-mail");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const idempotency_key_1 = require("../graphql/idempotency-key");
const connection_type_1 = require("../graphql/pagination/connection.type");
const window_args_1 = require("../graphql/pagination/window.args");
const selection_1 = require("../graphql/selection");
const text_1 = require("../graphql/validation/text");
const mail_status_enum_1 = require("./mail-status.enum");
const mail_type_1 = require("./mail.type");
const MailConnection = (0, connection_type_1.connectionOf)("Mail", mail_type_1.MailType, "mails (お知らせメール)");
const ORDER = "Mail";
let MailFilterInput = class MailFilterInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "About this guarantee (保証契約)." })
], MailFilterInput.prototype, "guaranteeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "About this application (保証申込)." })
], MailFilterInput.prototype, "applicationId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => mail_status_enum_1.MailStatusEnum, { nullable: true, description: "In this state (送信状況)." })
], MailFilterInput.prototype, "status", void 0);
MailFilterInput = __decorate([
    (0, type_graphql_1.InputType)("MailFilter", {
        description: "What a list of mails is narrowed to. All that is given must hold; an empty filter shows all.",
    })
], MailFilterInput);
let MailListArgs = class MailListArgs extends window_args_1.WindowArgs {
};
__decorate([
    (0, type_graphql_1.Field)(() => MailFilterInput, { nullable: true, description: "Absent: all that the caller may see." })
], MailListArgs.prototype, "filter", void 0);
MailListArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], MailListArgs);
let ResendMailInput = class ResendMailInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The mail, or a copy of it." }),
    (0, text_1.Text)({ atMost: 64 })
], ResendMailInput.prototype, "mailId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], ResendMailInput.prototype, "idempotencyKey", void 0);
ResendMailInput = __decorate([
    (0, type_graphql_1.InputType)("ResendMailInput", { description: "Which mail to send again." })
], ResendMailInput);
let ResendMailSuccessType = class ResendMailSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => mail_type_1.MailType, {
        description: "The copy: a mail of its own, with the same words to the same address.",
    })
], ResendMailSuccessType.prototype, "mail", void 0);
ResendMailSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("ResendMailSuccess", { description: "A copy is queued.", simpleResolvers: true })
], ResendMailSuccessType);
const RESEND_MAIL = (0, result_1.mutationResult)(resend_mail_1.resendMail, {
    description: "The queued copy, or why none is sent.",
    success: ResendMailSuccessType,
    errors: ["MAIL_NOT_FOUND", "MAIL_WITHDRAWN", "RESEND_LIMIT_REACHED", "IDEMPOTENCY_CONFLICT"],
});
let MailResolver = class MailResolver {
    async mails(args, context, info) {
        const caller = (0, context_1.readerOf)(context);
        const { guaranteeId, applicationId, status } = args.filter ?? {};
        const query = {
            window: (0, window_args_1.windowOf)(args, ORDER),
            guaranteeId: guaranteeId ?? undefined,
            applicationId: applicationId ?? undefined,
            status: status ?? undefined,
        };
        const wanted = (0, selection_1.withSources)((0, selection_1.wantedFields)(info).below("nodes", "edges.node"));
        return (0, connection_type_1.toConnection)(await context.reads.mails.page(caller, query, wanted), ORDER);
    }
    async resendMail(input, context, info) {
        const caller = (0, context_1.callerOf)(context);
        const { mailId, idempotencyKey = null } = input;
        const resent = await (0, resend_mail_1.resendMail)(context.parts, caller, { mailId, idempotencyKey });
        return RESEND_MAIL.answer(context, resent, async ({ mailId: copyId }) => {
            const wanted = (0, selection_1.withSources)((0, selection_1.wantedFields)(info).below("mail"));
            const [mail] = await context.reads.mails.byIds(caller, [copyId], wanted);
            if (!mail)
                throw new Error("a mail is not visible to the caller who has just sent it again");
            return { mail };
        });
    }
};
exports.MailResolver = MailResolver;
__decorate([
    (0, type_graphql_1.Query)(() => MailConnection, {
        description: "The mails (お知らせメール) that the caller may see, newest first.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => MailListArgs)),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], MailResolver.prototype, "mails", null);
__decorate([
    (0, result_1.MutationWith)(RESEND_MAIL, "Sends a mail again (再送): queues a copy with the same words to the same address, at most 10 of one " +
        "mail. For the contractor that it went to (access tokens: scope APPLY), the issuer in whose name it " +
        "went (scope ISSUE), and the operator (scope ADMINISTER). After a fault of the mail server, list " +
        "`mails(filter: { status: FAILED })` and send each again. With the mail's id as `idempotencyKey` " +
        "none is sent twice. Each time is recorded."),
    __param(0, (0, type_graphql_1.Arg)("input", () => ResendMailInput, { description: "Which mail to send again." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], MailResolver.prototype, "resendMail", null);
exports.MailResolver = MailResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], MailResolver);
//# sourceMappingURL=mail.resolver.js.map