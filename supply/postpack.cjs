// Run by npm after it packed the server: puts back what supply/prepack.cjs replaced.
const { renameSync, rmSync } = require("node:fs");
const { LOCK, MANIFEST, OUR_MANIFEST } = require("./packing-files.cjs");

renameSync(OUR_MANIFEST, MANIFEST);
rmSync(LOCK);
