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
exports.CertificateOriginalResolver = void 0;
const type_graphql_1 = require("type-graphql");
const context_1 = require("../graphql/context");
const pdf_file_type_1 = require("../graphql/document/pdf-file.type");
let CertificateOriginalResolver = class CertificateOriginalResolver {
    certificateOriginal(guaranteeId, context) {
        (0, context_1.readerOf)(context);
        return context.documents.certificateOriginal(guaranteeId);
    }
};
exports.CertificateOriginalResolver = CertificateOriginalResolver;
__decorate([
    (0, type_graphql_1.Query)(() => pdf_file_type_1.PdfFileType, {
        nullable: true,
        description: "The original (原本) of a certificate on paper, for the issuer to seal and hand out: one A4 page of the newest version, " +
            "with its serial number (証書番号) and a place for the seal. Each fetch is recorded in `Guarantee.events`. To fetch it " +
            "takes the scope ISSUE. Null for others than the issuer, of electronic certificates, and once the guarantee has ended.",
    }),
    __param(0, (0, type_graphql_1.Arg)("guaranteeId", () => type_graphql_1.ID, { description: "The guarantee (保証契約)." })),
    __param(1, (0, type_graphql_1.Ctx)())
], CertificateOriginalResolver.prototype, "certificateOriginal", null);
exports.CertificateOriginalResolver = CertificateOriginalResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], CertificateOriginalResolver);
//# sourceMappingURL=certificate-original.resolver.js.map