import type { Position } from "../../../use-cases/shared/page";

/** A cursor says where a row stands, and in which order, so that one list's cursor is no other list's. */
export function encodeCursor(order: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([order, key, id]), "utf8").toString("base64url");
}

const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** What an order sorts by: texts (days and numbers of guarantees are texts), instants as they are stored, or amounts. */
export type CursorKey = "string" | "instant" | "number";

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const IS_KEY: Readonly<Record<CursorKey, (key: unknown) => boolean>> = {
  string: (key) => typeof key === "string",
  instant: (key) => typeof key === "string" && INSTANT.test(key),
  number: Number.isSafeInteger,
};

/** `undefined` for a text that is no cursor of this order. */
export function decodeCursor(order: string, cursor: string, keyType: CursorKey): Position | undefined {
  if (cursor.length > 400) return undefined;
  try {
    const parts: unknown = JSON.parse(UTF8.decode(Buffer.from(cursor, "base64url")));
    if (!Array.isArray(parts) || parts.length !== 3 || parts[0] !== order) return undefined;
    const [, key, id] = parts as unknown[];
    return IS_KEY[keyType](key) && typeof id === "string" ? { key: key as string | number, id } : undefined;
  } catch {
    return undefined;
  }
}
