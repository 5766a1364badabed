import { randomBytes } from "node:crypto";
import fc from "fast-check";
import type { Caller } from "../../domain/account/access";
import { DocumentLinks, type LinkTarget } from "./document-links";
import { ViewerProofs } from "../account/viewer-proof";

const pepper = randomBytes(32);
const now = new Date();
const soon = new Date(now.getTime() + 60_000);
const target: LinkTarget = { type: "CERTIFICATE", certificateId: "certificate_1" };
const integration: Caller = {
  tokenId: "token_1",
  role: "CONTRACTOR",
  organisationId: "contractor_1",
  userId: null,
  scopes: null,
};
const person: Caller = { ...integration, userId: "user_1" };

describe("a link to a document", () => {
  const links = new DocumentLinks(pepper);
  const link = links.write(target, integration, soon);

  it("leads its viewer there, on every server that has the secret", () => {
    expect(new DocumentLinks(pepper).read(link, integration, now)).toEqual({ state: "GOOD", target });
    expect(new DocumentLinks(randomBytes(32)).read(link, integration, now)).toEqual({ state: "FORGED" });
  });

  it("names nobody: neither its viewer nor the organisation can be read from it", () => {
    const text = Buffer.from(link, "base64url").toString("latin1");
    expect(text).toContain("certificate_1");
    for (const name of ["token_1", "contractor_1"]) expect(text).not.toContain(name);
  });

  it.each<[string, Partial<Caller>]>([
    ["another token", { tokenId: "token_2" }],
    ["a person of the organisation", { userId: "user_1" }],
    ["another organisation", { organisationId: "contractor_2" }],
    ["another role", { role: "ISSUER" }],
  ])("leads %s nowhere", (_, other) => {
    expect(links.read(link, { ...integration, ...other }, now)).toEqual({ state: "FOREIGN" });
  });

  it("stays a person's when the session gets another token, and no other person's", () => {
    const personal = links.write(target, person, soon);
    expect(links.read(personal, { ...person, tokenId: "token_2" }, now).state).toBe("GOOD");
    expect(links.read(personal, { ...person, userId: "user_2" }, now).state).toBe("FOREIGN");
    expect(links.read(personal, { ...person, userId: null }, now).state).toBe("FOREIGN");
  });

  it("is no good with any character changed, added or left out", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: link.length }),
        fc.string({ maxLength: 3 }),
        fc.nat({ max: 2 }),
        (at, put, left) => {
          const changed = link.slice(0, at) + put + link.slice(at + left);
          fc.pre(changed !== link);
          expect(links.read(changed, integration, now)).toEqual({ state: "FORGED" });
        },
      ),
    );
  });

  it("is no proof of its viewer, nor the other way round: each has a secret of its own", () => {
    const proofs = new ViewerProofs(pepper);
    expect(proofs.read(link, now)).toBeNull();
    expect(links.read(proofs.write("token_1", soon), integration, now)).toEqual({ state: "FORGED" });
    expect(proofs.read(proofs.write("token_1", soon), now)).toBe("token_1");
    expect(proofs.read(proofs.write("token_1", now), now)).toBeNull();
  });
});
