import type { VaultSecrets } from "../use-cases/auth-key/auth-key-vault";
import type { ServiceIdentity } from "../domain/values/service-identity";
import type { Yen } from "../domain/values/yen";
import type { Secrets } from "../use-cases/operation/secrets";

/** What entering data into a production database takes, beside the database. */
export interface EntrySettings extends Pick<Secrets, "sealKeys"> {
  /** `null` where they are not set: nothing that is entered needs them. */
  readonly vault: VaultSecrets | null;
  /** E-mail addresses that alarms go to; none unless set. */
  readonly operatorMails: readonly string[];
}

/** `sandbox`: everything ready to play with, on this machine. `serve`: production, every setting from outside. */
export type Mode = "sandbox" | "serve";

export interface Config {
  readonly mode: Mode;
  readonly host: string;
  readonly port: number;
  /** How many processes serve at the port. */
  readonly workers: number;
  /** `sqlite:FILE` or `postgres://…`; a file, because reads and writes have a connection each. */
  readonly databaseUrl: string;
  /** Of PostgreSQL alone. */
  readonly database: {
    /** How many one server's reads and writes may have; one more is for health checks. */
    readonly connections: { readonly reads: number; readonly writes: number };
    /** Whether the connections for reads keep their statements. */
    readonly prepared: Prepared;
  };
  /** Everything that must lie outside the database; `null` in the sandbox, which makes its own. */
  readonly secrets: Secrets | null;
  /** The mail server and who mails come from; `null`: mails stay in the queue, or it is the sandbox. */
  readonly mail: MailSettings | null;
  /** What people call this service, and where they find it; `url` is `null` unless set. */
  readonly service: ServiceIdentity;
  /** E-mail addresses that alarms to the operator go to; none unless set. */
  readonly operatorMails: readonly string[];
  /** The guaranteed amount from which on two officers of the issuer end a guarantee; `null`: one is enough. */
  readonly fourEyesFrom: Yen | null;
  /** The most bytes that one organisation keeps in attachments, as far as they count. */
  readonly mostAttachmentBytes: number;
  /** Whether webhooks may be sent into the operator's own network; the sandbox's may. */
  readonly webhookPrivateAddresses: boolean;
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

export const PREPARED = ["auto", "on", "off"] as const;
export type Prepared = (typeof PREPARED)[number];

export const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const INTROSPECTION = ["signed-in", "everybody", "off"] as const;
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

export const SMTP_TLS = ["opportunistic", "verified", "off"] as const;

export interface MailSettings {
  /** `smtp://USER:PASSWORD@HOST:PORT` or `smtps://…`. */
  readonly smtpUrl: string;
  /** How mails are kept from being read on their way; absent: as mail servers do it. */
  readonly tls?: { readonly policy: (typeof SMTP_TLS)[number]; readonly ca: string | null };
  /** The display name may be absent: `null`. */
  readonly from: { readonly address: string; readonly name: string | null };
}
