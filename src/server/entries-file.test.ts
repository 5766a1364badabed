import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEntriesFile } from "./entries-file";

describe("the contractors of the operator's file", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-entries-"));
  const contactEmailOf = (contactEmail: string | null) => {
    const contractor = { id: "contractor_7", name: "n", address: "a", issuerIds: ["issuer_1"], contactEmail };
    const path = join(directory, "entries.json");
    writeFileSync(path, JSON.stringify({ contractors: [contractor] }));
    return readEntriesFile(path).organisations.contractors[0]?.contactEmail;
  };
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it.each(["keiri@contractor.example", null])("may have the mail address %j", (contactEmail) => {
    expect(contactEmailOf(contactEmail)).toBe(contactEmail);
  });

  it.each([
    [" keiri＠contractor.example\n", "keiri@contractor.example"],
    ["keiri..a@docomo.example", "keiri..a@docomo.example"],
  ])("have the mail address that %j means", (typed, contactEmail) => {
    expect(contactEmailOf(typed)).toBe(contactEmail);
  });

  it.each([
    "a@x.example, evil@y.example",
    "a@x.example\r\nBcc: evil@y.example",
    "Keiri <a@x.example>",
    "=?utf-8?q?x?=@x.example",
    "nobody",
    "",
  ])("are refused with the mail address %j, and it is said whose it is", (contactEmail) => {
    expect(() => contactEmailOf(contactEmail)).toThrow(
      /- contactEmail of contractor_7 is not an e-mail address\.$/,
    );
  });
});

describe("the texts of the operator's file", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-entries-"));
  const path = join(directory, "entries.json");
  const read = (bytes: string | Uint8Array) => {
    writeFileSync(path, bytes);
    return readEntriesFile(path).organisations.obligees[0]?.name;
  };
  const named = (name: string) =>
    JSON.stringify({ obligees: [{ id: "obligee_1", name, aliases: ["別名"] }] });
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it.each(["髙\ufa11市", "葛\u{E0100}城市", "①号㈱"])("are kept to the letter: %j", (name) => {
    expect(read(named(name))).toBe(name);
    expect(read(`\ufeff${named(name)}`)).toBe(name);
  });

  it.each([
    ["熊本\ufffd市", "holds U+FFFD"],
    ["熊本\ue000市", "holds U+E000"],
    ["熊本\u0378市", "holds U+0378"],
    ["熊本\ufdd0市", "holds U+FDD0"],
    ["熊本\u202e市", "holds U+202E"],
    ["熊本\n市", "holds U+000A"],
    ["\u3164", "must not be empty"],
    [" ", "must not be empty"],
  ])("are refused where no paper can show them, by their place: %j", (name, reason) => {
    expect(() => read(named(name))).toThrow(`obligees.0.name ${reason}`);
    expect(() => read(named("熊本市").replace('"別名"', JSON.stringify(name)))).toThrow(
      `obligees.0.aliases.0 ${reason}`,
    );
  });

  it("are refused in another encoding than UTF-8", () => {
    const shiftJis = Buffer.concat([
      Buffer.from('{"obligees":[{"id":"obligee_1","name":"'),
      Buffer.from([0x8c, 0x46, 0x96, 0x7b]),
      Buffer.from('"}]}'),
    ]);
    expect(() => read(shiftJis)).toThrow("It is not UTF-8");
  });
});

describe("the bytes of the operator's file", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-entries-"));
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });
  const nameIn = (file: Uint8Array) => {
    const path = join(directory, "entries.json");
    writeFileSync(path, file);
    return readEntriesFile(path).organisations.operators[0]?.name;
  };
  const named = (name: string | Uint8Array) =>
    Buffer.concat([
      Buffer.from('{"operators":[{"id":"operator_1","name":"'),
      Buffer.from(name),
      Buffer.from('"}]}'),
    ]);

  it("are UTF-8, with or without its mark", () => {
    expect(nameIn(named("保証機関"))).toBe("保証機関");
    expect(nameIn(Buffer.concat([Buffer.from("\ufeff"), named("保証機関")]))).toBe("保証機関");
  });

  it.each([
    ["Shift_JIS", named(Buffer.from("8d9193b9", "hex")), /not UTF-8; it looks like Shift_JIS/],
    ["UTF-16", Buffer.from('{"operators":[]}', "utf16le"), /not UTF-8; it looks like UTF-16/],
    ["UTF-8 that was cut", named(Buffer.from("保証").subarray(0, 5)), /not UTF-8/],
    ["half a character", named("\\ud842"), /half a character/],
  ])("are refused where they are %s", (_, file, problem) => {
    expect(() => nameIn(file)).toThrow(problem);
  });
});
