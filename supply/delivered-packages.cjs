// Which of the packages in package-lock.json the server needs where it runs.

/**
 * The lock file's own mark `dev` would not do: a package that is both a tool of ours and an optional peer of what is
 * delivered, such as TypeScript, does not bear it.
 *
 * @param {Record<string, string>} dependencies
 * @param {Record<string, any>} packages
 * @returns the entries of the lock file that are reached, in its order.
 */
function deliveredPackages(dependencies, packages) {
  const reached = new Set();
  const visit = (path, needed) => {
    for (const name of needed) {
      const found = foundFrom(path, name, packages);
      if (found === undefined || reached.has(found)) continue;
      reached.add(found);
      visit(found, neededBy(packages[found]));
    }
  };
  visit("", Object.keys(dependencies));
  return Object.fromEntries(Object.entries(packages).filter(([path]) => reached.has(path)));
}

function neededBy({ dependencies, optionalDependencies, peerDependencies = {}, peerDependenciesMeta = {} }) {
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers];
}

/** As Node.js looks for it: beside the one who asks, then further and further out. */
function foundFrom(path, name, packages) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const candidate = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (candidate in packages) return candidate;
    if (folder === "") return undefined;
  }
}

module.exports = { deliveredPackages };
