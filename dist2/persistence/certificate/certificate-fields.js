"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.certificateFields = certificateFields;
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const columns_1 = require("../engine/columns");
/** The columns of `certificate c`, joined with its guarantee `g`. */
function certificateFields(today) {
    return {
        id: { expression: "c.id" },
        version: { expression: "c.version" },
        amended: { expression: "c.amended", convert: columns_1.booleanFromDatabase },
        title: { expression: "c.title" },
        issuedOn: { expression: "c.issued_on" },
        content: { expression: "c.content" },
        digest: { expression: "c.digest" },
        inForce: {
            // Empty for a version that another supersedes.
            expression: "CASE WHEN c.superseded_by_id IS NULL THEN g.status || ' ' || g.expires_on END",
            convert: (statusAndExpiry) => {
                const [status, expiresOn] = statusAndExpiry.split(" ");
                return (0, guarantee_life_cycle_1.isInForce)(status, expiresOn, today());
            },
            ifNull: false,
        },
    };
}
//# sourceMappingURL=certificate-fields.js.map