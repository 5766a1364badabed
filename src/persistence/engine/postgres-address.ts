import { readFileSync } from "node:fs";
import type { ConnectionOptions } from "node:tls";

/** The place of a PostgreSQL, the user, and whether the connection is encrypted. */
export interface PostgresAddress {
  readonly host: string;
  readonly port: number;
  /** The driver finds absent parts, as in `postgres:///`, from PGUSER and PGPASSWORD. */
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly database: string;
  readonly applicationName: string | undefined;
  /** The ways to connect, the preferred one first: `false` is unencrypted. */
  readonly ways: readonly [PostgresWay, ...PostgresWay[]];
}
export type PostgresWay = false | ConnectionOptions;

/** The address is unusable. The message names only parts and values that cannot be secret. */
export class AddressRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "AddressRefused";
  }
}

/** As libpq names them: https://www.postgresql.org/docs/current/libpq-ssl.html, table "SSL Mode Descriptions". */
const SSL_MODES = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"] as const;
type SslMode = (typeof SSL_MODES)[number];
/**
 * The options allowed behind the `?`. Unknown ones are refused, as by libpq: they may be meant to protect.
 */
const PARAMETERS = ["sslmode", "sslrootcert", "sslcert", "sslkey", "application_name"] as const;
type Parameter = (typeof PARAMETERS)[number];

const UNREADABLE = "cannot be read: write @ : / ? # % in user and password as %40 %3A %2F %3F %23 %25";
const DEFAULT_PORT = 5432;

/** Reads `postgres://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=…`, and the files of certificates that it names. */
export function postgresAddress(url: string): PostgresAddress {
  if (!/^postgres(ql)?:\/\//.test(url)) throw new AddressRefused("is of an unknown kind");
  const { hostname, port, username, password, pathname, searchParams } = readable(url);
  if (hostname === "") throw new AddressRefused("names no host");
  if (!/^\/[^/]+$/.test(pathname)) throw new AddressRefused("names no database");
  const parameters = parametersOf(searchParams);
  return {
    host: decodeURIComponent(hostname).replace(/^\[(.*)\]$/, "$1"),
    port: port === "" ? DEFAULT_PORT : Number(port),
    user: decodeURIComponent(username) || undefined,
    password: decodeURIComponent(password) || undefined,
    database: decodeURIComponent(pathname.slice(1)),
    applicationName: parameters.application_name,
    ways: waysOf(parameters),
  };
}

function readable(url: string): URL {
  try {
    const parsed = new URL(url);
    for (const part of [parsed.username, parsed.password, parsed.hostname, parsed.pathname])
      decodeURIComponent(part);
    return parsed;
  } catch {
    throw new AddressRefused(UNREADABLE);
  }
}

type Parameters = Readonly<Partial<Record<Parameter, string>>>;

function parametersOf(searchParams: URLSearchParams): Parameters {
  const found: Partial<Record<Parameter, string>> = {};
  for (const [name, value] of searchParams) {
    const known = PARAMETERS.find((parameter) => parameter === name);
    if (!known)
      throw new AddressRefused(
        `has a parameter that is not known, ${nameOf(name)}; known are ${PARAMETERS.join(", ")}`,
      );
    if (found[known] !== undefined) throw new AddressRefused(`has ${known} twice`);
    if (value !== "") found[known] = value;
  }
  return found;
}

/** A password with a `?` in it, not written as %3F, would come here as a name. */
function nameOf(name: string): string {
  return /^[a-z_]{1,40}$/.test(name) ? name : "its name is left out here";
}

function waysOf(parameters: Parameters): PostgresAddress["ways"] {
  const mode = modeOf(parameters);
  if (mode === "disable") return [false];
  const encrypted = encryption(mode, parameters);
  if (mode === "allow") return [false, encrypted];
  if (mode === "prefer") return [encrypted, false];
  return [encrypted];
}

function modeOf({ sslmode, sslrootcert, sslcert, sslkey }: Parameters): SslMode {
  // As libpq does: public authorities vouch for servers of every owner, so the name must be right.
  if (sslmode === undefined && sslrootcert === "system") return "verify-full";
  if (sslmode === undefined) {
    if (sslrootcert ?? sslcert ?? sslkey)
      throw new AddressRefused("names certificates but no sslmode; add sslmode=verify-full");
    return "disable";
  }
  const mode = SSL_MODES.find((known) => known === sslmode);
  if (!mode)
    throw new AddressRefused(`has an sslmode that is not known; it must be one of ${SSL_MODES.join(", ")}`);
  if (sslrootcert === "system" && mode !== "verify-full")
    throw new AddressRefused("has sslrootcert=system, which takes sslmode=verify-full");
  if (mode === "verify-ca" && sslrootcert === undefined)
    throw new AddressRefused("has sslmode=verify-ca, which takes an sslrootcert");
  return mode;
}

function encryption(mode: SslMode, { sslrootcert, sslcert, sslkey }: Parameters): ConnectionOptions {
  if ((sslcert === undefined) !== (sslkey === undefined))
    throw new AddressRefused("needs both sslcert and sslkey, or neither");
  const own = sslcert !== undefined &&
    sslkey !== undefined && { cert: textOf("sslcert", sslcert), key: textOf("sslkey", sslkey) };
  const authority =
    sslrootcert !== undefined && sslrootcert !== "system" && textOf("sslrootcert", sslrootcert);
  return {
    ...own,
    ...(authority !== false && { ca: authority }),
    // With an authority the certificate is checked in every mode, as libpq does it.
    rejectUnauthorized: mode.startsWith("verify") || authority !== false,
    ...(mode !== "verify-full" && { checkServerIdentity: () => undefined }),
  };
}

function textOf(name: Parameter, file: string): string {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new AddressRefused(`names a file that cannot be read, ${name}=${file}`);
  }
  if (!text.includes("-----BEGIN "))
    throw new AddressRefused(`names a file that is not PEM, ${name}=${file}`);
  return text;
}
