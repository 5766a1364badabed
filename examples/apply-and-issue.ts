/**
 * From the application to the open certificate, as the guide's STEP 1 to 4 have it: the contractor applies on line, the
 * issuer's officer underwrites and issues, the contractor hands number and key over, the obligee opens the certificate.
 *
 *     npm run example:apply
 */
import {
  createHosho,
  sessionToken,
  type Guarantee,
  type GuaranteeApplication,
  type Hosho,
  type OpenCertificateInput,
  type RegisteredWorks,
  type WorkPeriod,
} from "@hosho/sdk";
import { certificateText } from "./certificate-text.js";
import { Explained, readSandboxFile, run, type Credentials } from "./sandbox.js";

async function applyAndIssue(): Promise<void> {
  const { url, users, tokens } = readSandboxFile();
  const as = (credentials: Credentials): Promise<Hosho> => signIn(url, credentials);

  heading("STEP 1  保証申込（受注者）");
  const contractor = await as(users.contractor);
  const works = await registeredWorks(contractor);
  const application = await apply(contractor, works, await mostOf(contractor, works));

  heading("審査・保証料の領収・発行（保証機関）");
  const officer = await as(users.issuer);
  const guarantee = await underwriteAndIssue(officer, application);

  heading("STEP 2  お知らせメール（受注者）");
  await readNotice(contractor, guarantee);

  heading("STEP 3  電子証書の内容を確認（受注者）");
  await checkCertificate(contractor, guarantee.number);

  heading("STEP 4  認証キー等の取得及び発注者へ提出（受注者）");
  const handedOver = await reveal(contractor, guarantee.id);

  heading("電子証書の閲覧（発注者）");
  await open(createHosho({ endpoint: url, token: tokens.obligee, language: "ja" }), handedOver);

  for (const person of [contractor, officer]) await person.signOut();
}

/** ID and password instead of a seal: the same account applies and lists certificates. */
async function signIn(endpoint: string, credentials: Credentials): Promise<Hosho> {
  const visitor = createHosho({ endpoint, language: "ja" });
  const session = await visitor.signIn(credentials);
  row("ログイン", `${session.organisation.name} ${session.user.name}`);
  return createHosho({ endpoint, token: sessionToken(visitor, session), language: "ja" });
}

/** Of works that were imported from award data, the period is not known yet. */
type ReadyWorks = RegisteredWorks & { readonly workPeriod: WorkPeriod };
const isReady = (works: RegisteredWorks): works is ReadyWorks => works.workPeriod !== null;

/** What the issuer knows already, the contractor does not type again. */
async function registeredWorks(contractor: Hosho): Promise<ReadyWorks> {
  const { nodes } = await contractor.registeredWorks({ first: 100 });
  const works = nodes.find(isReady);
  if (!works)
    throw new Explained("登録済工事がありません。data/ を削除して npm start からやり直してください。");
  row("登録済工事", `${works.name}（請負金額 ${yen(works.contractPrice)}）`);
  return works;
}

/** Whether the obligee takes an e-guarantee of this advance, up to how much, and what it would cost. */
async function mostOf(contractor: Hosho, works: ReadyWorks): Promise<number> {
  const { contractPrice, workPeriod, contractedOn, obligee, issuer } = works;
  const { nodes } = await contractor.obligees({ filter: { name: obligee.name } });
  const body = nodes.find(({ id }) => id === obligee.id);
  row("発注者", [body?.parent?.name, obligee.name].join(" "));
  for (const { startsOn, source } of body?.adoptions ?? [])
    row("電子保証の導入", `${startsOn ?? "運用開始日は不明"}（${source}）`);

  const { eligible, mostAmount, reasons, cautions } = await contractor.eligibility({
    obligeeId: obligee.id,
    kind: "ADVANCE_PAYMENT",
    worksContract: { contractPrice, workPeriod, contractedOn },
  });
  if (!eligible || mostAmount === null)
    throw new Explained(reasons.map(({ message, source }) => `${message}（${source}）`).join("\n"));
  row("電子保証", `利用できます。前払金 ${yen(mostAmount)} まで`);
  for (const { message } of cautions) row("ご注意", message);

  const quote = await contractor.premiumQuote({
    issuerId: issuer.id,
    kind: "ADVANCE_PAYMENT",
    amount: mostAmount,
  });
  row("保証料", yen(quote.total));
  row("計算", quote.explanation);
  return mostAmount;
}

