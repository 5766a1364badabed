/**
 * An obligee opens a certificate (電子証書) of the sandbox and prints what the paper shows.
 *
 *     npm run example                            the seed document's own example
 *     npm run example -- 2070004426 332E1EXXXX   number and key
 */
import { createHosho, type OpenCertificateInput } from "@hosho/sdk";
import { certificateText } from "./certificate-text.js";
import { Explained, readSandboxFile, run, type SandboxFile } from "./sandbox.js";

async function openCertificate(): Promise<void> {
  const sandbox = readSandboxFile();
  const hosho = createHosho({ endpoint: sandbox.url, token: sandbox.tokens.obligee, language: "ja" });
  const { certificate } = await hosho.openCertificate(numberAndKey(sandbox));
  console.log(certificateText(certificate));
}

function numberAndKey({ examples: [{ number, key }] }: SandboxFile): OpenCertificateInput {
  const [givenNumber, givenKey] = process.argv.slice(2);
  if (givenNumber === undefined) return { number, key };
  if (givenKey === undefined) throw new Explained("保証契約番号と認証キーの両方を指定してください。");
  return { number: givenNumber, key: givenKey };
}

run(openCertificate);
