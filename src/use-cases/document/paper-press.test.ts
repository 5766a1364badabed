import { viewingCopy } from "../../domain/certificate/certificate-form";
import { USUAL_COPY_NOTE } from "../../domain/certificate/certificate-wording";
import { createHash } from "node:crypto";
import { paperOf, seedContent, seedNotice } from "../../../tests/support/sample-papers";
import { keptPapers } from "../../documents/kept-papers";
import { createPapers } from "../../documents/papers";
import type { Caller } from "../../domain/account/access";
import { Busy } from "../shared/busy";
import { PaperPress } from "./paper-press";

/** A press that notes when each paper is begun and done. */
function press(mostKept?: number): { press: PaperPress; log: string[] } {
  const papers = createPapers();
  const log: string[] = [];
  const noting =
    <Facts>(what: string, print: (facts: Facts) => Promise<Uint8Array>) =>
    async (facts: Facts): Promise<Uint8Array> => {
      log.push(`${what} begun`);
      const bytes = await print(facts);
      log.push(`${what} done`);
      return bytes;
    };
  const noted = {
    ...papers,
    certificate: noting("certificate", (paper: Parameters<typeof papers.certificate>[0]) =>
      papers.certificate(paper),
    ),
    keyNotice: noting("notice", (notice: Parameters<typeof papers.keyNotice>[0]) => papers.keyNotice(notice)),
  };
  return { press: new PaperPress(noted, keptPapers(mostKept)), log };
}

function callerOf(organisationId: string): Caller {
  return { tokenId: "token_1", role: "CONTRACTOR", organisationId, userId: null, scopes: null };
}

const ours = callerOf("contractor_1");
const paper = paperOf(seedContent());
const noted = (note: string) => ({ ...paper, form: viewingCopy(note) });

describe("the press for papers", () => {
  it("prints a paper once for all who ask for it, and tells the digest of its bytes", async () => {
    const { press: one, log } = press();
    const [first, second] = await Promise.all([one.certificate(paper, ours), one.certificate(paper, ours)]);
    const third = await one.certificate(paperOf(seedContent()), callerOf("contractor_2"));
    expect(log).toEqual(["certificate begun", "certificate done"]);
    expect([second, third]).toEqual([first, first]);
    expect(first.sha256).toBe(createHash("sha256").update(first.bytes).digest("hex"));
    expect((await press().press.certificate(paper, ours)).sha256).toBe(first.sha256);
  });

  it("prints another where any fact is another", async () => {
    const { press: one, log } = press();
    const before = await one.certificate(paper, ours);
    const after = await one.certificate(
      { ...paper, standing: { mark: "変更前", remarks: ["変更前です。"] } },
      ours,
    );
    expect(after.sha256).not.toBe(before.sha256);
    expect(log).toHaveLength(4);
  });

  it("keeps no key notice, which carries a key: it is the same when it is printed again", async () => {
    const { press: one, log } = press();
    const first = await one.keyNotice(seedNotice(), ours);
    expect((await one.keyNotice(seedNotice(), ours)).sha256).toBe(first.sha256);
    expect(log).toHaveLength(4);
  });

  it("prints one at a time", async () => {
    const { press: one, log } = press();
    await Promise.all([one.keyNotice(seedNotice(), ours), one.certificate(paper, ours)]);
    expect(log).toEqual(["notice begun", "notice done", "certificate begun", "certificate done"]);
  });

  it("serves others between two papers", async () => {
    const { press: one } = press();
    let turns = 0;
    const printing = Promise.all(["a", "b", "c"].map((note) => one.certificate(noted(note), ours)));
    const other = setInterval(() => (turns += 1), 0);
    await printing;
    clearInterval(other);
    expect(turns).toBeGreaterThanOrEqual(2);
  });

  it("keeps as many bytes as it may, and lets go first of what was not asked for longest", async () => {
    const { bytes } = await press().press.certificate(noted("a"), ours);
    const { press: small, log } = press(bytes.length * 2.5);
    for (const note of ["a", "b", "a", "c", "a"]) await small.certificate(noted(note), ours);
    expect(log).toHaveLength(6);
    await small.certificate(noted("b"), ours);
    expect(log).toHaveLength(8);
  });

  it("lets one organisation have forty wait, and goes on with the others'", async () => {
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const papers = createPapers();
    const one = new PaperPress(
      {
        ...papers,
        certificate: (facts) =>
          opened.then(() =>
            facts.form.copyNotes[0] === USUAL_COPY_NOTE
              ? papers.certificate(facts)
              : Promise.reject(new Error("not today")),
          ),
      },
      keptPapers(),
    );
    const many = Array.from({ length: 43 }, (_, i) =>
      one.certificate(noted(String(i)), ours).catch((e: unknown) => e),
    );
    const theirs = one.certificate(paper, callerOf("contractor_2"));
    const refused = (await Promise.all(many.slice(41))).map((each) => each instanceof Busy);
    expect(refused).toEqual([true, true]);
    open();
    expect((await theirs).bytes.length).toBeGreaterThan(0);
  });

  it("tries again after a paper could not be printed", async () => {
    let isBroken = true;
    const papers = createPapers();
    const one = new PaperPress(
      {
        ...papers,
        certificate: (facts) => (isBroken ? Promise.reject(new Error("no font")) : papers.certificate(facts)),
      },
      keptPapers(),
    );
    await expect(one.certificate(paper, ours)).rejects.toThrow("no font");
    isBroken = false;
    expect((await one.certificate(paper, ours)).bytes.length).toBeGreaterThan(0);
  });
});
