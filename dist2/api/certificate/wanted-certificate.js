"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wantedCertificateAndGuarantee = void 0;
const kept_by_1 = require("../../use-cases/shared/kept-by");
const wanted_1 = require("../../use-cases/shared/wanted");
const compare_guarantees_1 = require("../../use-cases/match/compare-guarantees");
const selection_1 = require("../graphql/selection");
/** `certificate` beside `guarantee` is the guarantee's own newest certificate: one read serves both, and the comparison. */
exports.wantedCertificateAndGuarantee = (0, kept_by_1.keptBy)((wanted) => {
    const certificate = [...wanted.below("certificate")].map((path) => `certificate.${path}`);
    const notice = wanted.has("notice") ? ["obligee.addressee"] : [];
    const match = wanted.has("match") ? compare_guarantees_1.NEEDED_TO_COMPARE : [];
    return (0, selection_1.withSources)(new wanted_1.Wanted([...certificate, ...wanted.below("guarantee"), ...notice, ...match]));
});
//# sourceMappingURL=wanted-certificate.js.map