"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.addVersions = addVersions;
const amendment_reads_1 = require("./amendment.reads");
const versions_wanted_1 = require("./versions-wanted");
/**
 * Adds to guarantees what their versions and amendments say: all versions, the one before the newest, the amendments and
 * what each brought. One statement for the amendments and one for the versions, each only when asked for.
 */
async function addVersions({ session, certificates }, caller, found, wanted) {
    const ids = found.map(({ id }) => id);
    // Before the versions: whatever an amendment has brought is among those that are read after it.
    const amendments = wanted.has("amendments") ? await (0, amendment_reads_1.amendmentsOfGuarantees)(session, ids) : null;
    const wantedOfVersions = (0, versions_wanted_1.versionsWanted)(wanted);
    const versions = wantedOfVersions === null ? null : await certificates.ofGuarantees(caller, ids, wantedOfVersions);
    for (const { id, view, keys } of found) {
        const own = versions?.get(id) ?? [];
        const versionOf = (wantedId) => own.find((version) => version.id === wantedId) ?? null;
        if (wanted.has("certificates"))
            Object.assign(view, { certificates: own });
        if (view.certificate && wanted.has("certificate.supersedes"))
            Object.assign(view.certificate, { supersedes: versionOf(keys.certificateId)?.supersedes ?? null });
        if (amendments)
            Object.assign(view, {
                amendments: (amendments.get(id) ?? []).map(({ certificateId: brought, ...amendment }) => ({
                    ...amendment,
                    certificate: versionOf(brought),
                })),
            });
    }
}
//# sourceMappingURL=version.reads.js.map