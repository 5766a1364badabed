import type { Letter, NoticeFacts } from "../use-cases/notice/ports";

/** Who writes to whom, and whom to ask. */
export type Correspondents = Pick<NoticeFacts, "contractorName" | "issuerName" | "branch">;

/** What an issuer writes to a contractor: `body` stands between the addressee and whom to ask. */
export function letterOfIssuer(
  { contractorName, issuerName, branch }: Correspondents,
  subject: string,
  body: string,
): Letter {
  return {
    subject,
    text: `${contractorName} 様

${issuerName}です。
${body}

■ お問い合わせ先
${issuerName} ${branch.name}
電話 ${branch.telephone}
`,
  };
}
