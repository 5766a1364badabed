"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.PdfFileType = void 0;
const type_graphql_1 = require("type-graphql");
const field_cost_1 = require("../cost/field-cost");
const date_time_scalar_1 = require("../scalars/date-time.scalar");
const link_descriptions_1 = require("./link-descriptions");
/** What a mutation did is told all the same: only the paper's own fields miss. */
const UNPRINTED = "Null only beside an error that says why: too many papers in the operation, or too many that wait.";
let PdfFileType = class PdfFileType {
};
exports.PdfFileType = PdfFileType;
__decorate([
    (0, field_cost_1.Weighs)(4),
    (0, type_graphql_1.Field)(() => String, { description: link_descriptions_1.URL_DESCRIPTION })
], PdfFileType.prototype, "url", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: link_descriptions_1.EXPIRES_AT_DESCRIPTION })
], PdfFileType.prototype, "expiresAt", void 0);
__decorate([
    (0, field_cost_1.Weighs)(500),
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "SHA-256 of the file, as 64 lower-case hexadecimal digits. The same facts make the same file; a paper that says " +
            "of a certificate how it stands today is another file once that has changed. " +
            UNPRINTED,
    })
], PdfFileType.prototype, "sha256", void 0);
__decorate([
    (0, field_cost_1.Weighs)(500),
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { nullable: true, description: `Size of the file in bytes. ${UNPRINTED}` })
], PdfFileType.prototype, "size", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "What it is called where it is saved, such as 認証キー等のお知らせ_前払金保証_2070004426_〇〇道路改良工事.pdf; at most " +
            "200 bytes of UTF-8.",
    })
], PdfFileType.prototype, "fileName", void 0);
exports.PdfFileType = PdfFileType = __decorate([
    (0, type_graphql_1.ObjectType)("PdfFile", {
        description: "A paper as a PDF file: where to fetch it, and how to tell that it arrived whole. `url` and `expiresAt` cost " +
            "nothing; `sha256` and `size` print the paper, so an operation may ask for those of 20 papers.",
        simpleResolvers: true,
    })
], PdfFileType);
//# sourceMappingURL=pdf-file.type.js.map