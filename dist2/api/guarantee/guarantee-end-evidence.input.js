"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.EndEvidenceInput = void 0;
exports.statedEvidenceOf = statedEvidenceOf;
const type_graphql_1 = require("type-graphql");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const guarantee_end_enums_1 = require("./guarantee-end-enums");
let EndEvidenceInput = class EndEvidenceInput {
};
exports.EndEvidenceInput = EndEvidenceInput;
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_end_enums_1.EvidenceKindEnum, {
        nullable: true,
        description: "Which document it is (書類の種類); one that shows this end.",
    })
], EndEvidenceInput.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day that the document bears (書類の日付): from the day of issue (発行日) and the day of the works contract " +
            "(請負契約日) to the day of the end; not after today.",
    })
], EndEvidenceInput.prototype, "day", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The document's number (文書番号), or its title where it has none, 1 to 200 characters.",
    })
], EndEvidenceInput.prototype, "reference", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "SHA-256 of the document's file, as 64 hexadecimal digits in capitals or not; not that of an empty file.",
    })
], EndEvidenceInput.prototype, "digest", void 0);
exports.EndEvidenceInput = EndEvidenceInput = __decorate([
    (0, type_graphql_1.InputType)("EndEvidenceInput", {
        description: "A document that shows why a guarantee ended (証拠書類). All four are required: what is missing is a finding among the others.",
    })
], EndEvidenceInput);
/** Evidence with every absence written out. */
function statedEvidenceOf(input) {
    if (!input)
        return null;
    const { kind, day, reference, digest } = input;
    return { kind: kind ?? null, day: day ?? null, reference: reference ?? null, digest: digest ?? null };
}
//# sourceMappingURL=guarantee-end-evidence.input.js.map