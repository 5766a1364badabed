"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ApplicationRequirements1795600100000 = void 0;
const table_1 = require("./table");
/** What issuers ask of applications: the account of the advance, designated banks, documents. */
class ApplicationRequirements1795600100000 {
    async up(runner) {
        await (0, table_1.addColumns)(runner, "issuer", { application_requirements: "text" });
    }
    async down(runner) {
        await (0, table_1.dropColumns)(runner, "issuer", ["application_requirements"]);
    }
}
exports.ApplicationRequirements1795600100000 = ApplicationRequirements1795600100000;
//# sourceMappingURL=1795600100000-application-requirements.js.map