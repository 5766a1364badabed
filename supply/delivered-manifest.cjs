// What the server's archive says of itself. Two ways lead to the very packages that were tested:
//
// - In the unpacked archive `npm ci` takes npm-shrinkwrap.json: every version, every hash.
// - Where the archive itself is installed, npm takes no notice of its lock file, nor of `overrides`. Therefore it names the
//   exact version of every package that it needs, also of those that only its packages need. Where two versions of one are
//   needed, the second is left to npm.
const { deliveredPackages } = require("./delivered-packages.cjs");

/** Of package.json: what whoever installs it needs. Scripts, tools and workspaces stay here. */
function deliveredManifest(manifest, lock) {
  const { name, version, description, license, engines, bin, files } = manifest;
  const packages = deliveredPackages(manifest.dependencies, lock.packages);
  // What is optional may be impossible on another machine.
  const exact = Object.entries(packages).flatMap(([path, { version, optional }]) => {
    const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
    return name === undefined || optional ? [] : [[name, version]];
  });
  const ofDelivered = (names) =>
    Object.fromEntries(Object.entries(names).filter(([name]) => `node_modules/${name}` in packages));
  return {
    ...{ name, version, description, license, engines, bin, files },
    dependencies: Object.fromEntries(exact),
    overrides: ofDelivered(manifest.overrides),
    allowScripts: ofDelivered(manifest.allowScripts),
  };
}

/** Of package-lock.json: what the archive's manifest needs. */
function shrinkwrapOf(delivered, lock) {
  const { name, version, license, dependencies, bin, engines } = delivered;
  return {
    name,
    version,
    lockfileVersion: lock.lockfileVersion,
    requires: true,
    packages: {
      "": { name, version, license, dependencies, bin, engines },
      ...deliveredPackages(dependencies, lock.packages),
    },
  };
}

module.exports = { deliveredManifest, shrinkwrapOf };
