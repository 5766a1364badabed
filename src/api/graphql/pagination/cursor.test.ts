import fc from "fast-check";
import { decodeCursor, encodeCursor } from "./cursor";

const order = fc.constantFrom("Guarantee.ISSUED_ON.DESC", "Guarantee.AMOUNT.ASC", "Issuer");
const position = fc.record({
  key: fc.oneof(fc.string({ unit: "grapheme-ascii", maxLength: 40 }), fc.maxSafeInteger()),
  id: fc.uuid({ version: 7 }).map((id) => `guarantee_${id}`),
});
const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("a cursor", () => {
  it("leads back to the place where its row stands", () => {
    fc.assert(
      fc.property(order, position, (order, position) => {
        const cursor = encodeCursor(order, position);
        expect(cursor).toMatch(/^[\w-]+$/);
        const type = typeof position.key as "string" | "number";
        expect(decodeCursor(order, cursor, type)).toEqual(position);
        expect(decodeCursor(order, cursor, type === "string" ? "number" : "string")).toBeUndefined();
      }),
    );
  });

  it("is none where its bytes are no text", () => {
    const bytes = Buffer.from('["Issuer","?","issuer_1"]');
    bytes[bytes.indexOf("?")] = 0x83;
    expect(decodeCursor("Issuer", bytes.toString("base64url"), "string")).toBeUndefined();
  });

  it("of an order by instants stands at an instant", () => {
    const at = { key: "2026-10-14T00:00:00.000Z", id: "entry_1" };
    expect(decodeCursor("Ledger", encodeCursor("Ledger", at), "instant")).toEqual(at);
    for (const key of ["entry_1", "2026-10-14", "", 1])
      expect(decodeCursor("Ledger", encodeCursor("Ledger", { ...at, key }), "instant")).toBeUndefined();
  });

  it("is none in a list of another order", () => {
    fc.assert(
      fc.property(order, order, position, (order, other, position) => {
        fc.pre(order !== other);
        const type = typeof position.key as "string" | "number";
        expect(decodeCursor(other, encodeCursor(order, position), type)).toBeUndefined();
      }),
    );
  });

  it.each([
    ["nothing", ""],
    ["a text", "not a cursor"],
    ["the number of a row", "20"],
    ["JSON of another shape", written({ order: "Issuer", key: 1, id: "a" })],
    ["a cursor without id", written(["Issuer", 1])],
    ["a cursor with more than an id", written(["Issuer", 1, "a", "b"])],
    ["an id that is no text", written(["Issuer", 1, 2])],
    ["a key that is a fraction", written(["Issuer", 1.5, "a"])],
    ["a key that is a list", written(["Issuer", ["' or 1=1"], "a"])],
    ["a key that is null", written(["Issuer", null, "a"])],
    ["half a cursor", written(["Issuer", 1, "a"]).slice(0, -4)],
    ["a cursor of any length", written(["Issuer", "x".repeat(400), "a"])],
  ])("is not read from %s", (_, cursor) => {
    expect(decodeCursor("Issuer", cursor, "number")).toBeUndefined();
  });

  it("may be any text: nothing throws", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.json().map((json) => Buffer.from(json).toString("base64url")),
        ),
        (text) => {
          expect(decodeCursor("Issuer", text, "string")).toBeUndefined();
        },
      ),
    );
  });
});
