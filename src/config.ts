import type { Secrets } from "./use-cases/operation/secrets";
import type { Budget, Config, EntrySettings, MailSettings, Mode } from "./config/configuration";
import { ConfigError } from "./config/config-error";
import type { SettingWithDefault } from "./config/setting";
import {
  ALARMS,
  ATTACHMENTS,
  DATABASE,
  ENDS,
  HTTP,
  LIMITS,
  LOG_AND_SHUTDOWN,
  MAIL,
  SECRETS,
  SERVICE,
  WEBHOOKS,
} from "./config/settings";
import { SettingsReader, type Environment } from "./config/settings-reader";

export type {
  Budget,
  BudgetSettings,
  Config,
  EntrySettings,
  Introspection,
  LogLevel,
  MailSettings,
  Mode,
} from "./config/configuration";
export { ConfigError } from "./config/config-error";

const SANDBOX_DATABASE = "sqlite:./data/hosho.sqlite";

/** Reads the settings, the only place that does. Values of secrets appear in no message. */
export function readConfig(mode: Mode, environment: Environment = process.env): Config {
  const read = new SettingsReader(mode, environment);
  const isServe = mode === "serve";
  const config: Config = {
    mode,
    host: read.value(HTTP.host),
    port: read.value(HTTP.port),
    workers: isServe ? workers(read) : 1,
    databaseUrl: databaseUrl(read, isServe),
    database: {
      connections: { reads: read.value(DATABASE.reads), writes: read.value(DATABASE.writes) },
      prepared: read.value(DATABASE.prepared),
    },
    secrets: isServe ? secrets(read) : null,
    mail: isServe ? mail(read) : null,
    service: { name: read.value(SERVICE.name), url: read.optional(SERVICE.url) ?? null },
    operatorMails: read.value(ALARMS.operatorMails),
    fourEyesFrom: read.optional(ENDS.fourEyesFrom) ?? null,
    mostAttachmentBytes: read.value(ATTACHMENTS.mostBytes),
    webhookPrivateAddresses: read.value(WEBHOOKS.privateAddresses) === "on",
    corsOrigins: read.value(HTTP.corsOrigins),
    trustedProxies: read.value(HTTP.trustedProxies),
    graphiql: read.value(HTTP.graphiql) === "on",
    logLevel: read.value(LOG_AND_SHUTDOWN.logLevel),
    introspection: read.value(LIMITS.introspection),
    budgets: { token: budget(read, LIMITS.token), address: budget(read, LIMITS.address) },
    drainMilliseconds: read.value(LOG_AND_SHUTDOWN.drainMilliseconds),
  };
  assertNothingWrong(read);
  return Object.freeze(config);
}

/** For whoever needs nothing but the database: which one it is, the sandbox's unless set or required. */
export function readDatabaseUrl(
  { isRequired }: { isRequired: boolean } = { isRequired: false },
  environment: Environment = process.env,
): string {
  const read = new SettingsReader("serve", environment);
  const url = databaseUrl(read, isRequired);
  assertNothingWrong(read);
  return url;
}

/** The secrets alone, whatever is wrong with the other settings; `null` where they are missing or weak. */
export function readSecrets(environment: Environment = process.env): Config["secrets"] {
  return secrets(new SettingsReader("serve", environment));
}

/** For whoever enters data into a production database: the keys of its seals, and those of the auth keys if they are set. */
export function readEntrySettings(environment: Environment = process.env): EntrySettings {
  const read = new SettingsReader("serve", environment);
  const pepper = read.optional(SECRETS.pepper);
  const encryptionKey = read.optional(SECRETS.encryptionKey);
  const sealKeys = read.required(SECRETS.sealKeys);
  const operatorMails = read.value(ALARMS.operatorMails);
  if (read.problems.length > 0 || !sealKeys) throw new ConfigError(read.problems);
  const vault = pepper && encryptionKey ? { pepper, encryptionKey } : null;
  return { sealKeys, vault, operatorMails };
}

function assertNothingWrong({ problems }: SettingsReader): void {
  if (problems.length > 0) throw new ConfigError(problems);
}

function databaseUrl(read: SettingsReader, isRequired: boolean): string {
  const url = isRequired ? read.required(DATABASE.url) : read.optional(DATABASE.url);
  return url ?? SANDBOX_DATABASE;
}

function workers(read: SettingsReader): number {
  const count = read.value(HTTP.workers);
  if (count > 1 && read.optional(DATABASE.url)?.startsWith("sqlite:"))
    read.problems.push(
      `${HTTP.workers.name} is ${String(count)}, but ${DATABASE.url.name} names a SQLite file, which one process serves. ` +
        `Set it to 1, or use PostgreSQL.`,
    );
  return count;
}

function secrets(read: SettingsReader): Secrets | null {
  const pepper = read.required(SECRETS.pepper);
  const encryptionKey = read.required(SECRETS.encryptionKey);
  const sealKeys = read.required(SECRETS.sealKeys);
  if (pepper && encryptionKey && pepper.equals(encryptionKey))
    read.problems.push(`${SECRETS.pepper.name} and ${SECRETS.encryptionKey.name} must differ.`);
  if (sealKeys?.some(({ key }) => [pepper, encryptionKey].some((other) => other?.equals(key))))
    read.problems.push(`${SECRETS.sealKeys.name} must differ from the secrets of the auth keys.`);
  return pepper && encryptionKey && sealKeys ? { pepper, encryptionKey, sealKeys } : null;
}

function mail(read: SettingsReader): MailSettings | null {
  const smtpUrl = read.required(MAIL.smtpUrl);
  if (smtpUrl === null) return null;
  const from = read.required(MAIL.from);
  const policy = read.value(MAIL.tls);
  const ca = read.optional(MAIL.caFile);
  if (policy === "off" && smtpUrl !== undefined && needsTls(smtpUrl))
    read.problems.push(
      `${MAIL.tls.name} is off, but ${MAIL.smtpUrl.name} is smtps:// or sends a password to another machine.`,
    );
  if (smtpUrl === undefined || from === undefined) return null;
  if (policy === MAIL.tls.unlessSet && ca === undefined) return { smtpUrl, from };
  return { smtpUrl, from, tls: { policy, ca: ca ?? null } };
}

function needsTls(smtpUrl: string): boolean {
  return /^smtps:|@(?!(localhost|127(\.\d+){3}|\[::1\])(:\d+)?\/?$)/.test(smtpUrl);
}

function budget(
  read: SettingsReader,
  { requests, cost, parallel }: Readonly<Record<keyof Budget, SettingWithDefault<number>>>,
): Budget {
  return { requests: read.value(requests), cost: read.value(cost), parallel: read.value(parallel) };
}
