"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.CertificateType = exports.CertificateItemType = void 0;
exports.itemsOf = itemsOf;
const type_graphql_1 = require("type-graphql");
const certificate_items_1 = require("../../domain/certificate/certificate-items");
const field_cost_1 = require("../graphql/cost/field-cost");
const node_type_1 = require("../graphql/node/node.type");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
let CertificateItemType = class CertificateItemType {
};
exports.CertificateItemType = CertificateItemType;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "What the row is called on the paper, such as 保証金額." })
], CertificateItemType.prototype, "label", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "What the paper says, such as 40,000,000円 or 令和5年3月31日." })
], CertificateItemType.prototype, "value", void 0);
exports.CertificateItemType = CertificateItemType = __decorate([
    (0, type_graphql_1.ObjectType)("CertificateItem", {
        description: "One row of a certificate as the paper shows it (証書の記載事項).",
        simpleResolvers: true,
    })
], CertificateItemType);
let CertificateType = class CertificateType extends node_type_1.NodeType {
};
exports.CertificateType = CertificateType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: "1 for the first certificate of a guarantee; each new version adds 1." })
], CertificateType.prototype, "version", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: "Whether it bears the mark （変更）." })
], CertificateType.prototype, "amended", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The heading of the paper: 保証証書（前払金保証）." })
], CertificateType.prototype, "title", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "The day this version was issued (発行日)." })
], CertificateType.prototype, "issuedOn", void 0);
__decorate([
    (0, field_cost_1.Weighs)(20),
    (0, type_graphql_1.Field)(() => String, {
        description: "All that the certificate states, as one JSON document in canonical form (RFC 8785). Keep the text " +
            "byte by byte: `digest` is the hash of exactly this text in UTF-8.",
    })
], CertificateType.prototype, "content", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "SHA-256 of `content` in UTF-8, as 64 lower-case hexadecimal digits." })
], CertificateType.prototype, "digest", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        description: "Whether this version binds the issuer today: the newest one of a guarantee that has not ended, until 保証期限.",
    })
], CertificateType.prototype, "inForce", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => CertificateType, { nullable: true, description: "The next version; null on the newest one." })
], CertificateType.prototype, "supersededBy", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => CertificateType, {
        nullable: true,
        description: "The version before this one (変更前の証書), no longer in force; null on the first.",
    })
], CertificateType.prototype, "supersedes", void 0);
exports.CertificateType = CertificateType = __decorate([
    (0, type_graphql_1.ObjectType)("Certificate", {
        implements: node_type_1.NodeType,
        description: "The electronic certificate (電子証書, 保証証書): one version of it. What it states is frozen for ever; a change " +
            "of the guarantee brings a new version.",
        simpleResolvers: true,
    })
], CertificateType);
/** Rendered once for a certificate, however many aliases ask for it. */
const rendered = new WeakMap();
/** The rows of the paper, out of the content itself. */
function itemsOf(certificate) {
    const items = rendered.get(certificate) ?? (0, certificate_items_1.certificateItems)(JSON.parse(certificate.content));
    rendered.set(certificate, items);
    return items;
}
//# sourceMappingURL=certificate.type.js.map