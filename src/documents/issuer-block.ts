import type { CertificateContent } from "../domain/certificate/certificate-content";
import { FULL_WIDTH_SPACE, INSIDE } from "./certificate-page";
import { drawBands, heightOf, type Band } from "./page-flow";
import { paragraph } from "./paragraph";
import type { Pen } from "./pen";
import type { TextStyle } from "./set-text";

const BRANCH_NAME: TextStyle = { weight: "regular", size: 8.5, leading: 1.5 };
const ISSUER_ADDRESS: TextStyle = { weight: "regular", size: 9, leading: 1.5 };
const ISSUER_NAME: TextStyle = { weight: "bold", size: 13, leading: 1.5 };
const SEAL_NOTE: TextStyle = { weight: "regular", size: 7, leading: 1.6 };

/** 取扱店 on the left, the issuer on the right. An electronic certificate bears no drawn seal. */
export function issuerBlock(pen: Pen, { issuer }: CertificateContent, density: number): Band {
  const { branch } = issuer;
  const left = { x: INSIDE.x, width: INSIDE.width * 0.42 };
  const right = { x: INSIDE.x + INSIDE.width * 0.47, width: INSIDE.width * 0.53 };
  const numbers = [`TEL ${branch.telephone}`, ...(branch.fax === null ? [] : [`FAX ${branch.fax}`])];
  const handling = paragraph(
    pen,
    "P",
    [`取扱店${FULL_WIDTH_SPACE}${branch.name}`, branch.address, ...numbers],
    {
      ...left,
      style: BRANCH_NAME,
      density,
    },
  );
  const issuing = [
    paragraph(pen, "P", [issuer.address], { ...right, style: ISSUER_ADDRESS, density }),
    paragraph(pen, "P", [issuer.name], { ...right, style: ISSUER_NAME, density }),
    paragraph(pen, "P", ["（電子発行のため押印を省略しています。）"], {
      ...right,
      style: SEAL_NOTE,
      density,
    }),
  ];
  return {
    height: Math.max(handling.height, heightOf(issuing)),
    stretch: 0,
    draw: (y, height) => {
      drawBands(issuing, y, heightOf(issuing));
      handling.draw(y + height - handling.height, handling.height);
    },
  };
}
