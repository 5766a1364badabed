// Which licences packages may have. Of `A OR B` we may choose; `A AND B` binds us to both.
const parse = require("spdx-expression-parse");
const { installedPackages, nameOf } = require("./lock-faults.cjs");

/** Of what is delivered: no duty but to name authors and licence. */
const DELIVERED = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "MIT-0",
  // The fonts of the papers: may be embedded, must not be sold alone.
  "OFL-1.1",
];

/** Of tools that stay here: also data (CC), what is like them, and what is given to everybody (Unlicense). */
const TOOLS = [...DELIVERED, "CC-BY-3.0", "CC-BY-4.0", "CC0-1.0", "Python-2.0", "Unlicense"];

/** Packages that name none where npm reads it, with what was read in their files. */
const READ_BY_HAND = { "memorystream@0.3.1": "MIT", "png-js@2.0.0": "MIT" };

/** @returns one sentence for each fault. */
function licenceFaultsOf(lock) {
  const unused = new Set(Object.keys(READ_BY_HAND));
  const faults = installedPackages(lock).flatMap(([path, entry]) => {
    const which = `${entry.name ?? nameOf(path)}@${entry.version}`;
    const licence = entry.license ?? READ_BY_HAND[which];
    if (entry.license === undefined) unused.delete(which);
    if (licence === undefined)
      return [`${which} names no licence: read its files, and note it in supply/licence-faults.cjs.`];
    return isAllowed(licence, entry.dev ? TOOLS : DELIVERED)
      ? []
      : [
          `${which} is under ${licence}, which is not allowed for ${entry.dev ? "tools" : "what is delivered"}.`,
        ];
  });
  return [
    ...faults,
    ...[...unused].map((which) => `${which} is noted by hand, and is not installed or names its licence.`),
  ];
}

function isAllowed(licence, allowed) {
  const holds = (node) => {
    if (node.conjunction === "and") return holds(node.left) && holds(node.right);
    if (node.conjunction === "or") return holds(node.left) || holds(node.right);
    // An exception (WITH) only ever permits more.
    return allowed.includes(node.license);
  };
  try {
    return holds(parse(licence));
  } catch {
    return false;
  }
}

module.exports = { licenceFaultsOf };
