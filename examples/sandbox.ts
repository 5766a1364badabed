import { readFileSync } from "node:fs";
import { HoshoConnectionError, HoshoError, HoshoRefusal, type OpenCertificateInput } from "@hosho/sdk";

/** What the running sandbox writes for scripts. */
export interface SandboxFile {
  readonly url: string;
  readonly tokens: { readonly obligee: string };
  /** People who can sign in. */
  readonly users: { readonly issuer: Credentials; readonly contractor: Credentials };
  readonly examples: readonly [OpenCertificateInput, ...OpenCertificateInput[]];
}

/** お客様ID and パスワード. */
export interface Credentials {
  readonly loginId: string;
  readonly password: string;
}

const SANDBOX_FILE = "data/sandbox.json";
const START_IT = "サンドボックスを起動してから再度実行してください: npm start";

/** What goes wrong in a way that the reader can put right. */
export class Explained extends Error {}

export function readSandboxFile(): SandboxFile {
  try {
    return JSON.parse(readFileSync(SANDBOX_FILE, "utf8")) as SandboxFile;
  } catch {
    throw new Explained(`${SANDBOX_FILE} がありません。${START_IT}`);
  }
}

/** Runs an example; what goes wrong is told in one line each, and ends the process with 1. */
export function run(example: () => Promise<void>): void {
  example().catch((error: unknown) => {
    console.error(explanation(error));
    process.exitCode = 1;
  });
}

function explanation(error: unknown): string {
  if (error instanceof HoshoConnectionError) return `${error.origin} に接続できません。${START_IT}`;
  if (error instanceof HoshoRefusal && error.code === "INVALID_INPUT")
    return error.detail.fields.map(({ path, message }) => `${path}: ${message}`).join("\n");
  if (error instanceof HoshoError || error instanceof Explained) return error.message;
  throw error;
}