async function apply(
  contractor: Hosho,
  works: RegisteredWorks,
  amount: number,
): Promise<GuaranteeApplication> {
  const { application } = await contractor.applyForGuarantee({
    issuerId: works.issuer.id,
    registeredWorksId: works.id,
    content: {
      kind: "ADVANCE_PAYMENT",
      amount,
      delivery: "ELECTRONIC",
      // One works contract has one guarantee of a kind: each run of this example is for a contract of its own.
      worksContract: { identifiers: { contractNumber: `見本-${String(Date.now())}` } },
      depositBank: { name: "〇〇銀行", branch: "△△支店" },
    },
  });
  row("保証申込", `保証金額 ${yen(amount)}、保証証書の受取方法 電子交付`);
  row("受付番号", application.id);
  return application;
}

async function underwriteAndIssue(
  officer: Hosho,
  { id, submittedAt }: GuaranteeApplication,
): Promise<Guarantee> {
  // What was read is approved: nothing that was submitted since.
  const { application } = await officer.approveApplication({ applicationId: id, submittedAt });
  row("承諾", `${application.contractor.name}「${application.worksContract.name ?? ""}」`);
  const amount = application.premium?.total ?? 0;
  // The sandbox's tables are examples: what is charged is said by an officer.
  const reason = "サンドボックスのため、参考例の料率表による見積額とします。";
  if (application.premium?.illustrative) await officer.setFinalPremium({ applicationId: id, amount, reason });
  await officer.settlePremium({ applicationId: id, method: "RECEIPT", settledOn: todayInJapan(), amount });
  row("領収", yen(amount));
  const { guarantee } = await officer.issueAppliedGuarantee({ applicationId: id });
  row("発行", `保証契約番号 ${guarantee.number}`);
  return guarantee;
}

/** The mail says that there is a certificate; number and key are fetched after signing in. */
async function readNotice(contractor: Hosho, { id }: Guarantee): Promise<void> {
  const { nodes } = await contractor.mails({ filter: { guaranteeId: id } });
  for (const { to, subject, text } of nodes) {
    row("宛先", to);
    row("件名", subject);
    for (const line of text.trim().split("\n")) console.log(`  | ${line}`.trimEnd());
  }
}

async function checkCertificate(contractor: Hosho, number: string): Promise<void> {
  console.log("保証工事一覧");
  for (const listed of await contractor.guarantees.all().toArray({ limit: 5 }))
    row(listed.number, `${listed.issuedOn}  ${yen(listed.amount)}  ${listed.worksContract.name}`);
  const guarantee = await contractor.guarantee(number);
  if (!guarantee) throw new Explained(`保証契約番号 ${number} が一覧にありません。`);
  console.log(`\n${certificateText(guarantee.certificate)}`);
}

/** 「表示」: the one place where the key is shown. */
async function reveal(contractor: Hosho, guaranteeId: string): Promise<OpenCertificateInput> {
  const { authKey, guarantee } = await contractor.revealAuthKey({ guaranteeId });
  row("保証契約番号", guarantee.number);
  row("認証キー", authKey.groups.join(" "));
  // What the contractor hands in: the PDF with number and key, and not the certificate.
  const notice = await contractor.keyNotice({ guaranteeId });
  row("提出するPDF", `${notice.fileName}（${String(notice.bytes.length)}バイト）`);
  return { number: guarantee.number, key: authKey.value };
}

async function open(obligee: Hosho, numberAndKey: OpenCertificateInput): Promise<void> {
  const { certificate, guarantee } = await obligee.openCertificate(numberAndKey);
  row("保証契約番号", guarantee.number);
  row("電子証書", `${certificate.title} 第${String(certificate.version)}版`);
  row("SHA-256", certificate.digest);
}

function heading(text: string): void {
  console.log(`\n── ${text}`);
}

function row(label: string, value: string): void {
  console.log(`  ${label}: ${value}`);
}

function yen(amount: number): string {
  return `${amount.toLocaleString("ja-JP")}円`;
}

function todayInJapan(): string {
  return new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Tokyo" });
}

run(applyAndIssue);
