import fc from "fast-check";
import type { CertificatePaper } from "../../src/use-cases/document/ports";
import { AUTH_KEY_ALPHABET, type AuthKey } from "../../src/domain/auth-key/auth-key";
import { AMENDED_TERMS } from "../../src/domain/certificate/amendment-on-paper";
import { addDays } from "../../src/domain/values/calendar-date";
import type { CertificateContent } from "../../src/domain/certificate/certificate-content";
import { certificateStanding, type FollowingTerms } from "../../src/domain/guarantee/certificate-standing";
import {
  bodysCopy,
  paperCopy,
  paperOriginal,
  viewingCopy,
  type CertificateForm,
} from "../../src/domain/certificate/certificate-form";
import { CONTRACT_TYPES } from "../../src/domain/values/contract-type";
import {
  MOST_MEMBERS,
  type JointVenture,
  type JointVentureMember,
} from "../../src/domain/works-contract/joint-venture";
import { principalName } from "../../src/domain/application/guarantee-application";
import { GUARANTEE_KINDS, hasDepositBank } from "../../src/domain/values/guarantee-kind";
import { GUARANTEE_STATUSES } from "../../src/domain/guarantee/guarantee-life-cycle";
import type { GuaranteeNumber } from "../../src/domain/values/guarantee-number";
import type { KeyNotice } from "../../src/domain/auth-key/key-notice";
import { unprintableIn } from "../../src/domain/values/printable-text";
import { MAX_YEN, type Yen } from "../../src/domain/values/yen";
import { paperOf, seedContent } from "./sample-papers";

const seed = seedContent();
const NUMBER = "2070004426" as GuaranteeNumber;

/** Readers put these into an order of their own. */
const FROM_RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const USUAL = ["株式会社", "道路改良工事", "（第3工区）", "市", "支店", "建設", "・", "ー", "下水道", "特定"];
const SPECIAL = [
  ...Array.from("髙﨑𠮷\ufa10\ufa19㈱①Ⅳ鷗濵瀨德邉々〇「」、。ヶっｶﾞｷﾞＡｂ９　"),
  ...["A&B", "Holdings Co., Ltd. ", "2026", "<", ")", "か\u3099", "辻\u{e0100}", "\u00a0"],
];

/** The parts of names: usual words, look-alikes, rare characters, and characters that no font draws. */
function syllable(random: () => number): string {
  const below = (end: number) => Math.floor(random() * end);
  const kind = random();
  if (kind < 0.45) return USUAL[below(USUAL.length)] ?? "";
  if (kind < 0.75) return SPECIAL[below(SPECIAL.length)] ?? "";
  if (kind < 0.9) return String.fromCodePoint(0x4e00 + below(0x5200));
  if (kind < 0.95) return String.fromCodePoint(0x20000 + below(0x10000));
  const any = String.fromCodePoint(0x20 + below(0x10ffe0));
  return unprintableIn(any) === undefined && !FROM_RIGHT_TO_LEFT.test(any) ? any : "";
}

/**
 * Texts of 1 to `most` characters; one in four is as long as possible. fast-check itself would take minutes.
 */
function textOf(longest: number): fc.Arbitrary<string> {
  return fc.tuple(fc.nat(3), fc.nat()).map(([chance, start]) => {
    const random = randomFrom(start);
    const length = chance === 0 ? longest : 1 + Math.floor(random() * Math.min(longest, 40));
    let text = "工";
    while (Array.from(text).length < length) text += syllable(random);
    return Array.from(text).slice(0, length).join("");
  });
}

/** Mulberry32: numbers from 0 to 1, the same for the same start. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const name = textOf(120);
const address = textOf(200);
const identifier = textOf(64);
const amount = fc
  .oneof(fc.integer({ min: 0, max: MAX_YEN }), fc.constant(MAX_YEN), fc.integer({ min: 0, max: 1e9 }))
  .map((yen) => yen as Yen);
const date = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(seed.issuedOn, days));
const telephone = fc.constantFrom("096-364-1155", "0120-504178", "+81-96-364-1155 (内線 1234)");
const contractor = fc.oneof(
  name,
  fc
    .record({ name, members: fc.constant([]) })
    .chain((venture) => name.map((each) => principalName(each, venture))),
);

const webAddress = fc
  .integer({ min: 30, max: 200 })
  .map((length) => `https://hosho.example/${"yakkan-".repeat(30)}`.slice(0, length));
const license = fc.constantFrom("国土交通大臣許可（般・特-30）第123456号", "鹿児島県知事許可（般-4）第1号");
/** Who signs for a contractor: a branch's head, the representative, or nobody who is known. */
const signing = fc.oneof(
  fc.record({ branch: fc.record({ name, address, head: name }) }),
  name.map((representative) => ({ representative })),
  fc.constant({}),
);

