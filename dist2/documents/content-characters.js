"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.textsOfContent = textsOfContent;
exports.missingCharactersOf = missingCharactersOf;
const addressed_obligee_1 = require("../domain/certificate/addressed-obligee");
const paper_fonts_1 = require("./paper-fonts");
/** The texts of a content that people wrote, as the paper prints them. */
function textsOfContent(content) {
    const { contractor, obligee, worksContract, depositBank, issuer, jointVenture } = content;
    const { branch } = issuer;
    return [
        ...[contractor.address, contractor.name, (0, addressed_obligee_1.addressedObligee)(obligee)],
        ...[contractor.representative ?? "", issuer.representative ?? "", issuer.termsAddress ?? ""],
        ...(contractor.branch ? [contractor.branch.name, contractor.branch.address, contractor.branch.head] : []),
        ...[worksContract.name, worksContract.place ?? ""],
        ...(jointVenture?.members ?? []).map(({ name }) => name),
        ...[depositBank?.name ?? "", depositBank?.branch ?? ""],
        ...[issuer.address, issuer.name, branch.name, branch.address, branch.telephone, branch.fax ?? ""],
    ];
}
/** Those of their characters that no font has, each once, in the order of the paper; with their marks, as they were written. */
function missingCharactersOf(content) {
    const { regular } = (0, paper_fonts_1.paperFonts)();
    const missing = textsOfContent(content)
        .flatMap((text) => regular.charactersOf(text))
        .filter(({ isMissing }) => isMissing)
        .map(({ codePoints }) => String.fromCodePoint(...codePoints));
    return [...new Set(missing)];
}
//# sourceMappingURL=content-characters.js.map