import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { OperatorError } from "./application/operator-error";
import type { Secrets } from "./application/secrets";
import type { SealKey, SealKeys } from "./application/seals";
import { isBlank } from "./domain/characters";
import { parseEmailAddress } from "./domain/email-address";
import { unprintableIn } from "./domain/printable-text";
import { AddressRefused, postgresAddress } from "./persistence/postgres-address";

/** `sandbox`: everything ready to play with, on this machine. `serve`: production, every setting from outside. */
export type Mode = "sandbox" | "serve";

export interface Config {
  readonly mode: Mode;
  readonly host: string;
  readonly port: number;
  /** `sqlite:FILE` or `postgres://…`; a file, because reads and writes have a connection each. */
  readonly databaseUrl: string;
  /** Of PostgreSQL: how many connections one server's reads and writes may have; one more is for health checks. */
  readonly database: { readonly connections: { readonly reads: number; readonly writes: number } };
  /** Everything that must lie outside the database; `null` in the sandbox, which makes its own. */
  readonly secrets: Secrets | null;
  /** The mail server and who mails come from; `null`: mails stay in the queue, or it is the sandbox. */
  readonly mail: MailSettings | null;
  /** E-mail addresses that alarms to the operator go to; none unless set. */
  readonly operatorMails: readonly string[];
  /** Origins whose pages may call the API from a browser; none unless listed. */
  readonly corsOrigins: readonly string[];
  /**
   * How many proxies stand before the server and are the only way to it; their `X-Forwarded-For` is believed. None
   * unless set: then all that come through a proxy count as one visitor.
   */
  readonly trustedProxies: number;
  /** Whether browsers are shown GraphiQL at the address of the API. */
  readonly graphiql: boolean;
  /** The sandbox tells its tokens where a server logs its requests: only warnings come between, unless set. */
  readonly logLevel: LogLevel;
  /** Who may ask for the schema itself, and learn from errors how its names are spelt. */
  readonly introspection: Introspection;
  /** What one caller may have of this process. */
  readonly budgets: BudgetSettings;
  /** Milliseconds between "not ready" and closing, for load balancers to notice. */
  readonly drainMilliseconds: number;
}

const INTROSPECTION = ["signed-in", "everybody", "off"] as const;
export type Introspection = (typeof INTROSPECTION)[number];

/** What one caller may have in ten seconds, and under way at once; a hundred more wait. */
export interface Budget {
  readonly requests: number;
  /** Values, as operations cost them. */
  readonly cost: number;
  readonly parallel: number;
}

export interface BudgetSettings {
  /** Of an integration's access token, or of a person, whatever tokens its sessions have. */
  readonly token: Budget;
  /** Of an IPv4 address or a /64 network, for all that come from there without a token that is known. */
  readonly address: Budget;
}

/** In production: an integration reads hundreds of full pages in ten seconds, and takes a small part of a process. */
const BUDGETS: BudgetSettings = {
  token: { requests: 500, cost: 1_000_000, parallel: 8 },
  address: { requests: 100, cost: 20_000, parallel: 8 },
};
/** In the sandbox nobody is to run into them. */
const SANDBOX_BUDGET: Budget = { requests: 1_000_000, cost: 999_999_999, parallel: 10_000 };

export interface MailSettings {
  /** `smtp://USER:PASSWORD@HOST:PORT` or `smtps://…`. */
  readonly smtpUrl: string;
  /** How mails are kept from being read on their way; absent: as mail servers do it. */
  readonly tls?: { readonly policy: (typeof SMTP_TLS)[number]; readonly ca: string | null };
  /** The display name may be absent: `null`. */
  readonly from: { readonly address: string; readonly name: string | null };
}

