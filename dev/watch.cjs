// Run by `npm run dev`: node dev/watch.cjs [COMMAND]
// Builds src on each change, restarts the sandbox, prints the schema, and generates the SDK's types where that changed.
const { execFileSync, spawn } = require("node:child_process");
const { readFileSync, rmSync, watch } = require("node:fs");
const { dirname, join } = require("node:path");
const { clearTimeout, setTimeout } = require("node:timers");

const TSC = require.resolve("typescript/bin/tsc");
const CODEGEN = join(dirname(require.resolve("@graphql-codegen/cli/package.json")), "esm/bin.js");
const directory = join(__dirname, "..");
const [, , command = "sandbox"] = process.argv;
/** The build writes its files one after the other. */
const QUIET_MILLISECONDS = 500;

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/** Runs a program of Node.js whose output is ours; resolves to its exit code. */
function run(...words) {
  const child = spawn(process.execPath, words, { cwd: directory, stdio: "inherit" });
  running.add(child);
  return new Promise((ended) =>
    child.on("exit", (code) => {
      running.delete(child);
      ended(code);
    }),
  );
}

/** Whoever stops this one stops all of it. */
function stop() {
  for (const child of running) child.kill();
  process.exit(0);
}

/** Does the work once nothing has changed for a moment, and never twice at once. */
function onceQuiet(work) {
  let timer;
  let last = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(work);
    }, QUIET_MILLISECONDS);
  };
}

function onChange(place, work) {
  watch(join(directory, place), { recursive: true }, onceQuiet(work));
}

const schema = () => readFileSync(join(directory, "schema/schema.graphql"), "utf8");

async function printSchema() {
  const before = schema();
  await run("schema/print.cjs");
  if (schema() !== before) await generateTypes();
}

async function generateTypes() {
  await run(CODEGEN);
}

async function develop() {
  process.on("SIGINT", stop).on("SIGTERM", stop);
  // Node.js watches what it has loaded itself.
  rmSync(join(directory, "dist/program.js.compiled"), { force: true });
  // There is something to start, and to watch.
  execFileSync("npm", ["run", "--silent", "build:server"], {
    cwd: directory,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  void run("dev/build.cjs", "--watch");
  // The build does not look at types.
  void run(TSC, "--project", "tsconfig.build.json", "--watch", "--preserveWatchOutput");
  void run("--watch", "--watch-preserve-output", "dist/main.js", command);
  onChange("dist/print-schema.js", printSchema);
  onChange("sdk/operations", generateTypes);
}

void develop();
