import type { CertificateView } from "../../use-cases/guarantee/ports";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { isInForce, type GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import { booleanFromDatabase } from "../engine/columns";
import type { FieldsOf } from "../engine/projection";

/** The columns of `certificate c`, joined with its guarantee `g`. */
export function certificateFields(today: () => CalendarDate): FieldsOf<CertificateView> {
  return {
    id: { expression: "c.id" },
    version: { expression: "c.version" },
    amended: { expression: "c.amended", convert: booleanFromDatabase },
    title: { expression: "c.title" },
    issuedOn: { expression: "c.issued_on" },
    content: { expression: "c.content" },
    digest: { expression: "c.digest" },
    inForce: {
      // Empty for a version that another supersedes.
      expression: "CASE WHEN c.superseded_by_id IS NULL THEN g.status || ' ' || g.expires_on END",
      convert: (statusAndExpiry: string) => {
        const [status, expiresOn] = statusAndExpiry.split(" ") as [GuaranteeStatus, CalendarDate];
        return isInForce(status, expiresOn, today());
      },
      ifNull: false,
    },
  };
}
