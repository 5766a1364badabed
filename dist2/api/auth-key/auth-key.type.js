"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AuthKeyType = void 0;
const type_graphql_1 = require("type-graphql");
const field_cost_1 = require("../graphql/cost/field-cost");
const pdf_file_type_1 = require("../graphql/document/pdf-file.type");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
let AuthKeyType = class AuthKeyType {
};
exports.AuthKeyType = AuthKeyType;
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "Ten characters of 0-9 and A-Z without I, L, O and U, such as `332E1EXXXX`. A secret.",
    })
], AuthKeyType.prototype, "value", void 0);
__decorate([
    (0, field_cost_1.AtMost)(3),
    (0, type_graphql_1.Field)(() => [String], {
        description: "The same in groups of 3, 3 and 4 characters, as the key notice shows it.",
    })
], AuthKeyType.prototype, "groups", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When the key was made." })
], AuthKeyType.prototype, "createdAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => pdf_file_type_1.PdfFileType, {
        description: "電子証書閲覧用「認証キー」等のお知らせ: what is handed to the obligee, as a PDF with number and key in words, as a " +
            "QR code, and as an attached `hosho-key-notice.json`. The link stops when the key is reissued, each fetch is " +
            "recorded, and it takes the scope REVEAL_KEY.",
    })
], AuthKeyType.prototype, "noticePdf", void 0);
exports.AuthKeyType = AuthKeyType = __decorate([
    (0, type_graphql_1.ObjectType)("AuthKey", {
        description: "The auth key (認証キー): the second half of what is handed to the obligee. It opens the certificate together with " +
            "the number; it proves nothing about the certificate's authenticity.",
        simpleResolvers: true,
    })
], AuthKeyType);
//# sourceMappingURL=auth-key.type.js.map