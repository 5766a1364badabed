import type { Finding } from "../values/finding";
import { hasDepositBank } from "../values/guarantee-kind";
import { findingsOnText, LONGEST } from "../values/readable-text";
import { companyKey, searchText } from "../values/search-text";
import { MOST_MEMBERS } from "../works-contract/joint-venture";
import { rangeLimit } from "../values/range-limit";
import { ACCOUNT_DIGITS, LONGEST_HOLDER, type AdvanceAccount, type MemberAccount } from "./advance-account";
import type { ApplicationRequirements } from "./application-requirements";
import { guaranteeKindOf, type ApplicationContent } from "./guarantee-application";

/** A draft may hold a number that is not right yet, but no text. */
const LONGEST_DRAFTED = 20;

type Asked = Pick<ApplicationRequirements, "asksForAccount" | "designatedBanks" | "source">;

/** All that is wrong with the accounts of a submitted application. `asked`: what the issuer asks for; `null`: nothing. */
export function findingsOnAccounts(content: ApplicationContent, asked: Asked | null): Finding[] {
  const kind = guaranteeKindOf(content);
  if (kind === null) return [];
  if (!hasDepositBank(kind)) return [...findingsOnNeedlessAccounts(content)];
  return [
    ...findingsOnAccountsGiven(content),
    ...(asked?.asksForAccount ? findingsOnAccountMissing(content) : []),
    ...(asked ? findingsOnBanks(content, asked) : []),
  ];
}

/** What a draft must not hold either: texts without end, or that nobody can read. */
export function* findingsOnAccountTexts({
  advanceAccount,
  memberAccounts,
}: ApplicationContent): Iterable<Finding> {
  if (advanceAccount !== null) yield* textsOf("advanceAccount", advanceAccount);
  const accounts = memberAccounts ?? [];
  if (accounts.length > MOST_MEMBERS)
    yield {
      path: "memberAccounts",
      code: "OUT_OF_RANGE",
      limit: rangeLimit(0, MOST_MEMBERS),
      actual: accounts.length,
    };
  for (const [i, { member, bank, account }] of accounts.entries()) {
    const path = `memberAccounts.${String(i)}`;
    yield* findingsOnText(`${path}.member`, member, LONGEST.name);
    yield* findingsOnText(`${path}.bank.name`, bank.name, LONGEST.name);
    yield* findingsOnText(`${path}.bank.branch`, bank.branch, LONGEST.name);
    yield* textsOf(`${path}.account`, account);
  }
}

function* textsOf(path: string, { number, holder }: AdvanceAccount): Iterable<Finding> {
  if (number !== null && number.length > LONGEST_DRAFTED) yield notANumber(`${path}.number`, number);
  if (holder !== null) yield* findingsOnText(`${path}.holder`, holder, LONGEST_HOLDER);
}

/** 契約保証 guarantees no advance. */
function* findingsOnNeedlessAccounts({
  advanceAccount,
  memberAccounts,
}: ApplicationContent): Iterable<Finding> {
  if (advanceAccount !== null) yield { path: "advanceAccount", code: "ONLY_FOR_ADVANCE" };
  if (memberAccounts !== null) yield { path: "memberAccounts", code: "ONLY_FOR_ADVANCE" };
}

function* findingsOnAccountMissing({
  advanceAccount,
  memberAccounts,
}: ApplicationContent): Iterable<Finding> {
  if (advanceAccount === null && memberAccounts === null)
    yield { path: "advanceAccount", code: "ACCOUNT_REQUIRED" };
}

function* findingsOnAccountsGiven(content: ApplicationContent): Iterable<Finding> {
  const { advanceAccount, memberAccounts } = content;
  if (advanceAccount !== null) yield* findingsOnAccount("advanceAccount", advanceAccount);
  if (memberAccounts === null) return;
  if (advanceAccount !== null) yield { path: "memberAccounts", code: "ACCOUNTS_OF_BOTH_KINDS" };
  for (const [i, { account }] of memberAccounts.entries())
    yield* findingsOnAccount(`memberAccounts.${String(i)}.account`, account);
  yield* findingsOnMembers(content, memberAccounts);
}

function* findingsOnAccount(path: string, { type, number, holder }: AdvanceAccount): Iterable<Finding> {
  for (const [part, value] of Object.entries({ type, number, holder }))
    if (value === null) yield { path: `${path}.${part}`, code: "REQUIRED" };
  if (number !== null && !isAccountNumber(number)) yield notANumber(`${path}.number`, number);
  if (holder !== null && NO_KANA.test(holder.normalize("NFKC")))
    yield {
      path: `${path}.holder`,
      code: "HOLDER_NOT_KANA",
      actual: NO_KANA.exec(holder.normalize("NFKC"))?.[0],
    };
}

/** What banks do not carry in a holder's name: all but katakana, capitals, digits and a few signs (全銀). */
const NO_KANA = /[^\p{Script=Katakana}ー・A-Z0-9()「」.,\-/\\ ]/u;

/** Never with what came: it is the account of a company. */
function notANumber(path: string, number: string): Finding {
  return { path, code: "NOT_AN_ACCOUNT_NUMBER", limit: ACCOUNT_DIGITS, actual: Array.from(number).length };
}

function isAccountNumber(number: string): boolean {
  return /^\d{7}$/.test(number);
}

/** Each member has its account, once, and nobody else has one. */
function* findingsOnMembers(
  { jointVenture }: ApplicationContent,
  accounts: readonly MemberAccount[],
): Iterable<Finding> {
  if (jointVenture === null) {
    yield { path: "memberAccounts", code: "ONLY_FOR_JOINT_VENTURE" };
    return;
  }
  const members = new Map(jointVenture.members.map(({ name }) => [companyKey(name), name]));
  const seen = new Set<string>();
  for (const [i, { member }] of accounts.entries()) {
    const key = companyKey(member);
    const path = `memberAccounts.${String(i)}.member`;
    if (!members.has(key))
      yield { path, code: "NOT_A_MEMBER", limit: [...members.values()].join("、"), actual: member };
    else if (seen.has(key)) yield { path, code: "MEMBER_TWICE", actual: member };
    seen.add(key);
  }
  const missing = [...members].filter(([key]) => !seen.has(key)).map(([, name]) => name);
  if (missing.length > 0)
    yield { path: "memberAccounts", code: "MEMBER_WITHOUT_ACCOUNT", limit: missing.join("、") };
}

/** The issuer has contracts with these banks alone (業務委託金融機関). */
function* findingsOnBanks(
  { depositBank, memberAccounts }: ApplicationContent,
  { designatedBanks, source }: Asked,
): Iterable<Finding> {
  if (designatedBanks.length === 0) return;
  const designated = new Set(designatedBanks.map(searchText));
  const named: [path: string, name: string][] = [
    ...(depositBank === null ? [] : [["depositBank.name", depositBank.name] as [string, string]]),
    ...(memberAccounts ?? []).map(({ bank }, i): [string, string] => [
      `memberAccounts.${String(i)}.bank.name`,
      bank.name,
    ]),
  ];
  for (const [path, name] of named)
    if (!designated.has(searchText(name)))
      yield {
        path,
        code: "BANK_NOT_DESIGNATED",
        limit: designatedBanks.join("、"),
        actual: name,
        source,
      };
}
