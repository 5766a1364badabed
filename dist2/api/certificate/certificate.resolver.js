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
exports.CertificateResolver = void 0;
const type_graphql_1 = require("type-graphql");
const field_cost_1 = require("../graphql/cost/field-cost");
const pdf_file_type_1 = require("../graphql/document/pdf-file.type");
const certificate_standing_type_1 = require("./certificate-standing.type");
const certificate_type_1 = require("./certificate.type");
let CertificateResolver = class CertificateResolver {
    items(certificate) {
        return (0, certificate_type_1.itemsOf)(certificate);
    }
    missingCharacters({ content }, { parts }) {
        return parts.press.missingCharacters(JSON.parse(content)).join("");
    }
    standing({ id }, { documents }) {
        return documents.standing(id);
    }
    pdf({ id }, { documents }) {
        return documents.certificate(id);
    }
};
exports.CertificateResolver = CertificateResolver;
__decorate([
    (0, field_cost_1.AtMost)(25),
    (0, type_graphql_1.FieldResolver)(() => [certificate_type_1.CertificateItemType], {
        description: "What the certificate states, row by row as the paper shows it: dates in wareki, amounts with separators.",
    }),
    __param(0, (0, type_graphql_1.Root)())
], CertificateResolver.prototype, "items", null);
__decorate([
    (0, type_graphql_1.FieldResolver)(() => String, {
        description: "The characters of its names and addresses that no font of the papers has, each once, one after the other; empty for almost all. The PDF prints " +
            "them as 〓 and names their code points. `content` and all other data keep them exactly.",
    }),
    __param(0, (0, type_graphql_1.Root)()),
    __param(1, (0, type_graphql_1.Ctx)())
], CertificateResolver.prototype, "missingCharacters", null);
__decorate([
    (0, type_graphql_1.FieldResolver)(() => certificate_standing_type_1.CertificateStandingType, {
        description: "How this version stands today, in words: older versions and those of guarantees that have ended say so.",
    }),
    __param(0, (0, type_graphql_1.Root)()),
    __param(1, (0, type_graphql_1.Ctx)())
], CertificateResolver.prototype, "standing", null);
__decorate([
    (0, type_graphql_1.FieldResolver)(() => pdf_file_type_1.PdfFileType, {
        description: "This version as a PDF of one A4 page, marked as a copy: of an electronic certificate 閲覧用の写し, since what is " +
            "handed in is the key notice, `AuthKey.noticePdf`; of one on paper 写し. It says how the version stands on the day " +
            "it is fetched. An obligee's copy names the body, the person who looks at it, and when. To fetch it takes the scope READ.",
    }),
    __param(0, (0, type_graphql_1.Root)()),
    __param(1, (0, type_graphql_1.Ctx)())
], CertificateResolver.prototype, "pdf", null);
exports.CertificateResolver = CertificateResolver = __decorate([
    (0, type_graphql_1.Resolver)(() => certificate_type_1.CertificateType)
], CertificateResolver);
//# sourceMappingURL=certificate.resolver.js.map