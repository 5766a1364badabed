import { UNNAMED_SERVICE } from "../domain/values/service-identity";
import { INTROSPECTION, LOG_LEVELS, PREPARED, SMTP_TLS, type Budget } from "./configuration";
import { DATABASE_URL, DATABASE_URL_FORMS } from "./database-url";
import { CERTIFICATE_FILE, SENDER, SENDER_FORMS, SMTP_URL, SMTP_URL_FORMS } from "./mail-kinds";
import {
  EMAIL_ADDRESSES,
  oneOf,
  ORIGINS,
  PRINTABLE_NAME,
  TEXT,
  WEB_ADDRESS,
  wholeNumber,
  YEN,
} from "./plain-kinds";
import { MAKE_A_SECRET, SEAL_KEYS, SEAL_KEYS_FORMS, SECRET } from "./secret-kinds";
import type { SettingWithDefault } from "./setting";

/** PostgreSQL allows 100 in all unless it is told otherwise. */
const CONNECTIONS = wholeNumber(1, 100);

export const DATABASE = {
  url: {
    name: "DATABASE_URL",
    meaning: "`postgres://USER:PASSWORD@HOST:PORT/DATABASE` or `sqlite:FILE`",
    kind: DATABASE_URL,
    remedy: `set it to ${DATABASE_URL_FORMS}`,
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
    meaning:
      "PostgreSQL: whether connections keep their statements, so that each is planned once; `auto`: where no " +
      "pooler is in between (see below)",
    kind: oneOf(PREPARED),
    unlessSet: "auto",
  },
} as const;

export const SECRETS = {
  pepper: {
    name: "HOSHO_AUTH_KEY_PEPPER",
    meaning: "32 random bytes in base64 or hex, keys the hash of auth keys",
    kind: SECRET,
    remedy: MAKE_A_SECRET,
  },
  encryptionKey: {
    name: "HOSHO_AUTH_KEY_ENCRYPTION_KEY",
    meaning: "32 other random bytes, encrypts the copy that 「表示」 shows",
    kind: SECRET,
    remedy: MAKE_A_SECRET,
  },
  sealKeys: {
    name: "HOSHO_SEAL_KEYS",
    meaning:
      "`ID:KEY`: 32 random bytes that seal the stored rows, such as `2026:` and 32 bytes in base64 or hex; several with " +
      "a comma between, of which the first one seals; see [seals](seals.md)",
    kind: SEAL_KEYS,
    remedy: `set it to ${SEAL_KEYS_FORMS}`,
  },
} as const;

export const MAIL = {
  smtpUrl: {
    name: "HOSHO_SMTP_URL",
    meaning: "`smtp://USER:PASSWORD@HOST:PORT`, `smtps://…`, or `off`: mails stay in the queue",
    kind: SMTP_URL,
    remedy: `set it to ${SMTP_URL_FORMS}`,
  },
  from: {
    name: "HOSHO_MAIL_FROM",
    meaning: "who mails come from, such as `保証機関 <hosho@example.jp>`; the name must be printable",
    kind: SENDER,
    remedy: `set it to ${SENDER_FORMS}`,
  },
  tls: {
    name: "HOSHO_SMTP_TLS",
    meaning: "how mails are kept from being read on their way (see below)",
    kind: oneOf(SMTP_TLS),
    unlessSet: "opportunistic",
  },
  caFile: {
    name: "HOSHO_SMTP_CA_FILE",
    meaning:
      "certificates in PEM that are trusted instead of the public ones wherever a certificate is verified, such as the " +
      "relay's own",
    kind: CERTIFICATE_FILE,
  },
} as const;

export const SERVICE = {
  name: {
    name: "HOSHO_SERVICE_NAME",
    meaning:
      "what papers and mails call this service, on which bodies look at certificates; at most 60 characters",
    kind: PRINTABLE_NAME,
    unlessSet: UNNAMED_SERVICE.name,
  },
  url: {
    name: "HOSHO_SERVICE_URL",
    meaning:
      "its address for people, which papers print beside the name and mails link to, such as `https://hosho.example.jp/`; at most 200 characters; " +
      "none unless set",
    kind: WEB_ADDRESS,
  },
} as const;

export const ALARMS = {
  operatorMails: {
    name: "HOSHO_OPERATOR_MAIL",
    meaning:
      "e-mail addresses, separated by commas, that alarms go to: one mail for each kind, subject and hour, at most 10 an " +
      "hour of one kind",
    kind: EMAIL_ADDRESSES,
    unlessSet: [],
  },
} as const;

export const ENDS = {
  fourEyesFrom: {
    name: "HOSHO_FOUR_EYES_FROM",
    meaning:
      "the guaranteed amount (保証金額) in yen from which on two officers of the issuer end a guarantee; none unless set: one " +
      "officer, or the issuer's integration, ends every guarantee",
    kind: YEN,
  },
} as const;

