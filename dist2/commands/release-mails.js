"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.releaseMails = void 0;
const release_mails_1 = require("../use-cases/notice/release-mails");
const open_database_1 = require("./open-database");
/** Lets go the mails that a restore found in the queue, once the operator has seen which were sent after the backup. */
const releaseMails = () => (0, open_database_1.inProduction)(async ({ useCaseParts }) => {
    console.log((await (0, release_mails_1.releaseMails)(useCaseParts)) ? "The mails that were held are sent from now on." : "No mails are held.");
    return 0;
});
exports.releaseMails = releaseMails;
//# sourceMappingURL=release-mails.js.map