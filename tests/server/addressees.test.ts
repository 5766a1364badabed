import { appliedWorks, applicationsOf, codesOf, officeHours } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";
import { sandboxCaller } from "../../src/sandbox/issue-example";
import type { ObligeeCategory } from "../../src/domain/obligee/adoption";
import type { ObligeeIdentity } from "../../src/domain/party/parties";
import { certainAddressee } from "../../src/domain/obligee/addressee";

const POST = { title: "契約担当者", holder: "〇〇水道企業団 事務局長" };

interface Offered {
  readonly obligeePosts: readonly { readonly title: string; readonly holder: string | null }[];
}

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly addressee: string;
  readonly posts: Offered["obligeePosts"];
}

describe.each(engines)("whom of a body a certificate is addressed to, on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    applications = applicationsOf(server);
  });
  afterAll(() => server.stop());

  const enter = async (
    name: string,
    category: ObligeeCategory | null = null,
    parentId: string | null = null,
    addressee: string | null = null,
  ): Promise<string> => {
    const id = server.parts.useCaseParts.newId("obligee");
    const obligee = { id, name, category, parentId, addressee, prefecture: null, aliases: [], reading: null };
    await server.parts.useCaseParts.unitOfWork.run(({ obligees }) => obligees.enter(obligee));
    return id;
  };
  const listed = async (name: string): Promise<Listed | undefined> => {
    const { data } = await post<{ obligees: { nodes: Omit<Listed, "posts">[] } }>(
      { url: server.url, token: server.tokens.operator },
      `query O($name: String!) { obligees(filter: { name: $name }) {
         nodes { id name addressee } } }`,
      { name },
    );
    const obligee = data?.obligees.nodes[0];
    if (!obligee) return undefined;
    const { data: found } = await post<Pick<Offered, "obligeePosts">>(
      { url: server.url, token: server.tokens.contractor },
      "query P($id: ID!) { obligeePosts(obligeeId: $id) { title holder } }",
      { id: obligee.id },
    );
    return { ...obligee, posts: found?.obligeePosts ?? [] };
  };
  const paper = { delivery: "PAPER" };
  const approved = (content: object) => applications.approved({ ...paper, ...content });
  const issuedTo = async (application: Awaited<ReturnType<typeof approved>>): Promise<ObligeeIdentity> => {
    await applications.settle(application);
    const issued = await applications.step(server.tokens.issuer, "issueAppliedGuarantee", {
      applicationId: application.id,
    });
    if (!issued.guarantee) throw new Error(JSON.stringify(issued));
    const { certificate } = issued.guarantee as unknown as { certificate: { content: string } };
    return (JSON.parse(certificate.content) as { obligee: ObligeeIdentity }).obligee;
  };
  const statedOf = async (content: object): Promise<ObligeeIdentity> => issuedTo(await approved(content));
  const findingsOf = async (content: object): Promise<string[]> =>
    codesOf((await applications.apply({ ...paper, ...content })).fields);

  it("is the head of a municipality, of its departments, too, beside the body's name", async () => {
    const body = await enter("氷川町", "MUNICIPALITY");
    const department = await enter("契約係", null, body);
    expect(await statedOf({ obligeeId: body })).toEqual({ name: "氷川町", addressee: "氷川町長" });
    expect(
      await statedOf({ obligeeId: department, worksContract: appliedWorks({ name: "水路改良工事" }) }),
    ).toEqual({ name: "氷川町 契約係", addressee: "氷川町長" });
  });

  it("must be said where nobody knows it; what an officer approves is offered to the next", async () => {
    const obligeeId = await enter("〇〇水道企業団");
    const named = (name: string) => ({ obligeeId, worksContract: appliedWorks({ name }) });
    expect((await listed("〇〇水道企業団"))?.posts).toEqual([]);
    expect(await findingsOf({ obligeeId })).toContain("addressee ADDRESSEE_REQUIRED");
    expect(await findingsOf({ obligeeId, addressee: { title: " " } })).toContain("addressee.title BLANK");

    expect(await statedOf({ obligeeId, addressee: POST })).toEqual({
      name: "〇〇水道企業団",
      addressee: "契約担当者 〇〇水道企業団 事務局長",
    });
    expect((await listed("〇〇水道企業団"))?.posts).toEqual([POST]);
    // It names a person, who may have left.
    expect(await findingsOf(named("配水管布設替工事"))).toContain("addressee ADDRESSEE_REQUIRED");
    // Approved again, it is kept once.
    await approved({ ...named("管路更新工事"), addressee: POST });
    await approved({ ...named("浄水場工事"), addressee: { title: "企業長" } });
    expect((await listed("〇〇水道企業団"))?.posts).toEqual([{ title: "企業長", holder: null }, POST]);
    expect(await findingsOf(named("配水池工事"))).toContain("addressee ADDRESSEE_REQUIRED");
  });

  it("is the sole post that the same issuer approved for the same obligee, as it stood at submission", async () => {
    const body = await enter("〇〇事務組合");
    const department = await enter("総務係", null, body);
    const manager = { title: "管理者" };
    await approved({ obligeeId: body, addressee: manager });
    const named = (name: string, obligeeId = body) => ({ obligeeId, worksContract: appliedWorks({ name }) });
    expect(await findingsOf(named("焼却炉工事", department))).toContain("addressee ADDRESSEE_REQUIRED");

    const first = await approved(named("焼却炉補修工事"));
    // What is approved meanwhile changes nothing of it.
    await approved({ ...named("処分場工事"), addressee: { title: "副管理者" } });
    expect(await issuedTo(first)).toEqual({ name: "〇〇事務組合", addressee: "管理者" });
    expect(await findingsOf(named("処分場補修工事"))).toContain("addressee ADDRESSEE_REQUIRED");
  });

  it("is only offered where other issuers approved it", async () => {
    const obligeeId = await enter("〇〇衛生組合");
    const [otherIssuer] = server.ids.otherIssuers;
    const { unitOfWork, newId, clock } = server.parts.useCaseParts;
    for (const issuerId of [otherIssuer, "issuer_none"])
      await unitOfWork.run(({ parties }) =>
        parties.keepPost({
          ...{ id: newId("post"), obligeeId, issuerId },
          ...{ title: "管理者", holder: null, keptAt: clock() },
        }),
      );
    expect((await listed("〇〇衛生組合"))?.posts).toEqual([{ title: "管理者", holder: null }]);
    expect(await findingsOf({ obligeeId })).toContain("addressee ADDRESSEE_REQUIRED");
  });

  it("is not looked up for what was submitted before it was settled then", async () => {
    const obligeeId = await enter("苓北町", "MUNICIPALITY");
    const application = await approved({ obligeeId });
    const { unitOfWork, clock } = server.parts.useCaseParts;
    const settled = await unitOfWork.run(async ({ applications: stored }) => {
      const taken = await stored.takeVisible(sandboxCaller("ISSUER", server.ids.issuer), application.id);
      if (!taken) throw new Error("the application is not there");
      await stored.change(taken, { content: { ...taken.content, addressee: null } }, clock());
      return taken.content.addressee;
    });
    expect(settled).toEqual({ title: "苓北町長", holder: null });
    expect(await issuedTo(application)).toEqual({ name: "苓北町" });
  });

  it("is another post of a body, where the application chooses one", async () => {
    const obligeeId = await enter("山江村", "MUNICIPALITY");
    expect(await statedOf({ obligeeId, addressee: { title: "山江村病院事業管理者" } })).toEqual({
      name: "山江村",
      addressee: "山江村病院事業管理者",
    });
    expect((await listed("山江村"))?.posts).toEqual([
      { title: "山江村長", holder: null },
      { title: "山江村病院事業管理者", holder: null },
    ]);
  });

  it("is shown in lists as the rule has it, and found by it", async () => {
    const names = [
      ["試験県", "PREFECTURE"],
      ["試験府", "PREFECTURE"],
      ["試験市", "DESIGNATED_CITY"],
      ["試験区", "MUNICIPALITY"],
      ["試験村", null],
      ["試験工区", null],
      ["試験省", "NATIONAL"],
      ["試験機構市", "INDEPENDENT_AGENCY"],
      ["試験地方整備局長", "NATIONAL"],
    ] as const;
    for (const [name, category] of names) {
      await enter(name, category);
      const certain = certainAddressee({ name, category, parentId: null, addressee: null }, null);
      const found = await listed(certain ?? name);
      expect([found?.name, found?.addressee]).toEqual([name, certain ?? name]);
    }
  });

  it("is nothing of an obligee that nobody knows", async () => {
    const { data } = await post<Offered>(
      { url: server.url, token: server.tokens.contractor },
      `{ obligeePosts(obligeeId: "obligee_none") { title holder } }`,
    );
    expect(data).toEqual({ obligeePosts: [] });
  });

  it("does not hide a body's guarantees from whoever searches for the body", async () => {
    const { data } = await post<{ guarantees: { nodes: { number: string; obligee: { name: string } }[] } }>(
      { url: server.url, token: server.tokens.issuer },
      `{ guarantees(first: 5, filter: { obligeeName: "国土交通省" }) { nodes { number obligee { name } } } }`,
    );
    expect(data?.guarantees.nodes.map(({ obligee }) => obligee.name)).toContain(
      "支出負担行為担当官 近畿地方整備局長",
    );
  });
});
