// What changes in this folder while npm packs the server.
const { join } = require("node:path");

const at = (file) => join(__dirname, "..", file);

module.exports = {
  MANIFEST: at("package.json"),
  /** Our own manifest, meanwhile. */
  OUR_MANIFEST: at("dist/our-package.json"),
  /** npm publishes no other lock file, and takes this one for ours if it stays. */
  LOCK: at("npm-shrinkwrap.json"),
};
