"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.shippedAdoptions = shippedAdoptions;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const adoption_file_1 = require("./adoption-file");
/** The seed's two tables (西日本建設業保証株式会社 熊本支店「電子保証のご案内」, 令和7年2月27日), each as of its own day. */
const FILES = ["kumamoto-2025-02-01.csv", "national-2025-01-20.csv"];
/**
 * The shipped tables of adopting obligees (導入発注者), a list of lines for each table, as `importAdoptions` takes
 * them.
 */
function shippedAdoptions() {
    return FILES.map((file) => (0, adoption_file_1.readAdoptionFile)(file, (0, node_fs_1.readFileSync)((0, node_path_1.join)(__dirname, "adoptions", file))));
}
//# sourceMappingURL=shipped-adoptions.js.map