export const ATTACHMENTS = {
  mostBytes: {
    name: "HOSHO_ATTACHMENT_BYTES",
    meaning:
      "the most bytes of attachments (添付書類) that one contractor, body or issuer keeps, as far as they count: 10 MB to 1 TB",
    kind: wholeNumber(10_000_000, 1_000_000_000_000),
    unlessSet: 1_000_000_000,
  },
} as const;

export const WEBHOOKS = {
  privateAddresses: {
    name: "HOSHO_WEBHOOK_PRIVATE_ADDRESSES",
    meaning:
      "whether webhooks may be sent to private and loopback addresses, and there by `http`; see [webhooks](webhooks.md)",
    kind: oneOf(["on", "off"]),
    unlessSet: "off",
    unlessSetInSandbox: "on",
  },
} as const;

export const HTTP = {
  host: { name: "HOST", meaning: "the address to listen at", kind: TEXT, unlessSet: "127.0.0.1" },
  port: {
    name: "PORT",
    meaning: "the port to listen at; with 0 the system chooses one",
    kind: wholeNumber(0, 65_535),
    unlessSet: 4000,
  },
  workers: {
    name: "HOSHO_WORKERS",
    meaning:
      "PostgreSQL: how many processes serve at the port, each with connections and budgets of its own; one a processor at most " +
      "is of use",
    kind: wholeNumber(1, 64),
    unlessSet: 1,
  },
  trustedProxies: {
    name: "HOSHO_TRUSTED_PROXIES",
    meaning:
      "how many proxies in front, the only way in: so many hops of `X-Forwarded-For`, `-Host`, `-Proto` count",
    kind: wholeNumber(0, 10),
    unlessSet: 0,
  },
  graphiql: {
    name: "HOSHO_GRAPHIQL",
    meaning: "whether browsers are shown GraphiQL at `/graphql`",
    kind: oneOf(["on", "off"]),
    unlessSet: "on",
  },
  corsOrigins: {
    name: "HOSHO_CORS_ORIGINS",
    meaning: "origins whose pages may call the API, separated by commas",
    kind: ORIGINS,
    unlessSet: [],
  },
} as const;

/** An integration reads hundreds of full pages in ten seconds, and takes a small part of a process. */
const TOKEN_BUDGET: Budget = { requests: 500, cost: 1_000_000, parallel: 8 };
const ADDRESS_BUDGET: Budget = { requests: 100, cost: 20_000, parallel: 8 };
/** Nobody is to run into them. */
const SANDBOX_BUDGET: Budget = { requests: 1_000_000, cost: 999_999_999, parallel: 10_000 };

function ofBudget(
  name: string,
  meaning: string,
  part: keyof Budget,
  budget: Budget,
): SettingWithDefault<number> {
  const kind = wholeNumber(1, 999_999_999);
  return { name, meaning, kind, unlessSet: budget[part], unlessSetInSandbox: SANDBOX_BUDGET[part] };
}

export const LIMITS = {
  token: {
    requests: ofBudget(
      "HOSHO_TOKEN_REQUESTS",
      "requests in ten seconds of one access token or person",
      "requests",
      TOKEN_BUDGET,
    ),
    cost: ofBudget("HOSHO_TOKEN_COST", "cost of its operations in ten seconds", "cost", TOKEN_BUDGET),
    parallel: ofBudget("HOSHO_TOKEN_PARALLEL", "its requests under way at once", "parallel", TOKEN_BUDGET),
  },
  address: {
    requests: ofBudget(
      "HOSHO_ADDRESS_REQUESTS",
      "requests in ten seconds from one IPv4 address or /64 network without a token that is known",
      "requests",
      ADDRESS_BUDGET,
    ),
    cost: ofBudget("HOSHO_ADDRESS_COST", "cost of their operations in ten seconds", "cost", ADDRESS_BUDGET),
    parallel: ofBudget(
      "HOSHO_ADDRESS_PARALLEL",
      "these requests under way at once",
      "parallel",
      ADDRESS_BUDGET,
    ),
  },
  introspection: {
    name: "HOSHO_INTROSPECTION",
    meaning: "who may ask for the schema",
    kind: oneOf(INTROSPECTION),
    unlessSet: "signed-in",
    unlessSetInSandbox: "everybody",
  },
} as const;

export const LOG_AND_SHUTDOWN = {
  logLevel: {
    name: "HOSHO_LOG_LEVEL",
    meaning: "what is logged, as JSON lines on standard output",
    kind: oneOf(LOG_LEVELS),
    unlessSet: "info",
    unlessSetInSandbox: "warn",
  },
  drainMilliseconds: {
    name: "HOSHO_DRAIN_MS",
    meaning: 'milliseconds between "not ready" and closing on SIGTERM',
    kind: wholeNumber(0, 8_000),
    unlessSet: 0,
  },
} as const;
