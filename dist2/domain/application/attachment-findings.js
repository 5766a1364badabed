"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsOnDocuments = findingsOnDocuments;
const application_requirements_1 = require("./application-requirements");
const guarantee_application_1 = require("./guarantee-application");
/** The documents that the issuer asks for and that are not attached. `asked`: `null` where it asks for nothing. */
function findingsOnDocuments(content, attached, asked) {
    const kind = (0, guarantee_application_1.guaranteeKindOf)(content);
    if (kind === null || asked === null)
        return [];
    const there = new Set(attached.map((each) => each.kind));
    return (0, application_requirements_1.documentsFor)(kind, asked)
        .filter((document) => !there.has(document))
        .map((document) => ({
        path: `attachments.${document}`,
        code: "DOCUMENT_MISSING",
        limit: DOCUMENT_IN_JAPANESE[document],
        source: asked.source,
    }));
}
const DOCUMENT_IN_JAPANESE = {
    CONTRACT_COPY: "請負契約書の写し",
    PROGRESS_RECOGNITION: "認定調書",
    USE_OF_ADVANCE: "使途内訳明細書",
};
//# sourceMappingURL=attachment-findings.js.map