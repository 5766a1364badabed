import { addressedObligee } from "../domain/certificate/addressed-obligee";
import { daysOfChange, type AmendedTerm } from "../domain/certificate/amendment-on-paper";
import { coveredYearsInWords, type CertificateContent } from "../domain/certificate/certificate-content";
import { addressOnPaper, contractorLines } from "../domain/party/contractor-on-paper";
import type { ContractorIdentity } from "../domain/party/parties";
import { wareki } from "../domain/values/wareki";
import { formatYen } from "../domain/values/yen";
import { memberInWords, type JointVenture } from "../domain/works-contract/joint-venture";
import { worksWords } from "../domain/works-contract/works-words";
import type { CertificatePaper } from "../use-cases/document/ports";
import { FULL_WIDTH_SPACE } from "./certificate-page";
import type { TextStyle } from "./set-text";
import type { Cell } from "./table";

const PLAIN: TextStyle = { weight: "regular", size: 10.5, leading: 1.35 };
const SMALLER: TextStyle = { weight: "regular", size: 9.5, leading: 1.35 };
const RUNNING: TextStyle = { ...SMALLER, isRunning: true };
const ASIDE: TextStyle = { weight: "regular", size: 8.5, leading: 1.4 };
const STRONG: TextStyle = { weight: "bold", size: 11.5, leading: 1.35 };
const NUMBER: TextStyle = { weight: "bold", size: 12.5, leading: 1.3 };
const AMOUNT: TextStyle = { weight: "bold", size: 15, leading: 1.3 };

/** The widths in a row with a shorter cell beside the first. */
const FIRST = 0.66;
const HALF = 0.5;

/**
 * The rows of the certificate's table, in the order of the seed's paper of 前払金保証; rows without a value are
 * left out. No public source shows the forms of 中間前払金保証 and 契約保証. We infer that they have the same rows, the
 * last without 預託金融機関, and that 中間前払金保証 names the advance that it follows. An amended version shows what
 * each changed row said before.
 */
export function certificateRows(paper: CertificatePaper): Cell[][] {
  const { content, jointVenture, amendment } = paper;
  const words = worksWords(paper.contractType);
  const { stated, statedIn } = statedBy(paper);
  return [
    numberRow(content),
    ...(amendment === null ? [] : [amendmentRow(amendment)]),
    [contractorCell(content.contractor)],
    ...(jointVenture === null ? [] : [membersRow(jointVenture)]),
    [cell("被保証者", `${addressedObligee(content.obligee)} 様`, STRONG)],
    ...stated("保証金額", ({ amount }) => formatYen(amount), AMOUNT, "amount"),
    ...stated("保証期限", ({ expiresOn }) => wareki(expiresOn), STRONG, "expiresOn"),
    ...stated(words.name, ({ worksContract }) => worksContract.name, STRONG),
    ...stated(words.place, ({ worksContract }) => worksContract.place),
    [
      ...statedIn(
        FIRST,
        words.period,
        ({ worksContract: { workPeriod } }) => `${wareki(workPeriod.from)}から${wareki(workPeriod.to)}まで`,
        "workPeriod",
      ),
      second(words.completion, wareki(content.worksContract.workPeriod.to)),
    ],
    ...stated(
      words.contractedOn,
      ({ worksContract: { contractedOn } }) => contractedOn && wareki(contractedOn),
    ),
    [
      ...statedIn(
        HALF,
        `${words.price}（総額）`,
        ({ worksContract }) => formatYen(worksContract.contractPrice),
        "contractPrice",
      ),
      ...statedIn(
        HALF,
        `${words.price}（対象額）`,
        ({ worksContract }) => formatYen(worksContract.coveredPrice),
        "coveredPrice",
      ),
    ],
    ...stated("対象年度", coveredYearsInWords),
    ...stated("前払金額", ({ advanceAmount }) =>
      advanceAmount === undefined ? null : formatYen(advanceAmount),
    ),
    ...stated(
      "預託金融機関",
      ({ depositBank }) => depositBank && `${depositBank.name} ${depositBank.branch}`,
    ),
  ];
}

/** Whoever signs is addressed; where nobody is known, the company itself. */
function contractorCell(contractor: ContractorIdentity): Cell {
  const { constructionLicenseNumber: license } = contractor;
  const lines = contractorLines(contractor);
  return {
    label: "保証契約者",
    values: [
      { text: addressOnPaper(contractor), style: SMALLER },
      ...lines.map((line, i) => ({ text: i === lines.length - 1 ? `${line} 様` : line, style: STRONG })),
      ...(license === undefined ? [] : [{ text: `建設業許可番号 ${license}`, style: ASIDE }]),
    ],
  };
}

type SaidBy = (content: CertificateContent) => string | null;

interface Stated {
  /** A row of its own; none where the content says nothing. */
  readonly stated: (label: string, saidBy: SaidBy, style?: TextStyle, term?: AmendedTerm) => Cell[][];
  /** A cell that shares its row. */
  readonly statedIn: (share: number, label: string, saidBy: SaidBy, term?: AmendedTerm) => Cell[];
}

/**
 * Cells of what a version states; where the one before said otherwise, both stand there, told apart in words, with the days of
 * earlier contracts that changed it and brought no certificate.
 */
function statedBy({ content, amendment }: CertificatePaper): Stated {
  const values = (saidBy: SaidBy, style: TextStyle, term: AmendedTerm | undefined): Cell["values"] => {
    const text = saidBy(content);
    const before = amendment && saidBy(amendment.before);
    if (text === null) return [];
    if (before === null || before === text) return [{ text, style }];
    const days = amendment && term && daysOfChange(amendment, term);
    return [
      { text: `変更前${FULL_WIDTH_SPACE}${before}`, style: SMALLER },
      { text: `変更後${FULL_WIDTH_SPACE}${text}`, style },
      ...(days ? [{ text: days, style: ASIDE }] : []),
    ];
  };
  const statedIn: Stated["statedIn"] = (share, label, saidBy, term) => [
    { label, values: values(saidBy, PLAIN, term), share },
  ];
  const stated: Stated["stated"] = (label, saidBy, style = PLAIN, term?) => {
    const said = values(saidBy, style, term);
    return said.length === 0 ? [] : [[{ label, values: said }]];
  };
  return { stated, statedIn };
}

/** The first version is the usual one: it needs no number. */
function numberRow({ number, version }: CertificateContent): Cell[] {
  const row = cell("保証契約番号", number, NUMBER);
  if (version === 1) return [row];
  return [{ ...row, share: FIRST }, second("版", `第${String(version)}版`)];
}

function amendmentRow({
  contractChangedOn,
  firstIssuedOn,
}: NonNullable<CertificatePaper["amendment"]>): Cell[] {
  const first = cell("当初発行日", wareki(firstIssuedOn));
  if (contractChangedOn === null) return [first];
  return [
    { ...cell("変更契約日", wareki(contractChangedOn)), share: HALF },
    { ...first, share: HALF },
  ];
}

/** More members than these stand one behind the other. */
const MOST_LINES = 5;

function membersRow({ members }: JointVenture): Cell[] {
  const inWords = members.map(memberInWords);
  const values =
    members.length > MOST_LINES
      ? [{ text: inWords.join("、"), style: RUNNING }]
      : inWords.map((text) => ({ text, style: SMALLER }));
  return [{ label: "構成員（出資比率）", values }];
}

function cell(label: string, text: string, style = PLAIN): Cell {
  return { label, values: [{ text, style }] };
}

function second(label: string, text: string): Cell {
  return { ...cell(label, text), share: 1 - FIRST, labelWidth: 64 };
}
