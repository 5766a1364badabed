"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.serve = void 0;
const graphiql_tabs_1 = require("../server/graphiql/graphiql-tabs");
const node_cluster_1 = __importDefault(require("node:cluster"));
const workers_1 = require("../server/workers");
const open_database_1 = require("./open-database");
const start_server_1 = require("./start-server");
const serve = async () => {
    const { config, secrets } = (0, open_database_1.productionSettings)();
    if (config.workers > 1 && node_cluster_1.default.isPrimary)
        return new workers_1.Workers(config).run();
    await (0, start_server_1.startServer)(config, await (0, open_database_1.openDatabase)(config, secrets, "production"), graphiql_tabs_1.PLACEHOLDERS);
    return 0;
};
exports.serve = serve;
//# sourceMappingURL=serve.js.map