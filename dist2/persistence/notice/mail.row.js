"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.MailRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const contractor_row_1 = require("../party/contractor.row");
const guarantee_row_1 = require("../guarantee/guarantee.row");
const issuer_row_1 = require("../party/issuer.row");
/** The outbox: mails that wait, that were sent, and that were given up. */
let MailRow = class MailRow {
};
exports.MailRow = MailRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], MailRow.prototype, "id", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], MailRow.prototype, "type", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => guarantee_row_1.GuaranteeRow),
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], MailRow.prototype, "guaranteeId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], MailRow.prototype, "applicationId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => contractor_row_1.ContractorRow),
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], MailRow.prototype, "contractorId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => issuer_row_1.IssuerRow),
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], MailRow.prototype, "issuerId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], MailRow.prototype, "obligeeId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], MailRow.prototype, "recipient", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], MailRow.prototype, "subject", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], MailRow.prototype, "text", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], MailRow.prototype, "status", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], MailRow.prototype, "attempts", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], MailRow.prototype, "nextAttemptAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], MailRow.prototype, "leasedUntil", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], MailRow.prototype, "createdAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], MailRow.prototype, "sentAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], MailRow.prototype, "failure", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], MailRow.prototype, "originalId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], MailRow.prototype, "replyTo", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], MailRow.prototype, "enclosures", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], MailRow.prototype, "copies", void 0);
exports.MailRow = MailRow = __decorate([
    (0, typeorm_1.Entity)("mail"),
    (0, typeorm_1.Index)("mail_by_status", ["status", "createdAt", "id"]),
    (0, typeorm_1.Index)("mail_by_day", ["createdAt", "id"]),
    (0, typeorm_1.Index)("mail_by_contractor", ["contractorId", "createdAt", "id"]),
    (0, typeorm_1.Index)("mail_by_issuer", ["issuerId", "createdAt", "id"]),
    (0, typeorm_1.Index)("mail_by_obligee", ["obligeeId", "createdAt", "id"]),
    (0, typeorm_1.Index)("mail_of_guarantee", ["guaranteeId", "createdAt", "id"]),
    (0, typeorm_1.Index)("mail_of_application", ["applicationId", "createdAt", "id"])
], MailRow);
//# sourceMappingURL=mail.row.js.map