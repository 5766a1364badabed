"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.viewingOf = viewingOf;
/** Who looks at a certificate: of a body, by its names, since its copy goes to the voucher of a payment. */
async function viewingOf({ reads, service }, caller, at) {
    const viewer = caller.role === "OBLIGEE" ? { ...(await reads.papers.viewer(caller)), at } : null;
    return { viewer, serviceName: service.name };
}
//# sourceMappingURL=viewing-of.js.map