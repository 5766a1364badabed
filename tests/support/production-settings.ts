import { randomBytes } from "node:crypto";
import { ConfigError, readConfig } from "../../src/config";

export const PEPPER = randomBytes(32);
export const ENCRYPTION_KEY = randomBytes(32);
export const SEAL_KEY = randomBytes(32);

/** Settings that production starts with. */
export const GOOD_SETTINGS = {
  DATABASE_URL: "postgres://hosho:pw-in-url@db.example.jp:5432/hosho",
  HOSHO_AUTH_KEY_PEPPER: PEPPER.toString("base64"),
  HOSHO_AUTH_KEY_ENCRYPTION_KEY: ENCRYPTION_KEY.toString("hex"),
  HOSHO_SEAL_KEYS: `2026:${SEAL_KEY.toString("base64")}`,
  HOSHO_SMTP_URL: "smtps://hosho:pw-of-mail@smtp.example.jp:465",
  HOSHO_MAIL_FROM: "西日本建設業保証 <hosho@example.jp>",
};

/** What is wrong with them where some are set otherwise. */
export function problemsWith(environment: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig("serve", { ...GOOD_SETTINGS, ...environment });
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}
