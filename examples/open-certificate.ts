/**
 * An obligee opens a certificate (電子証書) of the sandbox and prints what the paper shows.
 *
 *     npm run example                            the seed document's own example
 *     npm run example -- 2070004426 332E1EXXXX   number and key
 */
import { readFileSync } from "node:fs";
import {
  createHosho,
  HoshoConnectionError,
  HoshoError,
  HoshoRefusal,
  type Certificate,
  type OpenCertificateInput,
} from "@hosho/sdk";

/** What the running sandbox writes for scripts. */
interface SandboxFile {
  readonly url: string;
  readonly tokens: { readonly obligee: string };
  readonly examples: readonly [OpenCertificateInput, ...OpenCertificateInput[]];
}

const SANDBOX_FILE = "data/sandbox.json";
const START_IT = "サンドボックスを起動してから再度実行してください: npm start";

/** What goes wrong in a way that the reader can put right. */
class Explained extends Error {}

async function openCertificate(): Promise<string> {
  const sandbox = readSandboxFile();
  const hosho = createHosho({ endpoint: sandbox.url, token: sandbox.tokens.obligee, language: "ja" });
  const { certificate } = await hosho.openCertificate(numberAndKey(sandbox));
  return printed(certificate);
}

function readSandboxFile(): SandboxFile {
  try {
    return JSON.parse(readFileSync(SANDBOX_FILE, "utf8")) as SandboxFile;
  } catch {
    throw new Explained(`${SANDBOX_FILE} がありません。${START_IT}`);
  }
}

function numberAndKey({ examples: [{ number, key }] }: SandboxFile): OpenCertificateInput {
  const [givenNumber, givenKey] = process.argv.slice(2);
  if (givenNumber === undefined) return { number, key };
  if (givenKey === undefined) throw new Explained("保証契約番号と認証キーの両方を指定してください。");
  return { number: givenNumber, key: givenKey };
}

/** Title and rows, the labels padded to one width. */
function printed({ title, items, digest, inForce }: Certificate): string {
  const widest = Math.max(...items.map(({ label }) => columns(label)));
  const rows = items.map(({ label, value }) => `${label}${" ".repeat(widest - columns(label))}  ${value}`);
  const validity = inForce ? "この証書は有効な最新版です。" : "この証書は現在有効ではありません。";
  return [title, "", ...rows, "", validity, `SHA-256 ${digest}`].join("\n");
}

/** How many columns a terminal needs: Japanese characters take two. */
function columns(text: string): number {
  return Array.from(text, (character) => (character > "\u00ff" ? 2 : 1)).reduce((a, b) => a + b, 0);
}

function explanation(error: unknown): string {
  if (error instanceof HoshoConnectionError) return `${error.origin} に接続できません。${START_IT}`;
  if (error instanceof HoshoRefusal && error.code === "INVALID_INPUT")
    return error.detail.fields.map(({ path, message }) => `${path}: ${message}`).join("\n");
  if (error instanceof HoshoError || error instanceof Explained) return error.message;
  throw error;
}

openCertificate()
  .then((text) => console.log(text))
  .catch((error: unknown) => {
    console.error(explanation(error));
    process.exitCode = 1;
  });
