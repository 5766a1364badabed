/** All that the commands need to play: the sandbox's data stays behind these. */
export { announce } from "./announcement";
export { fillSandbox } from "./fill-sandbox";
export { writeSandboxFile } from "./sandbox-file";
export { existingSandboxSecrets, sandboxSecrets } from "./sandbox-secrets";
