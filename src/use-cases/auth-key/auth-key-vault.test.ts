import { randomBytes } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import { authKeyFromRandom } from "../../domain/auth-key/auth-key";
import { allotNumber } from "../../domain/values/guarantee-number";
import { AuthKeyVault } from "./auth-key-vault";

const secrets = { pepper: randomBytes(32), encryptionKey: randomBytes(32) };
const vault = new AuthKeyVault(secrets);

const number = fc.integer({ min: 1, max: 9_999_999 }).map((serial) => allotNumber("207", serial)!);
const key = fc.uint8Array({ minLength: 10, maxLength: 10 }).map(authKeyFromRandom);
const two = <T>(value: fc.Arbitrary<T>) => fc.tuple(value, value).filter(([one, other]) => one !== other);

describe("a sealed auth key", () => {
  it("is recognised, and can be shown again", () => {
    fc.assert(
      fc.property(number, key, (number, key) => {
        const { hash, sealed } = vault.seal(number, key);
        expect(vault.matches(number, key, hash)).toBe(true);
        expect(vault.open(number, sealed)).toBe(key);
      }),
    );
  });

  it("is not recognised by another key", () => {
    fc.assert(
      fc.property(number, two(key), (number, [right, wrong]) => {
        expect(vault.matches(number, wrong, vault.seal(number, right).hash)).toBe(false);
      }),
    );
  });

  it("is worth nothing under another number: neither hash nor copy can be moved", () => {
    fc.assert(
      fc.property(two(number), key, ([own, other], key) => {
        const { hash, sealed } = vault.seal(own, key);
        expect(vault.matches(other, key, hash)).toBe(false);
        expect(vault.seal(other, key).hash).not.toBe(hash);
        expect(() => vault.open(other, sealed)).toThrow();
      }),
    );
  });

  it("matches nothing where the number is not known", () => {
    fc.assert(
      fc.property(number, key, (number, key) => expect(vault.matches(number, key, undefined)).toBe(false)),
    );
  });

  it("is opened by no other vault", () => {
    const other = new AuthKeyVault({ pepper: randomBytes(32), encryptionKey: randomBytes(32) });
    fc.assert(
      fc.property(number, key, (number, key) => {
        const { hash, sealed } = vault.seal(number, key);
        expect(other.matches(number, key, hash)).toBe(false);
        expect(() => other.open(number, sealed)).toThrow();
      }),
    );
  });

  it("cannot be opened after any byte of it was changed, or any was cut off", () => {
    const sample = allotNumber("207", 4426)!;
    const bytesOf = (sealed: string) => Buffer.from(sealed.split(".")[1]!, "base64url");
    const written = (bytes: Buffer) => `v1.${bytes.toString("base64url")}`;
    fc.assert(
      fc.property(key, fc.nat(37), fc.integer({ min: 1, max: 255 }), (key, at, flip) => {
        const bytes = bytesOf(vault.seal(sample, key).sealed);
        expect(bytes).toHaveLength(12 + 10 + 16);
        const changed = Buffer.from(bytes);
        changed[at]! ^= flip;
        expect(() => vault.open(sample, written(changed))).toThrow();
        expect(() => vault.open(sample, written(bytes.subarray(0, at)))).toThrow();
      }),
    );
  });

  it.each(["", "v1", "v2.AAAA", "AAAA"])("is not read from %j, a scheme that is not known", (sealed) => {
    expect(() => vault.open(allotNumber("207", 1)!, sealed)).toThrow("scheme");
  });

  it("is never sealed twice alike, but always recognised alike", () => {
    const [one, other] = [1, 2].map(() => vault.seal(allotNumber("207", 1)!, "332E1E7XYZ" as never));
    expect(one!.sealed).not.toBe(other!.sealed);
    expect(one!.hash).toBe(other!.hash);
  });

  it("shows nothing of the key", () => {
    fc.assert(
      fc.property(number, key, (number, key) => {
        const { hash, sealed } = vault.seal(number, key);
        const stored = hash + sealed + Buffer.from(sealed.slice(3), "base64url").toString("latin1");
        expect(stored).not.toContain(key);
      }),
    );
  });
});

describe("the vault", () => {
  it("shows no secret when it is printed", () => {
    const shown = [
      inspect(vault, { depth: null, showHidden: true, getters: true }),
      JSON.stringify(vault),
      inspect(Object.entries(vault)),
    ].join();
    for (const secret of Object.values(secrets))
      for (const form of ["hex", "base64", "base64url"] as const)
        expect(shown.toLowerCase()).not.toContain(secret.toString(form).toLowerCase().slice(0, 16));
    expect(shown).not.toMatch(/Buffer|pepper|encryptionKey/);
  });

  it("recognises a repeated call, by a hash that only it can make", () => {
    const other = new AuthKeyVault({ ...secrets, pepper: randomBytes(32) });
    fc.assert(
      fc.property(two(fc.string()), ([input, another]) => {
        expect(vault.fingerprint(input)).toBe(vault.fingerprint(input));
        expect(vault.fingerprint(input)).not.toBe(vault.fingerprint(another));
        expect(vault.fingerprint(input)).not.toBe(other.fingerprint(input));
      }),
    );
  });

  it("makes no fingerprint of a call that is the hash of a key", () => {
    fc.assert(
      fc.property(number, key, (number, key) => {
        const { hash } = vault.seal(number, key);
        for (const input of [`${number}:${key}`, `key:${number}:${key}`])
          expect(vault.fingerprint(input)).not.toBe(hash);
      }),
    );
  });
});
