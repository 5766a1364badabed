"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.generate = void 0;
const node_crypto_1 = require("node:crypto");
const auth_key_vault_1 = require("../use-cases/auth-key/auth-key-vault");
const enter_organisations_1 = require("../use-cases/operation/enter-organisations");
const seals_1 = require("../use-cases/operation/seals");
const operator_error_1 = require("../use-cases/shared/operator-error");
const auth_key_1 = require("../domain/auth-key/auth-key");
const calendar_date_1 = require("../domain/values/calendar-date");
const load_guarantees_1 = require("../persistence/bulk/load-guarantees");
const data_source_1 = require("../persistence/database/data-source");
const trial_1 = require("../sandbox/trial");
const progress_bar_1 = require("../server/progress-bar");
const start_failure_1 = require("../server/start-failure");
const open_database_1 = require("./open-database");
const usage_error_1 = require("./usage-error");
const USUAL = 10_000;
const MOST = 3_000_000;
/** Every database of so many guarantees has the same ones, but for their keys. */
const SEED = 4_150_022;
const PARTIES_AT_ONCE = 1_000;
/** Fills an empty database with invented parties and guarantees, and prints a token for the largest of each role. */
const generate = async ({ value }) => {
    const count = numberOf(value("guarantees"));
    const { config, secrets } = (0, open_database_1.productionSettings)();
    const url = config.databaseUrl;
    const parties = (0, trial_1.trialPartiesFor)(count);
    const database = await (0, data_source_1.openDatabase)({ url }).catch((error) => {
        throw (0, start_failure_1.asDatabaseFailure)(error, url);
    });
    try {
        if (await (0, load_guarantees_1.hasGuarantees)(database))
            throw new operator_error_1.OperatorError("This database has guarantees already. Choose an empty one; delete one that `generate` was broken off in.");
        const tokens = [];
        await (0, open_database_1.inProduction)(async ({ useCaseParts }) => {
            tokens.push(...(await enter(useCaseParts, parties)));
            return 0;
        });
        const vault = new auth_key_vault_1.AuthKeyVault(secrets);
        const newKey = keysInBulk();
        const bar = (0, progress_bar_1.progressBar)(process.stderr);
        await (0, load_guarantees_1.loadGuarantees)(database, (0, trial_1.trialGuarantees)(count, parties, (0, calendar_date_1.dayInJapan)(new Date()), new trial_1.Chance(SEED)), count, {
            seals: new seals_1.Seals(secrets.sealKeys),
            sealKey: ({ guarantee: { number } }) => vault.seal(number, newKey()),
            tell: (_, done, of) => {
                bar(done, of);
            },
        });
        console.log(JSON.stringify({ guarantees: count, tokens }, null, 2));
        return 0;
    }
    finally {
        await database.close();
    }
};
exports.generate = generate;
/** Asks the system for random bytes once for many keys. */
function keysInBulk() {
    const KEYS_AT_ONCE = 1_000;
    let random = Buffer.alloc(0);
    return () => {
        if (random.length === 0)
            random = (0, node_crypto_1.randomBytes)(KEYS_AT_ONCE * auth_key_1.AUTH_KEY_LENGTH);
        const key = (0, auth_key_1.authKeyFromRandom)(random.subarray(0, auth_key_1.AUTH_KEY_LENGTH));
        random = random.subarray(auth_key_1.AUTH_KEY_LENGTH);
        return key;
    };
}
function numberOf(given) {
    if (given === undefined)
        return USUAL;
    const count = Number(given);
    if (!/^[1-9]\d*$/.test(given) || count > MOST)
        throw new usage_error_1.UsageError(`--guarantees takes a whole number from 1 to ${String(MOST)}, not ${JSON.stringify(given)}.`);
    return count;
}
/** In several units of work: one that is long would hold up others, and its statements have bounds. */
async function enter(parts, { issuers, contractors, obligees, operators }) {
    const none = { issuers: [], contractors: [], obligees: [], operators: [] };
    const add = (organisations, tokens = []) => (0, enter_organisations_1.enterOrganisations)(parts, { organisations: { ...none, ...organisations }, tokens, users: [] });
    await add({ issuers, operators });
    for (let from = 0; from < contractors.length; from += PARTIES_AT_ONCE)
        await add({ contractors: contractors.slice(from, from + PARTIES_AT_ONCE) });
    for (let from = 0; from < obligees.length; from += PARTIES_AT_ONCE)
        await add({ obligees: obligees.slice(from, from + PARTIES_AT_ONCE) });
    const roles = ["ISSUER", "CONTRACTOR", "OBLIGEE", "OPERATOR"];
    const entered = await add({}, roles.map((role) => ({
        name: "generate",
        role,
        organisationId: `${role.toLowerCase()}_1`,
        expiresAt: null,
    })));
    return entered.tokens;
}
//# sourceMappingURL=generate.js.map