const SMTP_TLS = ["opportunistic", "verified", "off"] as const;

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything that is wrong with the settings, so that they can be put right in one go. */
export class ConfigError extends OperatorError {
  constructor(readonly problems: readonly string[]) {
    super(`The settings cannot be used:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "ConfigError";
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings, the only place that does. Values of secrets appear in no message. */
export function readConfig(mode: Mode, environment: Environment = process.env): Config {
  const problems: string[] = [];
  const read = new SettingsReader(environment, problems);
  const isServe = mode === "serve";
  const config: Config = {
    mode,
    host: read.text("HOST") ?? "127.0.0.1",
    port: read.integer("PORT", { from: 0, to: 65_535 }) ?? 4000,
    databaseUrl: read.databaseUrl(isServe) ?? SANDBOX_DATABASE,
    database: {
      connections: {
        reads: read.integer("HOSHO_DATABASE_READ_CONNECTIONS", CONNECTIONS) ?? 10,
        writes: read.integer("HOSHO_DATABASE_WRITE_CONNECTIONS", CONNECTIONS) ?? 10,
      },
    },
    secrets: isServe ? read.secrets() : null,
    mail: isServe ? read.mail() : null,
    operatorMails: read.addresses("HOSHO_OPERATOR_MAIL"),
    corsOrigins: read.origins("HOSHO_CORS_ORIGINS"),
    trustedProxies: read.integer("HOSHO_TRUSTED_PROXIES", { from: 0, to: 10 }) ?? 0,
    graphiql: read.oneOf("HOSHO_GRAPHIQL", ["on", "off"]) !== "off",
    logLevel: read.oneOf("HOSHO_LOG_LEVEL", LOG_LEVELS) ?? (isServe ? "info" : "warn"),
    introspection: read.oneOf("HOSHO_INTROSPECTION", INTROSPECTION) ?? (isServe ? "signed-in" : "everybody"),
    budgets: {
      token: read.budget("HOSHO_TOKEN", isServe ? BUDGETS.token : SANDBOX_BUDGET),
      address: read.budget("HOSHO_ADDRESS", isServe ? BUDGETS.address : SANDBOX_BUDGET),
    },
    drainMilliseconds: read.integer("HOSHO_DRAIN_MS", { from: 0, to: 8_000 }) ?? 0,
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(config);
}

const SANDBOX_DATABASE = "sqlite:./data/hosho.sqlite";

/** For whoever needs nothing but the database: which one it is, the sandbox's unless set or required. */
export function readDatabaseUrl(
  { isRequired }: { isRequired: boolean } = { isRequired: false },
  environment: Environment = process.env,
): string {
  const problems: string[] = [];
  const url = new SettingsReader(environment, problems).databaseUrl(isRequired) ?? SANDBOX_DATABASE;
  if (problems.length > 0) throw new ConfigError(problems);
  return url;
}

/** The secrets alone, whatever is wrong with the other settings; `null` where they are missing or weak. */
export function readSecrets(environment: Environment = process.env): Config["secrets"] {
  return new SettingsReader(environment, []).secrets();
}

/** PostgreSQL allows 100 in all unless it is told otherwise. */
const CONNECTIONS = { from: 1, to: 100 } as const;

const PEM_CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

const SECRET_BYTES = 32;
/** 32 random bytes have 30 different ones on average, and fewer than 20 practically never. */
const FEWEST_DIFFERENT_BYTES = 20;

class SettingsReader {
  constructor(
    private readonly environment: Environment,
    private readonly problems: string[],
  ) {}

  /** An empty setting is an absent one. */
  text(name: string): string | undefined {
    const text = this.environment[name]?.trim();
    return text === "" ? undefined : text;
  }

  integer(name: string, { from, to }: { from: number; to: number }): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (value >= from && value <= to) return value;
    this.problems.push(
      `${name} must be a whole number from ${String(from)} to ${String(to)}; got "${text}".`,
    );
    return undefined;
  }

  oneOf<const Values extends readonly string[]>(name: string, values: Values): Values[number] | undefined {
    const text = this.text(name);
    if (text === undefined || values.includes(text)) return text;
    this.problems.push(`${name} must be one of ${values.join(", ")}; got "${text}".`);
    return undefined;
  }

  budget(prefix: string, unless: Budget): Budget {
    const bounds = { from: 1, to: 999_999_999 };
    return {
      requests: this.integer(`${prefix}_REQUESTS`, bounds) ?? unless.requests,
      cost: this.integer(`${prefix}_COST`, bounds) ?? unless.cost,
      parallel: this.integer(`${prefix}_PARALLEL`, bounds) ?? unless.parallel,
    };
  }

  databaseUrl(isRequired: boolean): string | undefined {
    const url = this.text("DATABASE_URL");
    const expected = "sqlite:FILE or postgres://USER:PASSWORD@HOST:PORT/DATABASE";
    if (url === undefined) {
      if (isRequired) this.problems.push(`DATABASE_URL is missing; set it to ${expected}.`);
      return undefined;
    }
    const problem = url.startsWith("sqlite:") ? problemOfSqlite(url) : problemOfPostgres(url);
    if (problem === undefined) return url;
    this.problems.push(`DATABASE_URL ${problem}; expected ${expected}.`);
    return undefined;
  }

  origins(name: string): string[] {
    const origins = (this.text(name) ?? "").split(",").map((origin) => origin.trim());
    return origins.filter((origin) => {
      if (origin === "") return false;
      if (/^https?:\/\/[^/*\s]+$/.test(origin)) return true;
      this.problems.push(
        `${name} must list origins such as https://example.jp, separated by commas; got "${origin}".`,
      );
      return false;
    });
  }

  addresses(name: string): string[] {
    const written = (this.text(name) ?? "").split(",").map((address) => address.trim());
    return written.flatMap((text) => {
      const address = parseEmailAddress(text);
      if (text === "" || address !== undefined) return address ?? [];
      this.problems.push(
        `${name} must list e-mail addresses such as ops@example.jp, separated by commas; got another text.`,
      );
      return [];
    });
  }

  mail(): MailSettings | null {
    const smtpUrl = this.text("HOSHO_SMTP_URL");
    if (smtpUrl === "off") return null;
    const expected = "smtp://USER:PASSWORD@HOST:PORT, smtps://… or off (mails stay in the queue)";
    if (smtpUrl === undefined) this.problems.push(`HOSHO_SMTP_URL is missing; set it to ${expected}.`);
    const problem = smtpUrl && problemOfSmtp(smtpUrl);
    if (problem) this.problems.push(`HOSHO_SMTP_URL ${problem}; expected ${expected}.`);
    const from = this.#sender("HOSHO_MAIL_FROM");
    const tls = this.#smtpTls(smtpUrl ?? "");
    return smtpUrl !== undefined && from ? { smtpUrl, from, ...(tls && { tls }) } : null;
  }

  #smtpTls(smtpUrl: string): MailSettings["tls"] {
    const set = this.oneOf("HOSHO_SMTP_TLS", SMTP_TLS);
    const ca = this.certificates("HOSHO_SMTP_CA_FILE") ?? null;
    if (set === "off" && /^smtps:|@(?!(localhost|127(\.\d+){3}|\[::1\])(:\d+)?\/?$)/.test(smtpUrl))
      this.problems.push(
        "HOSHO_SMTP_TLS is off, but HOSHO_SMTP_URL is smtps:// or sends a password to another machine.",
      );
    return set === undefined && ca === null ? undefined : { policy: set ?? "opportunistic", ca };
  }

  /** The PEM text of a file of certificates. */
  certificates(name: string): string | undefined {
    const file = this.text(name);
    if (file === undefined) return undefined;
    try {
      const pem = readFileSync(file, "utf8");
      for (const [certificate] of pem.matchAll(PEM_CERTIFICATE)) new X509Certificate(certificate);
      if (pem.search(PEM_CERTIFICATE) >= 0) return pem;
    } catch {
      // Said below: neither the system's words nor OpenSSL's would say more.
    }
    this.problems.push(
      `${name} must be a file of certificates in PEM that this process may read; got "${file}".`,
    );
    return undefined;
  }

  #sender(name: string): MailSettings["from"] | undefined {
    const text = this.text(name);
    const expected = 'an e-mail address such as hosho@example.jp or "保証機関 <hosho@example.jp>"';
    if (text === undefined) {
      this.problems.push(`${name} is missing; set it to ${expected}.`);
      return undefined;
    }
    const [, display = "", inBrackets] = /^([^<>"]*)<([^<>]*)>$/u.exec(text) ?? [];
    const address = parseEmailAddress(inBrackets ?? text);
    // Programs would read =?…?= as another text (RFC 2047).
    if (address !== undefined && unprintableIn(display) === undefined && !display.includes("=?"))
      return { address, name: isBlank(display) ? null : display.trim() };
    this.problems.push(`${name} must be ${expected}; got another text.`);
    return undefined;
  }

  secrets(): Config["secrets"] {
    const pepper = this.#secret("HOSHO_AUTH_KEY_PEPPER");
    const encryptionKey = this.#secret("HOSHO_AUTH_KEY_ENCRYPTION_KEY");
    const sealKeys = this.#sealKeys("HOSHO_SEAL_KEYS");
    if (pepper && encryptionKey && pepper.equals(encryptionKey))
      this.problems.push("HOSHO_AUTH_KEY_PEPPER and HOSHO_AUTH_KEY_ENCRYPTION_KEY must differ.");
    if (sealKeys?.some(({ key }) => [pepper, encryptionKey].some((other) => other?.equals(key))))
      this.problems.push("HOSHO_SEAL_KEYS must differ from the secrets of the auth keys.");
    return pepper && encryptionKey && sealKeys ? { pepper, encryptionKey, sealKeys } : null;
  }

  #sealKeys(name: string): SealKeys | undefined {
    const text = this.text(name);
    const expected =
      "ID:KEY, or several with a comma between: an ID of up to 20 letters, digits, . _ -, such as 2026; KEY from: " +
      "openssl rand -base64 32";
    if (text === undefined) {
      this.problems.push(`${name} is missing; set it to ${expected}.`);
      return undefined;
    }
    const keys = text.split(",").flatMap((entry): SealKey[] => {
      const [, id, secret] = /^\s*([\w.-]{1,20}):(.*)$/.exec(entry) ?? [];
      if (id === undefined) {
        this.problems.push(`${name} must be ${expected}.`);
        return [];
      }
      const key = this.#secret(`${name} (${id})`, secret?.trim());
      return key ? [{ id, key }] : [];
    });
    const isAnyTwice = (values: readonly string[]): boolean => new Set(values).size < values.length;
    if (isAnyTwice(keys.map(({ id }) => id)) || isAnyTwice(keys.map(({ key }) => key.toString("hex"))))
      this.problems.push(`${name} must list each key once, each under an ID of its own.`);
    const [first, ...others] = keys;
    return first && [first, ...others];
  }

  #secret(name: string, text = this.text(name)): Buffer | undefined {
    const make = "make one with: openssl rand -base64 32";
    if (text === undefined) {
      this.problems.push(`${name} is missing; ${make}.`);
      return undefined;
    }
    const isHex = /^[0-9a-f]{64}$/i.test(text);
    const bytes = Buffer.from(text, isHex ? "hex" : "base64");
    // Node would pass over characters that are not base64.
    if (bytes.length !== SECRET_BYTES || !/^[\w+/-]+=*$/.test(text)) {
      this.problems.push(`${name} must be ${String(SECRET_BYTES)} bytes in base64 or hex; ${make}.`);
      return undefined;
    }
    if (new Set(bytes).size < FEWEST_DIFFERENT_BYTES) {
      this.problems.push(`${name} is weak: too few different bytes; ${make}.`);
      return undefined;
    }
    return bytes;
  }
}

function problemOfSqlite(url: string): string | undefined {
  const file = url.slice("sqlite:".length).trim();
  if (file === "") return "names no file";
  return file === ":memory:" ? "must name a file: a database in memory cannot be shared" : undefined;
}

const UNREADABLE = "cannot be read: write @ : / ? # % in user and password as %40 %3A %2F %3F %23 %25";

/** Without a part of the address, here and below: anything in it may be the password. */
function problemOfSmtp(url: string): string | undefined {
  if (!/^smtps?:\/\//.test(url)) return "is of an unknown kind";
  try {
    const { username, password, hostname, pathname, search, hash } = new URL(url);
    decodeURIComponent(username);
    decodeURIComponent(password);
    if (hostname === "") return "names no host";
    if ((username === "") !== (password === "")) return "needs both user and password, or neither";
    return /^\/?$/.test(pathname) && search + hash === "" ? undefined : "has more than a host and a port";
  } catch {
    return UNREADABLE;
  }
}

/** Files that the address names are read, too: what is wrong with them is said at once, with the rest. */
function problemOfPostgres(url: string): string | undefined {
  try {
    postgresAddress(url);
    return undefined;
  } catch (error) {
    if (error instanceof AddressRefused) return error.message;
    throw error;
  }
}
