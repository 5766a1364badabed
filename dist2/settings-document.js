"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/config/settings-document.ts
var settings_document_exports = {};
__export(settings_document_exports, {
  withSettingTables: () => withSettingTables
});
module.exports = __toCommonJS(settings_document_exports);

// src/domain/values/service-identity.ts
var UNNAMED_SERVICE = { name: "\u4FDD\u8A3C\u78BA\u8A8D\u30B5\u30FC\u30D3\u30B9", url: null };

// src/config/configuration.ts
var PREPARED = ["auto", "on", "off"];
var LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "silent"];
var INTROSPECTION = ["signed-in", "everybody", "off"];
var SMTP_TLS = ["opportunistic", "verified", "off"];

// src/persistence/engine/postgres-address.ts
var import_node_fs = require("node:fs");
var AddressRefused = class extends Error {
  constructor(message) {
    super(message);
    this.name = "AddressRefused";
  }
};
var SSL_MODES = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"];
var PARAMETERS = ["sslmode", "sslrootcert", "sslcert", "sslkey", "application_name"];
var UNREADABLE = "cannot be read: write @ : / ? # % in user and password as %40 %3A %2F %3F %23 %25";
var DEFAULT_PORT = 5432;
function postgresAddress(url) {
  if (!/^postgres(ql)?:\/\//.test(url)) throw new AddressRefused("is of an unknown kind");
  const { hostname, port, username, password, pathname, searchParams } = readable(url);
  if (hostname === "") throw new AddressRefused("names no host");
  if (!/^\/[^/]+$/.test(pathname)) throw new AddressRefused("names no database");
  const parameters = parametersOf(searchParams);
  return {
    host: decodeURIComponent(hostname).replace(/^\[(.*)\]$/, "$1"),
    port: port === "" ? DEFAULT_PORT : Number(port),
    user: decodeURIComponent(username) || void 0,
    password: decodeURIComponent(password) || void 0,
    database: decodeURIComponent(pathname.slice(1)),
    applicationName: parameters.application_name,
    ways: waysOf(parameters)
  };
}
function readable(url) {
  try {
    const parsed = new URL(url);
    for (const part of [parsed.username, parsed.password, parsed.hostname, parsed.pathname])
      decodeURIComponent(part);
    return parsed;
  } catch {
    throw new AddressRefused(UNREADABLE);
  }
}
function parametersOf(searchParams) {
  const found = {};
  for (const [name, value] of searchParams) {
    const known = PARAMETERS.find((parameter) => parameter === name);
    if (!known)
      throw new AddressRefused(
        `has a parameter that is not known, ${nameOf(name)}; known are ${PARAMETERS.join(", ")}`
      );
    if (found[known] !== void 0) throw new AddressRefused(`has ${known} twice`);
    if (value !== "") found[known] = value;
  }
  return found;
}
function nameOf(name) {
  return /^[a-z_]{1,40}$/.test(name) ? name : "its name is left out here";
}
function waysOf(parameters) {
  const mode = modeOf(parameters);
  if (mode === "disable") return [false];
  const encrypted = encryption(mode, parameters);
  if (mode === "allow") return [false, encrypted];
  if (mode === "prefer") return [encrypted, false];
  return [encrypted];
}
function modeOf({ sslmode, sslrootcert, sslcert, sslkey }) {
  if (sslmode === void 0 && sslrootcert === "system") return "verify-full";
  if (sslmode === void 0) {
    if (sslrootcert ?? sslcert ?? sslkey)
      throw new AddressRefused("names certificates but no sslmode; add sslmode=verify-full");
    return "disable";
  }
  const mode = SSL_MODES.find((known) => known === sslmode);
  if (!mode)
    throw new AddressRefused(`has an sslmode that is not known; it must be one of ${SSL_MODES.join(", ")}`);
  if (sslrootcert === "system" && mode !== "verify-full")
    throw new AddressRefused("has sslrootcert=system, which takes sslmode=verify-full");
  if (mode === "verify-ca" && sslrootcert === void 0)
    throw new AddressRefused("has sslmode=verify-ca, which takes an sslrootcert");
  return mode;
}
function encryption(mode, { sslrootcert, sslcert, sslkey }) {
  if (sslcert === void 0 !== (sslkey === void 0))
    throw new AddressRefused("needs both sslcert and sslkey, or neither");
  const own = sslcert !== void 0 && sslkey !== void 0 && { cert: textOf("sslcert", sslcert), key: textOf("sslkey", sslkey) };
  const authority = sslrootcert !== void 0 && sslrootcert !== "system" && textOf("sslrootcert", sslrootcert);
  return {
    ...own,
    ...authority !== false && { ca: authority },
    // With an authority the certificate is checked in every mode, as libpq does it.
    rejectUnauthorized: mode.startsWith("verify") || authority !== false,
    ...mode !== "verify-full" && { checkServerIdentity: () => void 0 }
  };
}
function textOf(name, file) {
  let text;
  try {
    text = (0, import_node_fs.readFileSync)(file, "utf8");
  } catch {
    throw new AddressRefused(`names a file that cannot be read, ${name}=${file}`);
  }
  if (!text.includes("-----BEGIN "))
    throw new AddressRefused(`names a file that is not PEM, ${name}=${file}`);
  return text;
}

// src/config/database-url.ts
var DATABASE_URL_FORMS = "sqlite:FILE or postgres://USER:PASSWORD@HOST:PORT/DATABASE";
var DATABASE_URL = {
  read: (url) => {
    const problem = url.startsWith("sqlite:") ? problemOfSqlite(url) : problemOfPostgres(url);
    if (problem === void 0) return { value: url };
    return { problems: [`${problem}; expected ${DATABASE_URL_FORMS}`] };
  }
};
function problemOfSqlite(url) {
  const file = url.slice("sqlite:".length).trim();
  if (file === "") return "names no file";
  return file === ":memory:" ? "must name a file: a database in memory cannot be shared" : void 0;
}
function problemOfPostgres(url) {
  try {
    postgresAddress(url);
    return void 0;
  } catch (error) {
    if (error instanceof AddressRefused) return error.message;
    throw error;
  }
}

// src/config/mail-kinds.ts
var import_node_crypto = require("node:crypto");
var import_node_fs2 = require("node:fs");

// src/domain/values/characters.ts
var UNSEEN = "\\p{Default_Ignorable_Code_Point}\\p{Cf}\\u{16FE4}";
var SPACES = "\\p{White_Space}\\u2800\\u{1D159}\\u{13441}\\u{13442}";
var EVERY_UNSEEN = new RegExp(`[${UNSEEN}]`, "gu");
var RUN_OF_SPACES = new RegExp(`[${SPACES}]+`, "gu");
var SEEN = new RegExp(`[^${SPACES}${UNSEEN}\\p{M}]`, "u");
var WAVES = "~\\u2053\\u223c\\u301c\\u3030\\uff5e";
var WAVE = new RegExp(`[${WAVES}]`, "gu");
var DASH = new RegExp(
  `(?![${WAVES}])[\\p{Dash}\\u02d7\\u2043\\u23af\\u2500\\u2501\\u2504\\u2505\\u2508\\u2509\\u254c\\u254d\\u2574\\u2576\\u2578\\u257a\\u2796\\u30fc\\u31d0\\uff70]`,
  "gu"
);
function isBlank(text) {
  return !SEEN.test(text);
}
function withoutUnseen(text) {
  return text.replace(EVERY_UNSEEN, "");
}
function withSpaces(text, space) {
  return text.replace(RUN_OF_SPACES, space);
}
function withDashes(text, dash) {
  return text.replace(DASH, dash);
}
function withPlainWaves(text) {
  return text.replace(WAVE, "~");
}
function codePointName(character) {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/domain/values/email-address.ts
var LONGEST = 254;
var LONGEST_LOCAL_PART = 64;
var ATOM = "[\\w!#$%&'*+/=?^`{|}~-]";
var LOCAL_PART = new RegExp(`^${ATOM}(?:${ATOM}|\\.)*$`);
var DOT_ATOM = new RegExp(`^${ATOM}+(?:\\.${ATOM}+)*$`);
var ENCODED_WORD = /=\?|\?=/;
var LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
var DOMAIN = new RegExp(`^(?:${LABEL}\\.)+${LABEL}$`, "i");
var ONLY_ASCII = /^[\x21-\x7e]+$/;
var OTHER_WIDTH = /[\uff01-\uff5e\ufe50-\ufe6b]/gu;
var DOT = /[\u3002\uff61\u2024]/gu;
var SINGLE_QUOTATION_MARK = /[\u2018\u2019]/gu;
var DOUBLE_QUOTATION_MARK = /[\u201c\u201d]/gu;
var LINK = /^mailto:(?!.*%)/i;
var BRACKETED = /^<([^<>]*)>$/;
function parseEmailAddress(text) {
  const reading = readingOf(text);
  return "address" in reading ? reading.address : void 0;
}
function readingOf(text) {
  const typed = bareAddress(text);
  const at = typed.lastIndexOf("@");
  const local = withoutQuotes(localAsTyped(typed.slice(0, Math.max(at, 0))));
  const domain = asciiDomain(typed.slice(at + 1));
  if (at > 0 && domain !== void 0 && isBeyondAscii(local)) return { refusal: "EMAIL_ADDRESS_NOT_ASCII" };
  const sent = `${quoted(local)}@${domain ?? ""}`;
  const isMailbox = domain !== void 0 && LOCAL_PART.test(local) && !ENCODED_WORD.test(local) && quoted(local).length <= LONGEST_LOCAL_PART && sent.length <= LONGEST;
  return isMailbox ? { address: `${local}@${domain}` } : { refusal: "NOT_AN_EMAIL_ADDRESS" };
}
function quoted(local) {
  return DOT_ATOM.test(local) ? local : `"${local}"`;
}
function withoutQuotes(local) {
  return /^"([^"\\]+)"$/.exec(local)?.[1] ?? local;
}
function bareAddress(text) {
  const halfWidth = withoutUnseen(text).replace(OTHER_WIDTH, (character) => character.normalize("NFKC"));
  const typed = withSpaces(halfWidth, " ").trim().replace(LINK, "");
  return BRACKETED.exec(typed)?.[1] ?? typed;
}
function localAsTyped(local) {
  return withPlainWaves(withDashes(local, "-")).replace(SINGLE_QUOTATION_MARK, "'").replace(DOUBLE_QUOTATION_MARK, '"');
}
function isBeyondAscii(local) {
  return new RegExp("\\P{ASCII}", "u").test(local) && /^[\p{L}\p{M}\p{N}\w.!#$%&'*+/=?^`{|}~-]+$/u.test(local);
}
function asciiDomain(domain) {
  const typed = domain.replace(/[^ー]+/gu, (part) => withDashes(part, "-")).replace(DOT, ".");
  const ascii = ONLY_ASCII.test(typed) ? typed : punycodeOf(typed);
  return ascii !== void 0 && DOMAIN.test(ascii) && !/(^|\.)\d+$/.test(ascii) ? ascii : void 0;
}
function punycodeOf(domain) {
  if (!/^[\p{L}\p{M}\p{N}\w.。・-]+$/u.test(domain)) return void 0;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return void 0;
  }
}

