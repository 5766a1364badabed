import { hash, randomBytes } from "node:crypto";

/** Recognisable, so that people and secret scanners see what they have in hand. */
const PREFIX = "hosho_";

/** A new access token: 256 random bits. Shown once; only its hash is kept. */
export function newAccessToken(): string {
  return PREFIX + randomBytes(32).toString("base64url");
}

/** A new refresh token, as random as an access token, and good for one use. */
export function newRefreshToken(): string {
  return `${PREFIX}refresh_${randomBytes(32).toString("base64url")}`;
}

/** 256 random bits cannot be guessed, so a plain SHA-256 suffices to look a token up. */
export function hashAccessToken(token: string): string {
  return hash("sha256", token, "hex");
}
