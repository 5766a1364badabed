import type { LoginId } from "../../src/domain/account/login-id";
import { enterOrganisations } from "../../src/use-cases/operation/enter-organisations";
import { applicationsOf, officeHours } from "../support/applications-of-server";
import { personsToken } from "../support/account";
import { DocumentsOfServer, namesIn, type ShownPdf } from "../support/documents-of-server";
import { engines } from "../support/engines";
import { issueInput, worksContract } from "../support/issue-input";
import { SEED_KEY } from "../support/sample-papers";
import { readPdfs, wordsOf } from "../support/read-pdfs";

interface OnPaper {
  readonly id: string;
  readonly certificate: { readonly id: string; readonly pdf: ShownPdf };
  readonly events: readonly { readonly type: string }[];
}

describe.each(engines)("a certificate as its readers print it, on %s", (engine) => {
  const documents = new DocumentsOfServer(engine);
  beforeAll(() => {
    documents.now = officeHours();
    return documents.open();
  });
  afterAll(() => documents.server.stop());

  const words = async (url: string, token: string): Promise<string> => {
    const { bytes } = await documents.fetch(url, { token });
    const { paper } = await readPdfs({ paper: bytes });
    return wordsOf(paper);
  };
  const read = async (token: string, number: string): Promise<OnPaper> => {
    const { data, text } = await documents.ask<{ guarantee: OnPaper }>(
      token,
      `query G($number: GuaranteeNumber!) { guarantee(number: $number) { id events { type }
         certificate { id pdf { url sha256 fileName } } } }`,
      { number },
    );
    if (!data) throw new Error(text);
    return data.guarantee;
  };
  const original = async (token: string, number: string): Promise<ShownPdf | null> => {
    const { id } = await read(token, number);
    const { data, text } = await documents.ask<{ certificateOriginal: ShownPdf | null }>(
      token,
      "query O($id: ID!) { certificateOriginal(guaranteeId: $id) { url sha256 fileName } }",
      { id },
    );
    if (!data) throw new Error(text);
    return data.certificateOriginal;
  };
  const onPaper = async (): Promise<string> => {
    const applications = applicationsOf(documents.server);
    const application = await applications.approved({ delivery: "PAPER" });
    await applications.settle(application);
    const issued = await applications.step(documents.server.tokens.issuer, "issueAppliedGuarantee", {
      applicationId: application.id,
    });
    return (issued.guarantee as { number: string }).number;
  };

  it("on paper, is an original for its issuer, whose prints are recorded", async () => {
    const number = await onPaper();
    const { issuer } = documents.server.tokens;
    const originalPdf = await original(issuer, number);
    expect(originalPdf?.fileName).toBe(`保証証書（原本）_前払金保証_${number}.pdf`);
    const url = originalPdf?.url ?? "";
    const isRecorded = async () =>
      (await read(issuer, number)).events.filter(({ type }) => type === "CERTIFICATE_ORIGINAL_PRINTED")
        .length;
    expect((await documents.fetch(url, { token: issuer, method: "HEAD" })).status).toBe(200);
    expect(await isRecorded()).toBe(0);
    const fetched = await documents.fetch(url, { token: issuer });
    expect([fetched.status, fetched.sha256]).toEqual([200, originalPdf?.sha256]);
    expect(namesIn(fetched.headers.get("content-disposition")).disposition).toBe("attachment");
    expect(await isRecorded()).toBe(1);
    const said = await words(url, issuer);
    expect(said).toContain(`証書番号${number}-01`);
    expect(said).not.toMatch(/写し|電子|認証キー|押印を省略/);
  });

  it("on paper, is a copy that says so for everybody, and no original for the contractor", async () => {
    const number = await onPaper();
    const { issuer, contractor } = documents.server.tokens;
    for (const token of [issuer, contractor]) {
      const { pdf } = (await read(token, number)).certificate;
      expect(pdf.fileName).toBe(`保証証書（写し）_前払金保証_${number}.pdf`);
      const said = await words(pdf.url, token);
      expect(said).toContain("写しであり、原本ではありません。");
      expect(said).not.toMatch(/電子|認証キー/);
    }
    expect(await original(contractor, number)).toBeNull();
  });

  it("tells which characters no font has, and keeps them exactly", async () => {
    const { server } = documents;
    const name = "𪛖橋補修工事（髙﨑工区）";
    const { data } = await documents.ask<{
      issueGuarantee: {
        guarantee: {
          worksContract: { name: string };
          certificate: { content: string; missingCharacters: string };
        };
      };
    }>(
      server.tokens.issuer,
      `mutation I($input: IssueGuaranteeInput!) { issueGuarantee(input: $input) { ... on IssueGuaranteeSuccess {
         guarantee { worksContract { name } certificate { content missingCharacters } } } } }`,
      { input: issueInput(server, { worksContract: worksContract({ name }) }) },
    );
    if (!data) throw new Error("it was not issued");
    const { guarantee } = data.issueGuarantee;
    expect(guarantee.certificate.missingCharacters).toBe("𪛖");
    expect(guarantee.worksContract.name).toBe(name);
    expect(JSON.parse(guarantee.certificate.content)).toMatchObject({ worksContract: { name } });
  });

  it("has no original where it is electronic", async () => {
    expect(await original(documents.server.tokens.issuer, "2070004426")).toBeNull();
  });

  it("names the body, its officer and the minute on the copy that a body prints, with the digest that was told", async () => {
    const { server } = documents;
    await enterOrganisations(server.parts.useCaseParts, {
      organisations: { issuers: [], contractors: [], obligees: [], operators: [] },
      tokens: [],
      users: [
        {
          loginId: "kinki-officer" as LoginId,
          name: "近畿 花子",
          role: "OBLIGEE",
          organisationId: server.ids.kinki,
          email: null,
        },
      ],
    });
    const officer = await personsToken(server, "kinki-officer");
    const opened = await documents.ask<{ openCertificate: { certificate: { pdf: ShownPdf } } }>(
      officer,
      `mutation O($input: OpenCertificateInput!) { openCertificate(input: $input) {
         ... on OpenCertificateSuccess { certificate { pdf { url sha256 } } } } }`,
      { input: { number: "2070004426", key: SEED_KEY } },
    );
    const { pdf } = opened.data?.openCertificate.certificate ?? { pdf: null };
    // The copy says when it was looked at, not when the file came.
    documents.now = new Date(documents.now.getTime() + 3 * 60_000);
    const fetched = await documents.fetch(pdf?.url ?? "", { token: officer });
    expect([fetched.status, fetched.sha256]).toEqual([200, pdf?.sha256]);
    const said = await words(pdf?.url ?? "", officer);
    expect(said).toContain(
      "閲覧機関国土交通省支出負担行為担当官近畿地方整備局長閲覧者近畿花子閲覧日時令和8年11月22日12時00分",
    );
    expect(said).not.toContain("提出");
  });
});
