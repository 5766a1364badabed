import type { SealedAuthKey } from "../../use-cases/auth-key/ports";
import type { TrialGuarantee } from "../../use-cases/operation/trial-guarantee";
import { AuthKeyRow } from "../auth-key/auth-key.row";
import { CertificateRow } from "../certificate/certificate.row";
import { OpeningRow } from "../certificate/opening.row";
import { AmendmentRow } from "../guarantee/amendment.row";
import { certificateRowOf, guaranteeRowOf } from "../guarantee/guarantee-columns";
import { endColumnsOf } from "../guarantee/guarantee-end-columns";
import { GuaranteeEndRow } from "../guarantee/guarantee-end.row";
import { GuaranteeRow } from "../guarantee/guarantee.row";
import type { BulkRow } from "./bulk-insert";

/** All rows of a guarantee but for its seals, each behind those that it refers to. */
export function rowsOfTrial(trial: TrialGuarantee, { hash, sealed }: SealedAuthKey): BulkRow[] {
  const { id: guaranteeId, guarantee, certificates, amendment, end, createdAt, obligeeId, openedAt } = trial;
  const { number, amount, expiresOn, issuedOn } = guarantee;
  const changes = (amendment ? 1 : 0) + (end ? 1 : 0);
  const row = guaranteeRowOf({
    ...trial,
    delivery: "ELECTRONIC",
    applicationId: null,
    worksContractId: null,
    secondGuarantee: null,
  });
  return [
    { of: GuaranteeRow, values: Object.assign(blank(), row, { version: 1 + changes }) },
    ...certificates.map((certificate, i) => ({
      of: CertificateRow,
      values: Object.assign(blank(), certificateRowOf(guaranteeId, certificate.id, certificate), {
        supersededById: certificates[i + 1]?.id ?? null,
      }),
    })),
    {
      of: AuthKeyRow,
      values: { id: trial.authKeyId, guaranteeId, hash, sealed, createdAt: createdAt.toISOString() },
    },
    ...(amendment ? [{ of: AmendmentRow, values: amendmentRow(guaranteeId, amendment) }] : []),
    ...(end
      ? [
          {
            of: GuaranteeEndRow,
            values: {
              id: end.id,
              guaranteeId,
              ...endColumnsOf(end.end),
              recordedAt: end.recordedAt.toISOString(),
            },
          },
        ]
      : []),
    {
      of: OpeningRow,
      values: {
        obligeeId,
        guaranteeId,
        enteredAt: openedAt.toISOString(),
        firstOpenedAt: openedAt.toISOString(),
        issuedOn,
        number,
        amount,
        expiresOn,
      },
    },
  ];
}

function blank(): Record<string, unknown> {
  return {};
}

function amendmentRow(
  guaranteeId: string,
  { id, amendment, certificateId, recordedAt }: NonNullable<TrialGuarantee["amendment"]>,
): BulkRow["values"] {
  const { amendedOn, effect, before, after } = amendment;
  return {
    id,
    guaranteeId,
    revision: 2,
    amendedOn,
    effect,
    before: JSON.stringify(before),
    after: JSON.stringify(after),
    certificateId,
    recordedAt: recordedAt.toISOString(),
  };
}
