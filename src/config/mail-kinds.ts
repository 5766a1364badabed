import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { isBlank } from "../domain/values/characters";
import { parseEmailAddress } from "../domain/values/email-address";
import { unprintableIn } from "../domain/values/printable-text";
import type { MailSettings } from "./configuration";
import type { Kind } from "./setting";

export const SMTP_URL_FORMS = "smtp://USER:PASSWORD@HOST:PORT, smtps://… or off (mails stay in the queue)";

/** `null`: off. */
export const SMTP_URL: Kind<string | null> = {
  read: (text) => {
    if (text === "off") return { value: null };
    const problem = problemOfSmtp(text);
    return problem === undefined ? { value: text } : { problems: [`${problem}; expected ${SMTP_URL_FORMS}`] };
  },
};

/** Without a part of the address: anything in it may be the password. */
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
    return "cannot be read: write @ : / ? # % in user and password as %40 %3A %2F %3F %23 %25";
  }
}

export const SENDER_FORMS = 'an e-mail address such as hosho@example.jp or "保証機関 <hosho@example.jp>"';

export const SENDER: Kind<MailSettings["from"]> = {
  read: (text) => {
    const [, display = "", inBrackets] = /^([^<>"]*)<([^<>]*)>$/u.exec(text) ?? [];
    const address = parseEmailAddress(inBrackets ?? text);
    // Programs would read =?…?= as another text (RFC 2047).
    if (address !== undefined && unprintableIn(display) === undefined && !display.includes("=?"))
      return { value: { address, name: isBlank(display) ? null : display.trim() } };
    return { problems: [`must be ${SENDER_FORMS}; got another text`] };
  },
};

const PEM_CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** The PEM text of a file of certificates. */
export const CERTIFICATE_FILE: Kind<string> = {
  read: (file) => {
    try {
      const pem = readFileSync(file, "utf8");
      for (const [certificate] of pem.matchAll(PEM_CERTIFICATE)) new X509Certificate(certificate);
      if (pem.search(PEM_CERTIFICATE) >= 0) return { value: pem };
    } catch {
      // Said below: neither the system's words nor OpenSSL's would say more.
    }
    return {
      problems: [`must be a file of certificates in PEM that this process may read; got "${file}"`],
    };
  },
};
