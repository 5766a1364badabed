import { randomBytes } from "node:crypto";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { enterOrganisations } from "../use-cases/operation/enter-organisations";
import { OperatorError } from "../use-cases/shared/operator-error";
import { readConfig } from "../config";
import { trialPartiesFor } from "../sandbox/trial";
import type { Assembled } from "../server/assemble";
import type { Run } from "./command";
import { compiledCode } from "./compiled-code";
import { openDatabase } from "./open-database";

const KEY_BYTES = 32;
const NUMBER = "1000000000";
const COMPILED = join(__dirname, "../program.js.compiled");
/** Of the paths that the first requests of most callers take. */
const QUESTION = `query Certificate($number: GuaranteeNumber!) {
  guarantee(number: $number) {
    number kind status issuedOn amount expiresOn
    issuer { name } contractor { name } obligee { name }
    certificate { version title content }
  }
  guarantees(first: 20) { nodes { number amount contractor { name } } }
}`;

/** Lets a server start on a new database and answer, and keeps what V8 has compiled for that, beside the program. */
export const compile: Run = async () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-compile-"));
  try {
    await startOnce(join(directory, "hosho.sqlite"));
    keep(compiledCode());
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  return 0;
};

async function startOnce(file: string): Promise<void> {
  const key = (): string => randomBytes(KEY_BYTES).toString("base64");
  const config = readConfig("serve", {
    DATABASE_URL: `sqlite:${file}`,
    HOSHO_AUTH_KEY_PEPPER: key(),
    HOSHO_AUTH_KEY_ENCRYPTION_KEY: key(),
    HOSHO_SEAL_KEYS: `compile:${key()}`,
    HOSHO_SMTP_URL: "off",
    HOSHO_LOG_LEVEL: "error",
  });
  if (!config.secrets) throw new Error("the settings of a server have no secrets");
  const assembled = await openDatabase(config, config.secrets, "sandbox");
  try {
    const token = await assembled.useCaseParts.clockWatch.exempt(() => aToken(assembled));
    await answerOnce(assembled, config, token);
  } finally {
    await assembled.close();
  }
}

/** Of an issuer that was invented. More data would not do: its making would be compiled, and each start would read that. */
async function aToken({ useCaseParts }: Assembled): Promise<string> {
  const { issuers } = trialPartiesFor(1);
  const [issuer] = issuers;
  if (!issuer) throw new Error("no issuer was invented");
  const { tokens } = await enterOrganisations(useCaseParts, {
    organisations: { issuers, contractors: [], obligees: [], operators: [] },
    tokens: [{ name: "compile", role: "ISSUER", organisationId: issuer.id, expiresAt: null }],
    users: [],
  });
  const [made] = tokens;
  if (!made) throw new Error("no token was made");
  return made.token;
}

async function answerOnce(
  { reads, useCaseParts, storage }: Assembled,
  { introspection, budgets, logLevel }: ReturnType<typeof readConfig>,
  token: string,
): Promise<void> {
  const { createServer } = await import("../server.js");
  const server = await createServer({
    reads,
    useCaseParts,
    storage,
    logger: pino({ level: logLevel }),
    corsOrigins: [],
    trustedProxies: 0,
    graphiql: null,
    introspection,
    budgets,
  });
  const url = await server.listen({ host: "127.0.0.1", port: 0 });
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  const body = JSON.stringify({ query: QUESTION, variables: { number: NUMBER } });
  const answer = (await (await fetch(url, { method: "POST", headers, body })).json()) as { errors?: unknown };
  if (answer.errors) throw new Error(`the server does not answer: ${JSON.stringify(answer.errors)}`);
  await server.drain();
}

/** At once: a server that starts meanwhile finds all of it or nothing. */
function keep(code: Buffer): void {
  const unfinished = `${COMPILED}.${String(process.pid)}`;
  try {
    writeFileSync(unfinished, code);
    renameSync(unfinished, COMPILED);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new OperatorError(
      `${COMPILED} cannot be written: ${(error as Error).message}. Run this as the owner of the installation.`,
    );
  }
}
