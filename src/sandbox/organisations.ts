import type { CalendarDate } from "../domain/values/calendar-date";
import type { CorporateNumber } from "../domain/values/corporate-number";
import type { Organisations } from "../use-cases/party/ports";

/** The sandbox's ids are fixed, so that scripts and screenshots stay valid after `rm -r data`. */
const id = <Concept extends string>(concept: Concept, serial: number) =>
  `${concept}_01941f29-7c00-7000-8000-${String(serial).padStart(12, "0")}` as const;

export const IDS = {
  issuer: id("issuer", 1),
  otherIssuers: [id("issuer", 2), id("issuer", 3)],
  branch: { osaka: id("branch", 1), kumamoto: id("branch", 2) },
  contractor: id("contractor", 1),
  otherContractor: id("contractor", 2),
  kinki: id("obligee", 1),
  kumamotoCity: id("obligee", 2),
  operator: id("operator", 1),
} as const;

/** The bodies that the sandbox's obligees are departments of, as the shipped tables of adopting obligees name them. */
export const BODIES: Readonly<Record<string, { readonly name: string; readonly prefecture: string | null }>> =
  {
    [IDS.kinki]: { name: "国土交通省", prefecture: null },
    [IDS.kumamotoCity]: { name: "熊本市", prefecture: "熊本県" },
  };

/** Numbers that fit their check digit and that no corporation has. */
const UNALLOTTED = {
  first: "9000000000000" as CorporateNumber,
  second: "8000000000001" as CorporateNumber,
};

/**
 * The people and bodies of the seed document. Its names of companies and banks are anonymised (〇〇, △△) and stay so;
 * addresses, the payee account and the due days, which it does not show, are filled in the same way.
 */
export const ORGANISATIONS: Organisations = {
  issuers: [
    {
      id: IDS.issuer,
      name: "西日本建設業保証株式会社",
      address: "大阪市西区立売堀二丁目1番2号",
      numberPrefix: "207",
      premiumPayments: [
        {
          effectiveFrom: "2022-01-01" as CalendarDate,
          account: {
            bank: "〇〇銀行",
            branch: "△△支店",
            type: "ORDINARY",
            number: "0000000",
            holder: "ニシニホンケンセツギョウホショウ（カ",
          },
          dueWithinDays: 14,
          monthlyDueDay: 25,
        },
      ],
      branches: [
        {
          id: IDS.branch.osaka,
          name: "大阪支店",
          address: "大阪市西区立売堀二丁目1番2号",
          telephone: "06-6543-2711",
          fax: "0120-504660",
        },
        {
          id: IDS.branch.kumamoto,
          name: "熊本支店",
          address: "熊本市",
          telephone: "096-364-1155",
          fax: "0120-504178",
        },
      ],
    },
    otherIssuer(IDS.otherIssuers[0], "東日本建設業保証株式会社", "東京都", "105", 3),
    otherIssuer(IDS.otherIssuers[1], "北海道建設業信用保証株式会社", "札幌市", "306", 4),
  ],
  contractors: [
    {
      id: IDS.contractor,
      name: "株式会社〇〇建設",
      address: "〇〇市〇〇町1丁目1号",
      representative: "代表取締役 〇〇 〇〇",
      contactEmail: "keiri@marumaru-kensetsu.example",
      telephone: "000-000-0000",
      corporateNumber: UNALLOTTED.first,
      issuerIds: [IDS.issuer, IDS.otherIssuers[0]],
    },
    {
      id: IDS.otherContractor,
      name: "△△土木株式会社",
      address: "△△市△△町2番地",
      representative: "代表取締役 △△ △△",
      contactEmail: "soumu@sankaku-doboku.example",
      telephone: "000-000-0001",
      corporateNumber: UNALLOTTED.second,
      issuerIds: [IDS.issuer, IDS.otherIssuers[0]],
    },
  ],
  obligees: [
    { id: IDS.kinki, name: "支出負担行為担当官 近畿地方整備局長" },
    { id: IDS.kumamotoCity, name: "熊本市長" },
  ],
  operators: [{ id: IDS.operator, name: "Hosho 運用者" }],
};

function otherIssuer(
  issuerId: string,
  name: string,
  address: string,
  numberPrefix: string,
  branch: number,
): Organisations["issuers"][number] {
  const main = { id: id("branch", branch), name: "本店", address, telephone: "00-0000-0000", fax: null };
  return { id: issuerId, name, address, numberPrefix, branches: [main] };
}
