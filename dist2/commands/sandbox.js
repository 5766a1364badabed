"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sandbox = void 0;
const config_1 = require("../config");
const reference_1 = require("../reference");
const sandbox_1 = require("../sandbox");
const open_database_1 = require("./open-database");
const start_server_1 = require("./start-server");
const sandbox = async () => {
    const config = (0, config_1.readConfig)("sandbox");
    const assembled = await (0, open_database_1.openDatabase)(config, (0, sandbox_1.sandboxSecrets)(), "sandbox");
    const filled = await assembled.useCaseParts.clockWatch.exempt(() => (0, sandbox_1.fillSandbox)(assembled.useCaseParts, { adoptions: (0, reference_1.shippedAdoptions)(), premiumTables: reference_1.premiumTablesOf }));
    const { tokens, firstToOpen, ownExample, organisations } = filled;
    const url = await (0, start_server_1.startServer)(config, assembled, {
        tokens,
        certificate: { number: firstToOpen.number, key: firstToOpen.key },
        contractorsNumber: ownExample.number,
        issuerId: organisations.issuer,
        contractorId: organisations.contractor,
        obligeeId: organisations.kinki,
    });
    (0, sandbox_1.writeSandboxFile)({ url, ...filled });
    console.log((0, sandbox_1.announce)({ url, ...filled }));
    return 0;
};
exports.sandbox = sandbox;
//# sourceMappingURL=sandbox.js.map