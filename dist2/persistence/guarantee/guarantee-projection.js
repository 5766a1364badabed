"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.guaranteeProjection = guaranteeProjection;
const addressee_expression_1 = require("../obligee/addressee-expression");
const columns_1 = require("../engine/columns");
const instant_1 = require("../engine/instant");
const item_updates_1 = require("../engine/item-updates");
const certificate_fields_1 = require("../certificate/certificate-fields");
const contractor_fields_1 = require("../party/contractor-fields");
const guarantee_end_columns_1 = require("./guarantee-end-columns");
const issuer_fields_1 = require("../party/issuer-fields");
const json = (text) => JSON.parse(text);
/** The columns of `guarantee g` and of all that is joined to it. */
function guaranteeProjection(today) {
    return {
        typename: "Guarantee",
        fields: {
            id: { expression: "g.id" },
            revision: { expression: "g.version" },
            updatedAt: { expression: (0, item_updates_1.updatedAtOf)("g.id"), convert: instant_1.instantFromDatabase },
            number: { expression: "g.number" },
            kind: { expression: "g.kind" },
            status: { expression: "g.status" },
            contractType: { expression: "g.contract_type" },
            // A document of its own: whatever is asked below it takes the whole.
            jointVenture: { expression: "g.joint_venture", convert: json },
            externalReference: { expression: "g.external_reference" },
            fiscalYear: { expression: "g.fiscal_year" },
            lastFiscalYear: { expression: "g.last_fiscal_year" },
            paidAhead: { expression: "g.paid_ahead", convert: columns_1.yenFromDatabase },
            worksContract: {
                fields: {
                    // It bears no seal, as `sealed-tables` says, so it is not read as a column of the sealed row.
                    id: { expression: "(SELECT wg.works_contract_id FROM guarantee wg WHERE wg.id = g.id)" },
                    identifiers: {
                        fields: {
                            worksNumber: { expression: "g.works_number" },
                            procurementNumber: { expression: "g.procurement_number" },
                            contractNumber: { expression: "g.contract_number" },
                            specificationNumber: { expression: "g.specification_number" },
                        },
                    },
                    externalReference: { expression: "g.works_reference" },
                    name: { expression: "g.works_name" },
                    place: { expression: "g.works_place" },
                    contractPrice: { expression: "g.contract_price", convert: columns_1.yenFromDatabase },
                    coveredPrice: { expression: "g.covered_price", convert: columns_1.yenFromDatabase },
                    workPeriod: { fields: { from: { expression: "g.work_from" }, to: { expression: "g.work_to" } } },
                    contractedOn: { expression: "g.contracted_on" },
                },
            },
            amount: { expression: "g.amount", convert: columns_1.yenFromDatabase },
            expiresOn: { expression: "g.expires_on" },
            depositBank: {
                noneWithout: "name",
                fields: {
                    name: { expression: "g.deposit_bank_name" },
                    branch: { expression: "g.deposit_bank_branch" },
                },
            },
            issuedOn: { expression: "g.issued_on" },
            delivery: { expression: "g.delivery" },
            secondGuarantee: { expression: "g.second_guarantee", convert: json },
            amountFinding: { expression: "g.amount_finding", convert: json },
            issuer: { typename: "Issuer", join: "JOIN issuer i ON i.id = g.issuer_id", fields: (0, issuer_fields_1.issuerFields)("i") },
            branch: {
                join: "JOIN issuer_branch b ON b.id = g.branch_id",
                fields: {
                    id: { expression: "b.id" },
                    name: { expression: "b.name" },
                    address: { expression: "b.address" },
                    telephone: { expression: "b.telephone" },
                    fax: { expression: "b.fax" },
                    prefectures: {
                        expression: "b.prefectures",
                        convert: (stored) => JSON.parse(stored),
                        ifNull: [],
                    },
                },
            },
            contractor: {
                typename: "Contractor",
                join: "JOIN contractor k ON k.id = g.contractor_id",
                fields: (0, contractor_fields_1.contractorFields)("k"),
            },
            obligee: {
                typename: "Obligee",
                join: "JOIN obligee o ON o.id = g.obligee_id",
                fields: {
                    id: { expression: "o.id" },
                    name: { expression: "o.name" },
                    addressee: { expression: (0, addressee_expression_1.addresseeExpression)("o") },
                },
            },
            certificate: {
                typename: "Certificate",
                // Every guarantee has exactly one version that no other supersedes.
                join: "JOIN certificate c ON c.guarantee_id = g.id AND c.superseded_by_id IS NULL",
                fields: (0, certificate_fields_1.certificateFields)(today),
            },
            end: {
                // Most have not ended.
                join: "LEFT JOIN guarantee_end e ON e.guarantee_id = g.id",
                noneWithout: "status",
                fields: {
                    ...(0, guarantee_end_columns_1.endFields)("e"),
                    recordedAt: { expression: "e.recorded_at", convert: instant_1.instantFromDatabase },
                },
            },
            pendingEnd: {
                onlyFor: ["ISSUER", "OPERATOR"],
                join: "LEFT JOIN guarantee_pending_end w ON w.guarantee_id = g.id AND w.outcome IS NULL",
                noneWithout: "status",
                fields: {
                    id: { expression: "w.id" },
                    ...(0, guarantee_end_columns_1.endFields)("w"),
                    recordedAt: { expression: "w.recorded_at", convert: instant_1.instantFromDatabase },
                    recordedBy: { expression: "w.recorded_by" },
                },
            },
        },
    };
}
//# sourceMappingURL=guarantee-projection.js.map