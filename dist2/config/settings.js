"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LOG_AND_SHUTDOWN = exports.LIMITS = exports.HTTP = exports.WEBHOOKS = exports.ATTACHMENTS = exports.ENDS = exports.ALARMS = exports.SERVICE = exports.MAIL = exports.SECRETS = exports.DATABASE = void 0;
const service_identity_1 = require("../domain/values/service-identity");
const configuration_1 = require("./configuration");
const database_url_1 = require("./database-url");
const mail_kinds_1 = require("./mail-kinds");
const plain_kinds_1 = require("./plain-kinds");
const secret_kinds_1 = require("./secret-kinds");
/** PostgreSQL allows 100 in all unless it is told otherwise. */
const CONNECTIONS = (0, plain_kinds_1.wholeNumber)(1, 100);
exports.DATABASE = {
    url: {
        name: "DATABASE_URL",
        meaning: "`postgres://USER:PASSWORD@HOST:PORT/DATABASE` or `sqlite:FILE`",
        kind: database_url_1.DATABASE_URL,
        remedy: `set it to ${database_url_1.DATABASE_URL_FORMS}`,
    },
    reads: {
        name: "HOSHO_DATABASE_READ_CONNECTIONS",
        meaning: "PostgreSQL: connections of one server for reads",
        kind: CONNECTIONS,
        unlessSet: 10,
    },
    writes: {
        name: "HOSHO_DATABASE_WRITE_CONNECTIONS",
        meaning: "PostgreSQL: connections of one server for writes",
        kind: CONNECTIONS,
        unlessSet: 10,
    },
    prepared: {
        name: "HOSHO_DATABASE_PREPARED",
        meaning: "PostgreSQL: whether connections keep their statements, so that each is planned once; `auto`: where no " +
            "pooler is in between (see below)",
        kind: (0, plain_kinds_1.oneOf)(configuration_1.PREPARED),
        unlessSet: "auto",
    },
};
exports.SECRETS = {
    pepper: {
        name: "HOSHO_AUTH_KEY_PEPPER",
        meaning: "32 random bytes in base64 or hex, keys the hash of auth keys",
        kind: secret_kinds_1.SECRET,
        remedy: secret_kinds_1.MAKE_A_SECRET,
    },
    encryptionKey: {
        name: "HOSHO_AUTH_KEY_ENCRYPTION_KEY",
        meaning: "32 other random bytes, encrypts the copy that 「表示」 shows",
        kind: secret_kinds_1.SECRET,
        remedy: secret_kinds_1.MAKE_A_SECRET,
    },
    sealKeys: {
        name: "HOSHO_SEAL_KEYS",
        meaning: "`ID:KEY`: 32 random bytes that seal the stored rows, such as `2026:` and 32 bytes in base64 or hex; several with " +
            "a comma between, of which the first one seals; see [seals](seals.md)",
        kind: secret_kinds_1.SEAL_KEYS,
        remedy: `set it to ${secret_kinds_1.SEAL_KEYS_FORMS}`,
    },
};
exports.MAIL = {
    smtpUrl: {
        name: "HOSHO_SMTP_URL",
        meaning: "`smtp://USER:PASSWORD@HOST:PORT`, `smtps://…`, or `off`: mails stay in the queue",
        kind: mail_kinds_1.SMTP_URL,
        remedy: `set it to ${mail_kinds_1.SMTP_URL_FORMS}`,
    },
    from: {
        name: "HOSHO_MAIL_FROM",
        meaning: "who mails come from, such as `保証機関 <hosho@example.jp>`; the name must be printable",
        kind: mail_kinds_1.SENDER,
        remedy: `set it to ${mail_kinds_1.SENDER_FORMS}`,
    },
    tls: {
        name: "HOSHO_SMTP_TLS",
        meaning: "how mails are kept from being read on their way (see below)",
        kind: (0, plain_kinds_1.oneOf)(configuration_1.SMTP_TLS),
        unlessSet: "opportunistic",
    },
    caFile: {
        name: "HOSHO_SMTP_CA_FILE",
        meaning: "certificates in PEM that are trusted instead of the public ones wherever a certificate is verified, such as the " +
            "relay's own",
        kind: mail_kinds_1.CERTIFICATE_FILE,
    },
};
exports.SERVICE = {
    name: {
        name: "HOSHO_SERVICE_NAME",
        meaning: "what papers and mails call this service, on which bodies look at certificates; at most 60 characters",
        kind: plain_kinds_1.PRINTABLE_NAME,
        unlessSet: service_identity_1.UNNAMED_SERVICE.name,
    },
    url: {
        name: "HOSHO_SERVICE_URL",
        meaning: "its address for people, which papers print beside the name and mails link to, such as `https://hosho.example.jp/`; at most 200 characters; " +
            "none unless set",
        kind: plain_kinds_1.WEB_ADDRESS,
    },
};
exports.ALARMS = {
    operatorMails: {
        name: "HOSHO_OPERATOR_MAIL",
        meaning: "e-mail addresses, separated by commas, that alarms go to: one mail for each kind, subject and hour, at most 10 an " +
            "hour of one kind",
        kind: plain_kinds_1.EMAIL_ADDRESSES,
        unlessSet: [],
    },
};
exports.ENDS = {
    fourEyesFrom: {
        name: "HOSHO_FOUR_EYES_FROM",
        meaning: "the guaranteed amount (保証金額) in yen from which on two officers of the issuer end a guarantee; none unless set: one " +
            "officer, or the issuer's integration, ends every guarantee",
        kind: plain_kinds_1.YEN,
    },
};
exports.ATTACHMENTS = {
    mostBytes: {
        name: "HOSHO_ATTACHMENT_BYTES",
        meaning: "the most bytes of attachments (添付書類) that one contractor keeps in applications that are not issued yet and, as invoices, with its guarantees in force: 10 MB to 1 TB",
        kind: (0, plain_kinds_1.wholeNumber)(10_000_000, 1_000_000_000_000),
        unlessSet: 1_000_000_000,
    },
};
exports.WEBHOOKS = {
    privateAddresses: {
        name: "HOSHO_WEBHOOK_PRIVATE_ADDRESSES",
        meaning: "whether webhooks may be sent to private and loopback addresses, and there by `http`; see [webhooks](webhooks.md)",
        kind: (0, plain_kinds_1.oneOf)(["on", "off"]),
        unlessSet: "off",
        unlessSetInSandbox: "on",
    },
};
exports.HTTP = {
    host: { name: "HOST", meaning: "the address to listen at", kind: plain_kinds_1.TEXT, unlessSet: "127.0.0.1" },
    port: {
        name: "PORT",
        meaning: "the port to listen at; with 0 the system chooses one",
        kind: (0, plain_kinds_1.wholeNumber)(0, 65_535),
        unlessSet: 4000,
    },
    workers: {
        name: "HOSHO_WORKERS",
        meaning: "PostgreSQL: how many processes serve at the port, each with connections and budgets of its own; one a processor at most " +
            "is of use",
        kind: (0, plain_kinds_1.wholeNumber)(1, 64),
        unlessSet: 1,
    },
    trustedProxies: {
        name: "HOSHO_TRUSTED_PROXIES",
        meaning: "how many proxies in front, the only way in: so many hops of `X-Forwarded-For`, `-Host`, `-Proto` count",
        kind: (0, plain_kinds_1.wholeNumber)(0, 10),
        unlessSet: 0,
    },
    graphiql: {
        name: "HOSHO_GRAPHIQL",
        meaning: "whether browsers are shown GraphiQL at `/graphql`",
        kind: (0, plain_kinds_1.oneOf)(["on", "off"]),
        unlessSet: "on",
    },
    corsOrigins: {
        name: "HOSHO_CORS_ORIGINS",
        meaning: "origins whose pages may call the API, separated by commas",
        kind: plain_kinds_1.ORIGINS,
        unlessSet: [],
    },
};
/** An integration reads hundreds of full pages in ten seconds, and takes a small part of a process. */
const TOKEN_BUDGET = { requests: 500, cost: 1_000_000, parallel: 8 };
const ADDRESS_BUDGET = { requests: 100, cost: 20_000, parallel: 8 };
/** Nobody is to run into them. */
const SANDBOX_BUDGET = { requests: 1_000_000, cost: 999_999_999, parallel: 10_000 };
function ofBudget(name, meaning, part, budget) {
    const kind = (0, plain_kinds_1.wholeNumber)(1, 999_999_999);
    return { name, meaning, kind, unlessSet: budget[part], unlessSetInSandbox: SANDBOX_BUDGET[part] };
}
exports.LIMITS = {
    token: {
        requests: ofBudget("HOSHO_TOKEN_REQUESTS", "requests in ten seconds of one access token or person", "requests", TOKEN_BUDGET),
        cost: ofBudget("HOSHO_TOKEN_COST", "cost of its operations in ten seconds", "cost", TOKEN_BUDGET),
        parallel: ofBudget("HOSHO_TOKEN_PARALLEL", "its requests under way at once", "parallel", TOKEN_BUDGET),
    },
    address: {
        requests: ofBudget("HOSHO_ADDRESS_REQUESTS", "requests in ten seconds from one IPv4 address or /64 network without a token that is known", "requests", ADDRESS_BUDGET),
        cost: ofBudget("HOSHO_ADDRESS_COST", "cost of their operations in ten seconds", "cost", ADDRESS_BUDGET),
        parallel: ofBudget("HOSHO_ADDRESS_PARALLEL", "these requests under way at once", "parallel", ADDRESS_BUDGET),
    },
    introspection: {
        name: "HOSHO_INTROSPECTION",
        meaning: "who may ask for the schema",
        kind: (0, plain_kinds_1.oneOf)(configuration_1.INTROSPECTION),
        unlessSet: "signed-in",
        unlessSetInSandbox: "everybody",
    },
};
exports.LOG_AND_SHUTDOWN = {
    logLevel: {
        name: "HOSHO_LOG_LEVEL",
        meaning: "what is logged, as JSON lines on standard output",
        kind: (0, plain_kinds_1.oneOf)(configuration_1.LOG_LEVELS),
        unlessSet: "info",
        unlessSetInSandbox: "warn",
    },
    drainMilliseconds: {
        name: "HOSHO_DRAIN_MS",
        meaning: 'milliseconds between "not ready" and closing on SIGTERM',
        kind: (0, plain_kinds_1.wholeNumber)(0, 8_000),
        unlessSet: 0,
    },
};
//# sourceMappingURL=settings.js.map