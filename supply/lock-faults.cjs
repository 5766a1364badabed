// What must hold of package-lock.json, so that `npm ci` installs exactly what was looked at: every package has the hash
// of its archive and comes out of the registry, and each install script is allowed or not by name.

/** `omit-lockfile-registry-resolved` keeps the registry's addresses out; other machines may write this one. */
const REGISTRY = "https://registry.npmjs.org/";
const SHA_512 = /^sha512-[A-Za-z0-9+/]{86}==$/;

/** @returns one sentence for each fault. */
function faultsOf(lock, manifest) {
  const packages = installedPackages(lock);
  return [
    ...packages.flatMap(([path, entry]) => originFaults(path, entry)),
    ...differingHashes(packages),
    ...scriptFaults(packages, manifest.allowScripts ?? {}),
    ...(packages.length === 0 ? ["The lock file names no package."] : []),
  ];
}

/** All but this repository's own workspaces. */
function installedPackages({ packages }) {
  const own = new Set(Object.values(packages).flatMap(({ link, resolved }) => (link ? [resolved] : [])));
  return Object.entries(packages).filter(([path, { link }]) => path !== "" && !link && !own.has(path));
}

function originFaults(path, { version, resolved, integrity }) {
  const name = `${path} ${version}`;
  const faults = [];
  if (integrity === undefined)
    faults.push(`${name} has no hash (integrity); npm run lock:mend asks the registry for it.`);
  else if (!SHA_512.test(integrity)) faults.push(`${name} has a hash that is not one of SHA-512.`);
  if (resolved !== undefined && !resolved.startsWith(REGISTRY))
    faults.push(`${name} comes from elsewhere than the registry: ${resolved}`);
  return faults;
}

/** One version has one archive, wherever it lies. */
function differingHashes(packages) {
  const seen = new Map();
  return packages.flatMap(([path, { name, version, integrity }]) => {
    const which = `${name ?? nameOf(path)}@${version}`;
    const [firstPath, first] = seen.get(which) ?? [path, integrity];
    seen.set(which, [firstPath, first]);
    return first === integrity ? [] : [`${path} and ${firstPath} are both ${which}, with different hashes.`];
  });
}

function scriptFaults(packages, allowed) {
  const scripted = new Set(
    packages.filter(([, entry]) => entry.hasInstallScript).map(([path]) => nameOf(path)),
  );
  const missing = [...scripted].filter((name) => !(name in allowed));
  const needless = Object.keys(allowed).filter((name) => !scripted.has(name));
  return [
    ...missing.map(
      (name) => `${name} has an install script: allow it or not in allowScripts of package.json.`,
    ),
    ...needless.map((name) => `${name} is in allowScripts of package.json, and has no install script.`),
  ];
}

function nameOf(path) {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

module.exports = { faultsOf, installedPackages, nameOf };
