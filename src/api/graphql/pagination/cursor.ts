import type { Position } from "../../../use-cases/shared/page";

/** A cursor says where a row stands, and in which order, so that one list's cursor is no other list's. */
export function encodeCursor(order: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([order, key, id]), "utf8").toString("base64url");
}

const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** What an order sorts by: texts (days and numbers of guarantees are texts) or amounts. */
export type CursorKey = "string" | "number";

/** `undefined` for a text that is no cursor of this order. */
export function decodeCursor(order: string, cursor: string, keyType: CursorKey): Position | undefined {
  if (cursor.length > 400) return undefined;
  try {
    const parts: unknown = JSON.parse(UTF8.decode(Buffer.from(cursor, "base64url")));
    if (!Array.isArray(parts) || parts.length !== 3 || parts[0] !== order) return undefined;
    const [, key, id] = parts as unknown[];
    const isKey = typeof key === keyType && (keyType === "string" || Number.isSafeInteger(key));
    return isKey && typeof id === "string" ? { key: key as string | number, id } : undefined;
  } catch {
    return undefined;
  }
}