const content: fc.Arbitrary<CertificateContent> = fc
  .record({
    kind: fc.constantFrom(...GUARANTEE_KINDS),
    version: fc.integer({ min: 1, max: 99 }),
    days: fc.tuple(date, date, date, date),
    issuer: fc.record({
      ...{ name, address },
      represented: fc.option(
        fc.record({ representative: name, termsAddress: fc.oneof(address, webAddress) }),
      ),
      branch: fc.record({ name, address, telephone, fax: fc.option(telephone) }),
    }),
    contractor: fc
      .record({ name: contractor, address, signing, license: fc.option(license) })
      .map(({ signing: signs, license: constructionLicenseNumber, ...named }) => ({
        ...{ ...named, ...signs },
        ...(constructionLicenseNumber !== null && { constructionLicenseNumber }),
      })),
    obligee: fc.record({ name }),
    works: fc.record({ name, place: fc.option(address), contractPrice: amount, coveredPrice: amount }),
    amount,
    bank: fc.record({ name, branch: name }),
    isContracted: fc.boolean(),
  })
  .map(({ days: [issuedOn, from, to, contractedOn], works, bank, isContracted, ...facts }) => ({
    ...{ format: seed.format, number: NUMBER },
    ...{ kind: facts.kind, version: facts.version, amended: facts.version > 1 },
    ...{ issuer: issuerOf(facts.issuer), contractor: facts.contractor, obligee: facts.obligee },
    ...{ amount: facts.amount, issuedOn, expiresOn: to },
    worksContract: { ...works, workPeriod: { from, to }, contractedOn: isContracted ? contractedOn : null },
    depositBank: hasDepositBank(facts.kind) ? bank : null,
  }));

function issuerOf<Issuer extends { readonly represented: object | null }>({
  represented,
  ...issuer
}: Issuer) {
  return { ...issuer, ...represented };
}

const followingTerms: fc.Arbitrary<FollowingTerms> = fc.record({
  expiresOn: date,
  contractPrice: amount,
  coveredPrice: amount,
  workPeriod: fc.record({ from: date, to: date }),
});

const standing = fc
  .record({
    status: fc.constantFrom(...GUARANTEE_STATUSES),
    contractType: fc.constantFrom(...CONTRACT_TYPES, null),
    terms: fc.tuple(followingTerms, followingTerms),
    today: date,
    supersededBy: fc.option(fc.record({ version: fc.integer({ min: 2, max: 99 }), issuedOn: date })),
    endedOn: fc.option(date),
  })
  .map(({ terms: [present, stated], today, ...facts }) =>
    certificateStanding({ ...facts, present, stated }, today),
  );

const moment = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2022, 0, 1 + days, 3, days % 60)));
const viewer = fc.record({ body: name, person: fc.option(name), at: moment });
const printed = fc.record({ number: fc.constant(NUMBER), version: fc.integer({ min: 1, max: 99 }) });

const form: fc.Arbitrary<CertificateForm> = fc.oneof(
  address.map(viewingCopy),
  fc.tuple(viewer, textOf(60)).map(([seenBy, service]) => bodysCopy(seenBy, service)),
  fc.tuple(printed, fc.option(viewer)).map(([version, seenBy]) => paperCopy(version, seenBy)),
  printed.map(paperOriginal),
);

/** Mostly of a few companies; sometimes of as many as may be, with names as long as may be. */
const jointVenture: fc.Arbitrary<JointVenture> = fc.record({
  name,
  members: fc.oneof(
    { weight: 4, arbitrary: membersOf(4) },
    { weight: 1, arbitrary: membersOf(MOST_MEMBERS) },
  ),
});

function membersOf(most: number): fc.Arbitrary<JointVentureMember[]> {
  return fc.array(
    fc.record({
      name,
      shareBasisPoints: fc.integer({ min: 1, max: 10_000 }),
      isRepresentative: fc.boolean(),
    }),
    { minLength: 2, maxLength: most },
  );
}

const change = fc.record({ contractChangedOn: date, terms: fc.subarray([...AMENDED_TERMS]) });
const amendment = fc.record({
  ...{ before: content, contractChangedOn: fc.option(date), firstIssuedOn: date },
  changes: fc.array(change, { maxLength: 6 }),
});

const paper: fc.Arbitrary<CertificatePaper> = fc
  .record({
    ...{ content, standing, form, contractType: fc.constantFrom(...CONTRACT_TYPES, null) },
    ...{ jointVenture: fc.option(jointVenture), amendment: fc.option(amendment) },
  })
  .map((facts) => paperOf(facts.content, facts));

const notice: fc.Arbitrary<KeyNotice> = fc.record({
  number: fc.constant(NUMBER),
  key: fc
    .array(fc.constantFrom(...Array.from(AUTH_KEY_ALPHABET)), { minLength: 10, maxLength: 10 })
    .map((letters) => letters.join("") as AuthKey),
  kind: fc.constantFrom(...GUARANTEE_KINDS),
  ...{ worksName: name, obligeeName: name, issuerName: name, contractorName: contractor },
  addressee: fc.oneof(
    contractor.map((each) => [each]),
    fc.tuple(contractor, name),
  ),
  identifiers: fc.record({
    ...{ worksNumber: fc.option(identifier), procurementNumber: fc.option(identifier) },
    ...{ contractNumber: fc.option(identifier), specificationNumber: fc.option(identifier) },
  }),
  keyMadeOn: date,
  ...{ isReissued: fc.boolean(), contractType: fc.constantFrom(...CONTRACT_TYPES, null) },
  branch: fc.record({ name, telephone }),
  service: fc.record({
    name: textOf(60),
    url: fc.option(
      fc.constantFrom("https://hosho.example.jp/", `https://hosho.example.jp/${"a".repeat(170)}`),
    ),
  }),
  instructions: fc.array(address, { maxLength: 6 }),
  endedSentence: fc.option(fc.constant("この保証契約は令和8年12月1日に解約されました。")),
});

/** Papers of certificates, always the same, so that a fault can be examined again. */
export function generatedCertificates(count: number): CertificatePaper[] {
  return fc.sample(paper, { numRuns: count, seed: 4 });
}

export function generatedNotices(count: number): KeyNotice[] {
  return fc.sample(notice, { numRuns: count, seed: 4 });
}
