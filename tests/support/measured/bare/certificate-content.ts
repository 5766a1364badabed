import type { Row } from "./work";

export interface IssueInput {
  readonly kind: string;
  readonly contractorId: string;
  readonly obligeeId: string;
  readonly amount: number;
  readonly worksContract: {
    readonly name: string;
    readonly place: string;
    readonly contractPrice: number;
    readonly workPeriod: { readonly from: string; readonly to: string };
    readonly contractedOn: string;
  };
  readonly depositBank: { readonly name: string; readonly branch: string };
}

/** What the certificate certifies, in canonical JSON: names in order, which this literal has already. */
export function certificateContent(
  { kind, amount, worksContract: works, depositBank }: IssueInput,
  parties: Row,
  number: string,
  issuedOn: string,
): string {
  return JSON.stringify({
    amended: false,
    amount,
    contractor: { address: parties["contractor_address"], name: parties["contractor"] },
    depositBank: { branch: depositBank.branch, name: depositBank.name },
    expiresOn: works.workPeriod.to,
    format: "hosho.certificate/1",
    issuedOn,
    issuer: {
      address: parties["issuer_address"],
      branch: {
        address: parties["branch_address"],
        fax: parties["fax"],
        name: parties["branch"],
        telephone: parties["telephone"],
      },
      name: parties["issuer"],
    },
    kind,
    number,
    obligee: { name: parties["obligee"] },
    version: 1,
    worksContract: {
      contractPrice: works.contractPrice,
      contractedOn: works.contractedOn,
      coveredPrice: works.contractPrice,
      name: works.name,
      place: works.place,
      workPeriod: { from: works.workPeriod.from, to: works.workPeriod.to },
    },
  });
}
