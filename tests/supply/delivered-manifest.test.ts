import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

const MODULE = resolve(__dirname, "../../supply/delivered-manifest.cjs");

const manifest = {
  name: "field",
  version: "1.2.3",
  license: "Apache-2.0",
  bin: { field: "dist/main.js" },
  scripts: { test: "jest" },
  dependencies: { plough: "2.0.0", horse: "1.0.0" },
  devDependencies: { jest: "30.0.0", typescript: "5.0.0" },
  overrides: { iron: "1.0.0", jest: "30.0.0" },
  allowScripts: { horse: true, jest: false },
};
const lock = {
  lockfileVersion: 3,
  packages: {
    "": {},
    "node_modules/horse": { version: "1.0.0", dependencies: { hay: "^1.0.0" } },
    "node_modules/hay": { version: "0.9.0", dev: true },
    "node_modules/horse/node_modules/hay": { version: "1.4.0" },
    "node_modules/iron": { version: "1.0.0" },
    "node_modules/jest": { version: "30.0.0", dev: true, dependencies: { hay: "^0.9.0" } },
    "node_modules/plough": {
      version: "2.0.0",
      dependencies: { iron: "^1.0.0" },
      optionalDependencies: { tractor: "^1.0.0" },
      peerDependencies: { horse: "1", typescript: "5" },
      peerDependenciesMeta: { typescript: { optional: true } },
    },
    "node_modules/tractor": { version: "1.0.0", optional: true },
    // Without the mark "dev", because somebody who is delivered could use it.
    "node_modules/typescript": { version: "5.0.0", devOptional: true },
  },
};

/** What the script makes of them: it is JavaScript, and has no types. */
const { delivered, shrinkwrap } = JSON.parse(
  execFileSync(process.execPath, [
    "--eval",
    `const { deliveredManifest, shrinkwrapOf } = require(${JSON.stringify(MODULE)});
     const [manifest, lock] = ${JSON.stringify([manifest, lock])};
     const delivered = deliveredManifest(manifest, lock);
     console.log(JSON.stringify({ delivered, shrinkwrap: shrinkwrapOf(delivered, lock) }));`,
  ]).toString(),
) as { delivered: object; shrinkwrap: { packages: object } };

describe("what the server's archive says of itself", () => {
  it("names the exact version of all that is needed and shared, and nothing of our tools", () => {
    expect(delivered).toEqual({
      name: "field",
      version: "1.2.3",
      license: "Apache-2.0",
      bin: { field: "dist/main.js" },
      dependencies: { horse: "1.0.0", iron: "1.0.0", plough: "2.0.0" },
      overrides: { iron: "1.0.0" },
      allowScripts: { horse: true },
    });
  });

  it("has a lock file of the same packages, and of those that may be impossible elsewhere", () => {
    expect(Object.keys(shrinkwrap.packages)).toEqual([
      "",
      "node_modules/horse",
      "node_modules/horse/node_modules/hay",
      "node_modules/iron",
      "node_modules/plough",
      "node_modules/tractor",
    ]);
  });
});
