import { coveredYearsInWords, type CertificateContent } from "../domain/certificate/certificate-content";
import { wareki } from "../domain/values/wareki";
import { formatYen } from "../domain/values/yen";
import type { TextStyle } from "./set-text";
import type { Cell } from "./table";

const PLAIN: TextStyle = { weight: "regular", size: 10.5, leading: 1.35 };
const SMALLER: TextStyle = { weight: "regular", size: 9.5, leading: 1.35 };
const STRONG: TextStyle = { weight: "bold", size: 11.5, leading: 1.35 };
const NUMBER: TextStyle = { weight: "bold", size: 12.5, leading: 1.3 };
const AMOUNT: TextStyle = { weight: "bold", size: 15, leading: 1.3 };

/** The widths in a row with a shorter cell beside the first. */
const FIRST = 0.66;

/**
 * The rows of the certificate's table, in the order of the seed's paper of 前払金保証; rows without a value are
 * left out. No public source shows the forms of 中間前払金保証 and 契約保証. We infer that they have the same rows, the
 * last without 預託金融機関, and that 中間前払金保証 names the advance that it follows.
 */
export function certificateRows(content: CertificateContent): Cell[][] {
  const { worksContract: works, depositBank, contractor } = content;
  const years = coveredYearsInWords(content);
  return [
    [
      { ...cell("保証契約番号", content.number, NUMBER), share: FIRST },
      second("版", `第${String(content.version)}版`),
    ],
    [
      {
        label: "保証契約者",
        values: [
          { text: contractor.address, style: SMALLER },
          { text: `${contractor.name} 様`, style: STRONG },
        ],
      },
    ],
    [cell("被保証者", `${content.obligee.name} 様`, STRONG)],
    [cell("保証金額", formatYen(content.amount), AMOUNT)],
    [cell("保証期限", wareki(content.expiresOn), STRONG)],
    [cell("工事名", works.name, STRONG)],
    ...(works.place === null ? [] : [[cell("工事場所", works.place)]]),
    [
      {
        ...cell("工期", `${wareki(works.workPeriod.from)}から${wareki(works.workPeriod.to)}まで`),
        share: FIRST,
      },
      second("完成日", wareki(works.workPeriod.to)),
    ],
    ...(works.contractedOn === null ? [] : [[cell("請負契約日", wareki(works.contractedOn))]]),
    [
      { ...cell("請負金額（総額）", formatYen(works.contractPrice)), share: 0.5 },
      { ...cell("請負金額（対象額）", formatYen(works.coveredPrice)), share: 0.5 },
    ],
    ...(years === null ? [] : [[cell("対象年度", years)]]),
    ...(content.advanceAmount === undefined ? [] : [[cell("前払金額", formatYen(content.advanceAmount))]]),
    ...(depositBank === null ? [] : [[cell("預託金融機関", `${depositBank.name} ${depositBank.branch}`)]]),
  ];
}

function cell(label: string, text: string, style = PLAIN): Cell {
  return { label, values: [{ text, style }] };
}

function second(label: string, text: string): Cell {
  return { ...cell(label, text), share: 1 - FIRST, labelWidth: 64 };
}
