import { addressedObligee } from "./addressed-obligee";
import { coveredYearsInWords, type CertificateContent } from "./certificate-content";
import { wareki } from "../values/wareki";
import { memberInWords } from "../works-contract/joint-venture";
import { worksWords } from "../works-contract/works-words";
import { addressOnPaper, contractorLines } from "../party/contractor-on-paper";
import { formatYen } from "../values/yen";

/** One row of the paper: what is printed on the left and on the right. */
export interface CertificateItem {
  readonly label: string;
  readonly value: string;
}

/** The rows of a certificate in the order and wording of the paper: dates in wareki, amounts with separators. */
export function certificateItems(content: CertificateContent): CertificateItem[] {
  const { worksContract: works, contractor, depositBank, issuer, jointVenture } = content;
  const words = worksWords(content.contractType);
  const fax = issuer.branch.fax === null ? "" : ` FAX ${issuer.branch.fax}`;
  const rows: [label: string, value: string | null][] = [
    ["発行日", wareki(content.issuedOn)],
    ["保証契約番号", content.number],
    ["保証契約者", `${[addressOnPaper(contractor), ...contractorLines(contractor)].join(" ")} 様`],
    ["建設業許可番号", contractor.constructionLicenseNumber ?? null],
    ["構成員", jointVenture === undefined ? null : jointVenture.members.map(memberInWords).join("、")],
    ["被保証者", `${addressedObligee(content.obligee)} 様`],
    ["保証金額", formatYen(content.amount)],
    ["保証期限", wareki(content.expiresOn)],
    [words.name, works.name],
    [words.place, works.place],
    [words.period, `${wareki(works.workPeriod.from)}から${wareki(works.workPeriod.to)}まで`],
    [words.contractedOn, works.contractedOn && wareki(works.contractedOn)],
    [`${words.price}（総額）`, formatYen(works.contractPrice)],
    [`${words.price}（対象額）`, formatYen(works.coveredPrice)],
    ["対象年度", coveredYearsInWords(content)],
    ["前払金額", content.advanceAmount === undefined ? null : formatYen(content.advanceAmount)],
    ["預託金融機関", depositBank && `${depositBank.name} ${depositBank.branch}`],
    ["保証機関", [issuer.address, issuer.name, issuer.representative ?? []].flat().join(" ")],
    ["約款の所在", issuer.termsAddress ?? null],
    ["取扱店", `${issuer.branch.name} ${issuer.branch.address} TEL ${issuer.branch.telephone}${fax}`],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}
