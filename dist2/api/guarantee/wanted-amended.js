"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wantedOfAmended = void 0;
const kept_by_1 = require("../../use-cases/shared/kept-by");
const wanted_1 = require("../../use-cases/shared/wanted");
const wanted_certificate_1 = require("../certificate/wanted-certificate");
const selection_1 = require("../graphql/selection");
/** `amendment` beside `guarantee` and `certificate` is one of the guarantee's own amendments: one read serves all. */
exports.wantedOfAmended = (0, kept_by_1.keptBy)((wanted) => {
    const amendment = (0, selection_1.withSources)(wanted.below("amendment"));
    return new wanted_1.Wanted([
        ...(0, wanted_certificate_1.wantedCertificateAndGuarantee)(wanted),
        ...(wanted.has("amendment") ? ["amendments"] : []),
        ...[...amendment].map((path) => `amendments.${path}`),
    ]);
});
//# sourceMappingURL=wanted-amended.js.map