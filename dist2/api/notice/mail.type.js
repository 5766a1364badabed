"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.MailType = void 0;
const type_graphql_1 = require("type-graphql");
const guarantee_application_type_1 = require("../application/guarantee-application.type");
const guarantee_type_1 = require("../guarantee/guarantee.type");
const node_type_1 = require("../graphql/node/node.type");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const mail_type_enum_1 = require("./mail-type.enum");
const mail_status_enum_1 = require("./mail-status.enum");
let MailType = class MailType extends node_type_1.NodeType {
};
exports.MailType = MailType;
__decorate([
    (0, type_graphql_1.Field)(() => mail_type_enum_1.MailTypeEnum, { description: "What it is about (お知らせの種類)." })
], MailType.prototype, "type", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The e-mail address that it goes to (宛先)." })
], MailType.prototype, "to", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The subject (件名)." })
], MailType.prototype, "subject", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The words (本文), as plain text with line breaks." })
], MailType.prototype, "text", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => mail_status_enum_1.MailStatusEnum, { description: "Where it stands (送信状況)." })
], MailType.prototype, "status", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When it was queued (作成日時)." })
], MailType.prototype, "createdAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        nullable: true,
        description: "When the mail server took it (送信日時); null until then.",
    })
], MailType.prototype, "sentAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        description: "How many times it was tried to be sent (送信試行回数), 0 or more; at most 30 unless a server died of it.",
    })
], MailType.prototype, "attempts", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "What went wrong at the last attempt (送信エラー), as a short code such as `SMTP_550` (the mail server's reply) or " +
            "`ECONNREFUSED`; null where nothing did.",
    })
], MailType.prototype, "failure", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, {
        nullable: true,
        description: "The guarantee (保証契約) that it is about; null where it is about an application.",
    })
], MailType.prototype, "guarantee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_application_type_1.GuaranteeApplicationType, {
        nullable: true,
        description: "The application (保証申込) that it is about; null where it is about a guarantee.",
    })
], MailType.prototype, "application", void 0);
exports.MailType = MailType = __decorate([
    (0, type_graphql_1.ObjectType)("Mail", {
        implements: node_type_1.NodeType,
        description: "A mail (お知らせメール) that the system sends, such as 「電子証書・認証キー登録のお知らせ」. Its words never hold an auth " +
            "key. Who gets it sees it, and so does the issuer in whose name it goes. The operator sees those about guarantees.",
        simpleResolvers: true,
    })
], MailType);
//# sourceMappingURL=mail.type.js.map