import { asTyped, withDashes } from "../values/characters";

const LOGIN_ID = /^[a-z0-9][a-z0-9._-]{3,31}$/;

declare const brand: unique symbol;
/** The login ID (お客様ID) that a user signs in with: in lower case, so that no two differ by case alone. */
export type LoginId = string & { readonly [brand]: "LoginId" };

/** Reads a login ID as people type it: full-width forms, capitals, any dash, and what is not seen or stands around it. */
export function parseLoginId(text: string): LoginId | undefined {
  const folded = withDashes(asTyped(text), "-").toLowerCase();
  return LOGIN_ID.test(folded) ? (folded as LoginId) : undefined;
}

/** The number of login IDs to choose a random one from: nine digits say nothing about the company. */
export const MADE_LOGIN_IDS = 1_000_000_000;

/** The login ID of this serial, `c000000042`. */
export function madeLoginId(serial: number): LoginId {
  return `c${String(serial).padStart(9, "0")}` as LoginId;
}
