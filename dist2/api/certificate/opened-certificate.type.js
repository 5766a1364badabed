"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.OpenCertificateSuccessType = void 0;
const type_graphql_1 = require("type-graphql");
const guarantee_type_1 = require("../guarantee/guarantee.type");
const guarantee_match_type_1 = require("../match/guarantee-match.type");
const certificate_type_1 = require("./certificate.type");
const opening_notice_type_1 = require("./opening-notice.type");
let OpenCertificateSuccessType = class OpenCertificateSuccessType {
};
exports.OpenCertificateSuccessType = OpenCertificateSuccessType;
__decorate([
    (0, type_graphql_1.Field)(() => opening_notice_type_1.OpeningNoticeType, {
        nullable: true,
        description: "What the obligee must know first; null where there is nothing.",
    })
], OpenCertificateSuccessType.prototype, "notice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => certificate_type_1.CertificateType, { description: "The newest version of the certificate (電子証書)." })
], OpenCertificateSuccessType.prototype, "certificate", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, { description: "The guarantee (保証契約) that it certifies." })
], OpenCertificateSuccessType.prototype, "guarantee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_match_type_1.GuaranteeMatchType, {
        nullable: true,
        description: "How it compares with `expect` (照合); null where nothing was expected.",
    })
], OpenCertificateSuccessType.prototype, "match", void 0);
exports.OpenCertificateSuccessType = OpenCertificateSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("OpenCertificateSuccess", {
        description: "The certificate is open. A guarantee in the obligee's favour is in its ledger from now on, and seen without the key; " +
            "one of another body is shown in this answer alone, unless `enterIntoLedger` said otherwise.",
        simpleResolvers: true,
    })
], OpenCertificateSuccessType);
//# sourceMappingURL=opened-certificate.type.js.map