import { randomBytes } from "node:crypto";
import { AuthKeyVault } from "../use-cases/auth-key/auth-key-vault";
import { enterOrganisations, type EnteredToken } from "../use-cases/operation/enter-organisations";
import { Seals } from "../use-cases/operation/seals";
import { OperatorError } from "../use-cases/shared/operator-error";
import type { UseCaseParts } from "../use-cases/use-case-parts";
import { AUTH_KEY_LENGTH, authKeyFromRandom, type AuthKey } from "../domain/auth-key/auth-key";
import { dayInJapan } from "../domain/values/calendar-date";
import { hasGuarantees, loadGuarantees } from "../persistence/bulk/load-guarantees";
import { openDatabase } from "../persistence/database/data-source";
import { Chance, trialGuarantees, trialPartiesFor, type TrialParties } from "../sandbox/trial";
import { progressBar } from "../server/progress-bar";
import { asDatabaseFailure } from "../server/start-failure";
import type { Run } from "./command";
import { inProduction, productionSettings } from "./open-database";
import { UsageError } from "./usage-error";

const USUAL = 10_000;
const MOST = 3_000_000;
/** Every database of so many guarantees has the same ones, but for their keys. */
const SEED = 4_150_022;
const PARTIES_AT_ONCE = 1_000;

/** Fills an empty database with invented parties and guarantees, and prints a token for the largest of each role. */
export const generate: Run = async ({ value }) => {
  const count = numberOf(value("guarantees"));
  const { config, secrets } = productionSettings();
  const url = config.databaseUrl;
  const parties = trialPartiesFor(count);
  const database = await openDatabase({ url, isPatient: true }).catch((error: unknown) => {
    throw asDatabaseFailure(error, url);
  });
  try {
    if (await hasGuarantees(database))
      throw new OperatorError(
        "This database has guarantees already. Choose an empty one; delete one that `generate` was broken off in.",
      );
    const tokens: EnteredToken[] = [];
    await inProduction(async ({ useCaseParts }) => {
      tokens.push(...(await enter(useCaseParts, parties)));
      return 0;
    });
    const vault = new AuthKeyVault(secrets);
    const newKey = keysInBulk();
    const bar = progressBar(process.stderr);
    await loadGuarantees(
      database,
      trialGuarantees(count, parties, dayInJapan(new Date()), new Chance(SEED)),
      count,
      {
        seals: new Seals(secrets.sealKeys),
        sealKey: ({ guarantee: { number } }) => vault.seal(number, newKey()),
        tell: (_, done, of) => {
          bar(done, of);
        },
      },
    );
    console.log(JSON.stringify({ guarantees: count, tokens }, null, 2));
    return 0;
  } finally {
    await database.close();
  }
};

/** Asks the system for random bytes once for many keys. */
function keysInBulk(): () => AuthKey {
  const KEYS_AT_ONCE = 1_000;
  let random = Buffer.alloc(0);
  return () => {
    if (random.length === 0) random = randomBytes(KEYS_AT_ONCE * AUTH_KEY_LENGTH);
    const key = authKeyFromRandom(random.subarray(0, AUTH_KEY_LENGTH));
    random = random.subarray(AUTH_KEY_LENGTH);
    return key;
  };
}

function numberOf(given: string | undefined): number {
  if (given === undefined) return USUAL;
  const count = Number(given);
  if (!/^[1-9]\d*$/.test(given) || count > MOST)
    throw new UsageError(
      `--guarantees takes a whole number from 1 to ${String(MOST)}, not ${JSON.stringify(given)}.`,
    );
  return count;
}

/** In several units of work: one that is long would hold up others, and its statements have bounds. */
async function enter(
  parts: UseCaseParts,
  { issuers, contractors, obligees, operators }: TrialParties,
): Promise<readonly EnteredToken[]> {
  const none = { issuers: [], contractors: [], obligees: [], operators: [] };
  const add = (organisations: object, tokens: Parameters<typeof enterOrganisations>[1]["tokens"] = []) =>
    enterOrganisations(parts, { organisations: { ...none, ...organisations }, tokens, users: [] });
  await add({ issuers, operators });
  for (let from = 0; from < contractors.length; from += PARTIES_AT_ONCE)
    await add({ contractors: contractors.slice(from, from + PARTIES_AT_ONCE) });
  for (let from = 0; from < obligees.length; from += PARTIES_AT_ONCE)
    await add({ obligees: obligees.slice(from, from + PARTIES_AT_ONCE) });
  const roles = ["ISSUER", "CONTRACTOR", "OBLIGEE", "OPERATOR"] as const;
  const entered = await add(
    {},
    roles.map((role) => ({
      name: "generate",
      role,
      organisationId: `${role.toLowerCase()}_1`,
      expiresAt: null,
    })),
  );
  return entered.tokens;
}