// src/domain/values/printable-text.ts
var SELECTOR = "\\p{Variation_Selector}";
var UNPRINTABLE = new RegExp(
  `[\\p{C}\\p{Zl}\\p{Zp}\\ufffc\\ufffd]|(?!${SELECTOR})[${UNSEEN}]|(?<=^|[${SPACES}\\p{C}]|(?!${SELECTOR})[${UNSEEN}])\\p{M}+|(?<=${SELECTOR})${SELECTOR}`,
  "u"
);
var EVERY_UNPRINTABLE = new RegExp(UNPRINTABLE, "gu");
function unprintableIn(text) {
  const found = UNPRINTABLE.exec(text)?.[0];
  return found === void 0 ? void 0 : codePointName(found);
}

// src/config/mail-kinds.ts
var SMTP_URL_FORMS = "smtp://USER:PASSWORD@HOST:PORT, smtps://\u2026 or off (mails stay in the queue)";
var SMTP_URL = {
  read: (text) => {
    if (text === "off") return { value: null };
    const problem = problemOfSmtp(text);
    return problem === void 0 ? { value: text } : { problems: [`${problem}; expected ${SMTP_URL_FORMS}`] };
  }
};
function problemOfSmtp(url) {
  if (!/^smtps?:\/\//.test(url)) return "is of an unknown kind";
  try {
    const { username, password, hostname, pathname, search, hash } = new URL(url);
    decodeURIComponent(username);
    decodeURIComponent(password);
    if (hostname === "") return "names no host";
    if (username === "" !== (password === "")) return "needs both user and password, or neither";
    return /^\/?$/.test(pathname) && search + hash === "" ? void 0 : "has more than a host and a port";
  } catch {
    return "cannot be read: write @ : / ? # % in user and password as %40 %3A %2F %3F %23 %25";
  }
}
var SENDER_FORMS = 'an e-mail address such as hosho@example.jp or "\u4FDD\u8A3C\u6A5F\u95A2 <hosho@example.jp>"';
var SENDER = {
  read: (text) => {
    const [, display = "", inBrackets] = /^([^<>"]*)<([^<>]*)>$/u.exec(text) ?? [];
    const address = parseEmailAddress(inBrackets ?? text);
    if (address !== void 0 && unprintableIn(display) === void 0 && !display.includes("=?"))
      return { value: { address, name: isBlank(display) ? null : display.trim() } };
    return { problems: [`must be ${SENDER_FORMS}; got another text`] };
  }
};
var PEM_CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
var CERTIFICATE_FILE = {
  read: (file) => {
    try {
      const pem = (0, import_node_fs2.readFileSync)(file, "utf8");
      for (const [certificate] of pem.matchAll(PEM_CERTIFICATE)) new import_node_crypto.X509Certificate(certificate);
      if (pem.search(PEM_CERTIFICATE) >= 0) return { value: pem };
    } catch {
    }
    return {
      problems: [`must be a file of certificates in PEM that this process may read; got "${file}"`]
    };
  }
};

// src/domain/values/readable-text.ts
function* findingsOnText(path, text, longest) {
  const length = Array.from(text).length;
  const unprintable = unprintableIn(text);
  if (isBlank(text)) yield { path, code: "BLANK" };
  else if (unprintable !== void 0) yield { path, code: "UNPRINTABLE", actual: unprintable };
  if (length > longest) yield { path, code: "TOO_LONG", limit: longest, actual: length };
}

// src/domain/values/yen.ts
var MAX_YEN = Number.MAX_SAFE_INTEGER;
function isYen(value) {
  return Number.isSafeInteger(value) && value >= 0;
}

// src/config/plain-kinds.ts
var TEXT = { read: (value) => ({ value }) };
function wholeNumber(from, to) {
  return {
    choices: { from, to },
    read: (text) => {
      const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
      if (value >= from && value <= to) return { value };
      return { problems: [`must be a whole number from ${String(from)} to ${String(to)}; got "${text}"`] };
    }
  };
}
var YEN = {
  choices: { from: 1, to: MAX_YEN },
  read: (text) => {
    const value = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
    if (isYen(value) && value > 0) return { value };
    return {
      problems: [`must be whole yen from 1 to ${String(MAX_YEN)}, without separators; got "${text}"`]
    };
  }
};
function oneOf(values) {
  return {
    choices: { oneOf: values },
    read: (text) => values.includes(text) ? { value: text } : { problems: [`must be one of ${values.join(", ")}; got "${text}"`] }
  };
}
var LONGEST_NAME = 60;
var PRINTABLE_NAME = {
  read: (text) => {
    const [fault] = findingsOnText("", text, LONGEST_NAME);
    if (!fault) return { value: text };
    return { problems: [`must be at most ${String(LONGEST_NAME)} printable characters`] };
  }
};
var WEB_ADDRESS = {
  read: (text) => /^https?:\/\/[\x21-\x7e]{1,192}$/.test(text) && URL.canParse(text) ? { value: text } : { problems: [`must be an address such as https://hosho.example.jp/; got "${text}"`] }
};
var ORIGINS = listOf(
  (text) => /^https?:\/\/[^/*\s]+$/.test(text) ? { value: text } : { problems: [`must list origins such as https://example.jp, separated by commas; got "${text}"`] }
);
var EMAIL_ADDRESSES = listOf((text) => {
  const value = parseEmailAddress(text);
  if (value !== void 0) return { value };
  return {
    problems: ["must list e-mail addresses such as ops@example.jp, separated by commas; got another text"]
  };
});
function listOf(read) {
  return {
    read: (list) => {
      const texts = list.split(",").map((text) => text.trim());
      const readings = texts.filter((text) => text !== "").map(read);
      const problems = readings.flatMap((reading) => "problems" in reading ? reading.problems : []);
      if (problems.length > 0) return { problems };
      return { value: readings.flatMap((reading) => "value" in reading ? [reading.value] : []) };
    }
  };
}

// src/config/secret-kinds.ts
var SECRET_BYTES = 32;
var FEWEST_DIFFERENT_BYTES = 20;
var MAKE_A_SECRET = "make one with: openssl rand -base64 32";
var SECRET = {
  read: (text) => {
    const isHex = /^[0-9a-f]{64}$/i.test(text);
    const bytes = Buffer.from(text, isHex ? "hex" : "base64");
    if (bytes.length !== SECRET_BYTES || !/^[\w+/-]+=*$/.test(text))
      return { problems: [`must be ${String(SECRET_BYTES)} bytes in base64 or hex; ${MAKE_A_SECRET}`] };
    if (new Set(bytes).size < FEWEST_DIFFERENT_BYTES)
      return { problems: [`is weak: too few different bytes; ${MAKE_A_SECRET}`] };
    return { value: bytes };
  }
};
var SEAL_KEYS_FORMS = "ID:KEY, or several with a comma between: an ID of up to 20 letters, digits, . _ -, such as 2026; KEY from: openssl rand -base64 32";
var SEAL_KEYS = {
  read: (text) => {
    const readings = text.split(",").map(readSealKey);
    const problems = readings.flatMap((reading) => "problems" in reading ? reading.problems : []);
    const [first, ...others] = readings.flatMap((reading) => "value" in reading ? [reading.value] : []);
    if (first === void 0 || problems.length > 0) return { problems };
    const keys = [first, ...others];
    if (isAnyTwice(keys.map(({ id }) => id)) || isAnyTwice(keys.map(({ key }) => key.toString("hex"))))
      return { problems: ["must list each key once, each under an ID of its own"] };
    return { value: keys };
  }
};
function readSealKey(entry) {
  const [, id, secret = ""] = /^\s*([\w.-]{1,20}):(.*)$/.exec(entry) ?? [];
  if (id === void 0) return { problems: [`must be ${SEAL_KEYS_FORMS}`] };
  const reading = SECRET.read(secret.trim());
  if ("problems" in reading) return { problems: reading.problems.map((problem) => `(${id}) ${problem}`) };
  return { value: { id, key: reading.value } };
}
function isAnyTwice(values) {
  return new Set(values).size < values.length;
}

// src/config/settings.ts
var CONNECTIONS = wholeNumber(1, 100);
var DATABASE = {
  url: {
    name: "DATABASE_URL",
    meaning: "`postgres://USER:PASSWORD@HOST:PORT/DATABASE` or `sqlite:FILE`",
    kind: DATABASE_URL,
    remedy: `set it to ${DATABASE_URL_FORMS}`
  },
  reads: {
    name: "HOSHO_DATABASE_READ_CONNECTIONS",
    meaning: "PostgreSQL: connections of one server for reads",
    kind: CONNECTIONS,
    unlessSet: 10
  },
  writes: {
    name: "HOSHO_DATABASE_WRITE_CONNECTIONS",
    meaning: "PostgreSQL: connections of one server for writes",
    kind: CONNECTIONS,
    unlessSet: 10
  },
  prepared: {
    name: "HOSHO_DATABASE_PREPARED",
    meaning: "PostgreSQL: whether connections keep their statements, so that each is planned once; `auto`: where no pooler is in between (see below)",
    kind: oneOf(PREPARED),
    unlessSet: "auto"
  }
};
var SECRETS = {
  pepper: {
    name: "HOSHO_AUTH_KEY_PEPPER",
    meaning: "32 random bytes in base64 or hex, keys the hash of auth keys",
    kind: SECRET,
    remedy: MAKE_A_SECRET
  },
  encryptionKey: {
    name: "HOSHO_AUTH_KEY_ENCRYPTION_KEY",
    meaning: "32 other random bytes, encrypts the copy that \u300C\u8868\u793A\u300D shows",
    kind: SECRET,
    remedy: MAKE_A_SECRET
  },
  sealKeys: {
    name: "HOSHO_SEAL_KEYS",
    meaning: "`ID:KEY`: 32 random bytes that seal the stored rows, such as `2026:` and 32 bytes in base64 or hex; several with a comma between, of which the first one seals; see [seals](seals.md)",
    kind: SEAL_KEYS,
    remedy: `set it to ${SEAL_KEYS_FORMS}`
  }
};
var MAIL = {
  smtpUrl: {
    name: "HOSHO_SMTP_URL",
    meaning: "`smtp://USER:PASSWORD@HOST:PORT`, `smtps://\u2026`, or `off`: mails stay in the queue",
    kind: SMTP_URL,
    remedy: `set it to ${SMTP_URL_FORMS}`
  },
  from: {
    name: "HOSHO_MAIL_FROM",
    meaning: "who mails come from, such as `\u4FDD\u8A3C\u6A5F\u95A2 <hosho@example.jp>`; the name must be printable",
    kind: SENDER,
    remedy: `set it to ${SENDER_FORMS}`
  },
  tls: {
    name: "HOSHO_SMTP_TLS",
    meaning: "how mails are kept from being read on their way (see below)",
    kind: oneOf(SMTP_TLS),
    unlessSet: "opportunistic"
  },
  caFile: {
    name: "HOSHO_SMTP_CA_FILE",
    meaning: "certificates in PEM that are trusted instead of the public ones wherever a certificate is verified, such as the relay's own",
    kind: CERTIFICATE_FILE
  }
};
var SERVICE = {
  name: {
    name: "HOSHO_SERVICE_NAME",
    meaning: "what papers and mails call this service, on which bodies look at certificates; at most 60 characters",
    kind: PRINTABLE_NAME,
    unlessSet: UNNAMED_SERVICE.name
  },
  url: {
    name: "HOSHO_SERVICE_URL",
    meaning: "its address for people, which papers print beside the name and mails link to, such as `https://hosho.example.jp/`; at most 200 characters; none unless set",
    kind: WEB_ADDRESS
  }
};
var ALARMS = {
  operatorMails: {
    name: "HOSHO_OPERATOR_MAIL",
    meaning: "e-mail addresses, separated by commas, that alarms go to: one mail for each kind, subject and hour, at most 10 an hour of one kind",
    kind: EMAIL_ADDRESSES,
    unlessSet: []
  }
};
var ENDS = {
  fourEyesFrom: {
    name: "HOSHO_FOUR_EYES_FROM",
    meaning: "the guaranteed amount (\u4FDD\u8A3C\u91D1\u984D) in yen from which on two officers of the issuer end a guarantee; none unless set: one officer, or the issuer's integration, ends every guarantee",
    kind: YEN
  }
};
var ATTACHMENTS = {
  mostBytes: {
    name: "HOSHO_ATTACHMENT_BYTES",
    meaning: "the most bytes of attachments (\u6DFB\u4ED8\u66F8\u985E) that one contractor, body or issuer keeps, as far as they count: 10 MB to 1 TB",
    kind: wholeNumber(1e7, 1e12),
    unlessSet: 1e9
  }
};
var WEBHOOKS = {
  privateAddresses: {
    name: "HOSHO_WEBHOOK_PRIVATE_ADDRESSES",
    meaning: "whether webhooks may be sent to private and loopback addresses, and there by `http`; see [webhooks](webhooks.md)",
    kind: oneOf(["on", "off"]),
    unlessSet: "off",
    unlessSetInSandbox: "on"
  }
};
var HTTP = {
  host: { name: "HOST", meaning: "the address to listen at", kind: TEXT, unlessSet: "127.0.0.1" },
  port: {
    name: "PORT",
    meaning: "the port to listen at; with 0 the system chooses one",
    kind: wholeNumber(0, 65535),
    unlessSet: 4e3
  },
  workers: {
    name: "HOSHO_WORKERS",
    meaning: "PostgreSQL: how many processes serve at the port, each with connections and budgets of its own; one a processor at most is of use",
    kind: wholeNumber(1, 64),
    unlessSet: 1
  },
  trustedProxies: {
    name: "HOSHO_TRUSTED_PROXIES",
    meaning: "how many proxies in front, the only way in: so many hops of `X-Forwarded-For`, `-Host`, `-Proto` count",
    kind: wholeNumber(0, 10),
    unlessSet: 0
  },
  graphiql: {
    name: "HOSHO_GRAPHIQL",
    meaning: "whether browsers are shown GraphiQL at `/graphql`",
    kind: oneOf(["on", "off"]),
    unlessSet: "on"
  },
  corsOrigins: {
    name: "HOSHO_CORS_ORIGINS",
    meaning: "origins whose pages may call the API, separated by commas",
    kind: ORIGINS,
    unlessSet: []
  }
};
var TOKEN_BUDGET = { requests: 500, cost: 1e6, parallel: 8 };
var ADDRESS_BUDGET = { requests: 100, cost: 2e4, parallel: 8 };
var SANDBOX_BUDGET = { requests: 1e6, cost: 999999999, parallel: 1e4 };
function ofBudget(name, meaning, part, budget) {
  const kind = wholeNumber(1, 999999999);
  return { name, meaning, kind, unlessSet: budget[part], unlessSetInSandbox: SANDBOX_BUDGET[part] };
}
var LIMITS = {
  token: {
    requests: ofBudget(
      "HOSHO_TOKEN_REQUESTS",
      "requests in ten seconds of one access token or person",
      "requests",
      TOKEN_BUDGET
    ),
    cost: ofBudget("HOSHO_TOKEN_COST", "cost of its operations in ten seconds", "cost", TOKEN_BUDGET),
    parallel: ofBudget("HOSHO_TOKEN_PARALLEL", "its requests under way at once", "parallel", TOKEN_BUDGET)
  },
  address: {
    requests: ofBudget(
      "HOSHO_ADDRESS_REQUESTS",
      "requests in ten seconds from one IPv4 address or /64 network without a token that is known",
      "requests",
      ADDRESS_BUDGET
    ),
    cost: ofBudget("HOSHO_ADDRESS_COST", "cost of their operations in ten seconds", "cost", ADDRESS_BUDGET),
    parallel: ofBudget(
      "HOSHO_ADDRESS_PARALLEL",
      "these requests under way at once",
      "parallel",
      ADDRESS_BUDGET
    )
  },
  introspection: {
    name: "HOSHO_INTROSPECTION",
    meaning: "who may ask for the schema",
    kind: oneOf(INTROSPECTION),
    unlessSet: "signed-in",
    unlessSetInSandbox: "everybody"
  }
};
var LOG_AND_SHUTDOWN = {
  logLevel: {
    name: "HOSHO_LOG_LEVEL",
    meaning: "what is logged, as JSON lines on standard output",
    kind: oneOf(LOG_LEVELS),
    unlessSet: "info",
    unlessSetInSandbox: "warn"
  },
  drainMilliseconds: {
    name: "HOSHO_DRAIN_MS",
    meaning: 'milliseconds between "not ready" and closing on SIGTERM',
    kind: wholeNumber(0, 8e3),
    unlessSet: 0
  }
};

// src/config/settings-document.ts
var SECTIONS = {
  Database: Object.values(DATABASE),
  Secrets: Object.values(SECRETS),
  "Name and address of the service": Object.values(SERVICE),
  Mail: Object.values(MAIL),
  Alarms: Object.values(ALARMS),
  "Ends of guarantees": Object.values(ENDS),
  Attachments: Object.values(ATTACHMENTS),
  Webhooks: Object.values(WEBHOOKS),
  HTTP: Object.values(HTTP),
  Limits: [...Object.values(LIMITS.token), ...Object.values(LIMITS.address), LIMITS.introspection],
  "Log and shutdown": Object.values(LOG_AND_SHUTDOWN)
};
function withSettingTables(document) {
  return Object.entries(SECTIONS).reduce((text, [heading, settings]) => {
    const table = new RegExp(`(?<=^## ${heading}
(?:(?!## ).*
)*?)\\| setting .*
(?:\\|.*
)+`, "m");
    if (!table.test(text)) throw new Error(`There is no table of settings under "## ${heading}".`);
    return text.replace(table, () => tableOf(settings));
  }, document);
}
function tableOf(settings) {
  const rows = settings.map((setting) => `| \`${setting.name}\` | ${meaningOf(setting)} |
`);
  return `| setting | meaning |
| --- | --- |
${rows.join("")}`;
}
function meaningOf(setting) {
  const { meaning, kind, unlessSet } = setting;
  const { choices } = kind;
  if (choices && "oneOf" in choices) return `${meaning}: ${wordsOf(choices.oneOf, setting)}`;
  return [
    meaning,
    ...choices ? [`${String(choices.from)} to ${String(choices.to)}`] : [],
    ...unlessSet === void 0 ? [] : [`${inWords(unlessSet)} unless set`],
    ...setting.remedy === void 0 ? [] : ["required"]
  ].join("; ");
}
function wordsOf(words, { unlessSet, unlessSetInSandbox = unlessSet }) {
  const shown = words.map((word) => {
    if (word === unlessSet) return `\`${word}\` (unless set)`;
    return word === unlessSetInSandbox ? `\`${word}\` (unless set, in the sandbox)` : `\`${word}\``;
  });
  return `${shown.slice(0, -1).join(", ")} or ${shown.at(-1) ?? ""}`;
}
function inWords(value) {
  return Array.isArray(value) ? "none" : String(value);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  withSettingTables
});
//# sourceMappingURL=settings-document.js.map
