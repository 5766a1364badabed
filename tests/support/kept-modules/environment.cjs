// @ts-check
// JavaScript, because jest loads environments and runtimes before anything can transform them.
const { LegacyFakeTimers, ModernFakeTimers } = require("@jest/fake-timers");
const { ModuleMocker } = require("jest-mock");
// Before the globals are looked at: it keeps its matchers there, once for a process.
require("@jest/expect");

/** A test that stops a server of its own leaves no listener of it to the next file. */
const HEARD = /** @type {const} */ (["SIGTERM", "SIGINT", "SIGHUP", "exit", "message"]);

/** What a file asked of jest for its own tests: `jest.retryTimes` and `jest.setTimeout` leave it here. */
const ASKED_OF_JEST = [
  "LOG_ERRORS_BEFORE_RETRY",
  "RETRY_IMMEDIATELY",
  "RETRY_TIMES",
  "TEST_TIMEOUT_SYMBOL",
  "WAIT_BEFORE_RETRY",
].map((name) => Symbol.for(name));

/**
 * Tests run in the worker's own realm, where the modules of `kept-modules.cjs` stay. What a file changes of the globals and
 * of the process is put back after it.
 */
module.exports = class OneRealm {
  /** @param {import("@jest/environment").JestEnvironmentConfig} config */
  constructor({ projectConfig }) {
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimers = new LegacyFakeTimers({
      config: projectConfig,
      global: globalThis,
      moduleMocker: this.moduleMocker,
      timerConfig: { idToRef: (id) => ({ id, ref() {}, unref() {} }), refToId: (timer) => timer.id },
    });
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    this.putBack = [keptGlobals(), keptProcess()];
  }

  setup() {
    return Promise.resolve();
  }

  teardown() {
    this.fakeTimersModern.dispose();
    for (const putBack of this.putBack) putBack();
    return Promise.resolve();
  }

  exportConditions() {
    return ["node", "node-addons"];
  }

  /** There is none: `runtime.cjs` compiles for the realm that there is. */
  getVmContext() {
    return null;
  }
};

/** What was there is put back; what packages keep there for all, such as the types of type-graphql, stays. */
function keptGlobals() {
  const before = Object.entries(Object.getOwnPropertyDescriptors(globalThis));
  return () => {
    for (const asked of ASKED_OF_JEST) Reflect.deleteProperty(globalThis, asked);
    for (const [name, was] of before) {
      const is = Object.getOwnPropertyDescriptor(globalThis, name);
      if (was.configurable && !isSame(was, is)) Object.defineProperty(globalThis, name, was);
    }
  };
}

/**
 * @param {PropertyDescriptor} was
 * @param {PropertyDescriptor | undefined} is
 */
function isSame(was, is) {
  return is && is.value === was.value && is.get === was.get && is.set === was.set;
}

function keptProcess() {
  const { exit, exitCode } = process;
  const env = { ...process.env };
  const directory = process.cwd();
  const heard = HEARD.map((event) => /** @type {const} */ ([event, new Set(process.rawListeners(event))]));
  return () => {
    process.exit = exit;
    process.exitCode = exitCode;
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
    Object.assign(process.env, env);
    if (process.cwd() !== directory) process.chdir(directory);
    for (const [event, before] of heard)
      for (const listener of process.rawListeners(event))
        if (!before.has(listener))
          process.off(event, /** @type {(...given: unknown[]) => void} */ (listener));
  };
}
