/** All that the commands use of the sandbox. */
export { announce } from "./announcement";
export { fillSandbox } from "./fill-sandbox";
export { writeSandboxFile } from "./sandbox-file";
export { existingSandboxSecrets, sandboxSecrets } from "./sandbox-secrets";
