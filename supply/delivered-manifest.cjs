// What the server's archive says of itself. Two ways lead to the very packages that were tested:
//
// - In the unpacked archive `npm ci` takes npm-shrinkwrap.json: every version, every hash.
// - Where the archive itself is installed, npm takes no notice of its lock file, nor of `overrides`. Therefore it names the
//   exact version of every package that it needs, also of those that only its packages need. What lies within another
//   package, because tools of ours share another version, is left to npm.
const { deliveredPackages } = require("./delivered-packages.cjs");
const { nameOf } = require("./lock-faults.cjs");

/** Of package.json: what whoever installs it needs. Scripts, tools and workspaces stay here. */
function deliveredManifest(manifest, lock) {
  const { name, version, private: isPrivate, description, license, engines, bin, files } = manifest;
  const packages = deliveredPackages(manifest.dependencies, lock.packages);
  const ofDelivered = (names) =>
    Object.fromEntries(Object.entries(names).filter(([name]) => `node_modules/${name}` in packages));
  return {
    ...{ name, version, private: isPrivate, description, license, engines, bin, files },
    dependencies: exactVersions(packages),
    overrides: ofDelivered(manifest.overrides),
    allowScripts: ofDelivered(manifest.allowScripts),
  };
}

function exactVersions(packages) {
  const shared = Object.entries(packages).filter(
    // What is optional may be impossible on another machine.
    ([path, { optional }]) => path === `node_modules/${nameOf(path)}` && !optional,
  );
  return Object.fromEntries(shared.map(([path, { version }]) => [nameOf(path), version]));
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
