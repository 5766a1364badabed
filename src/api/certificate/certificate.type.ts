import { Field, Int, ObjectType } from "type-graphql";
import type { CertificateView } from "../../use-cases/guarantee/ports";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { CertificateContent } from "../../domain/certificate/certificate-content";
import { certificateItems } from "../../domain/certificate/certificate-items";
import { Weighs } from "../graphql/cost/field-cost";
import { NodeType } from "../graphql/node/node.type";
import { CalendarDateScalar } from "../graphql/scalars/calendar-date.scalar";

@ObjectType("CertificateItem", {
  description: "One row of a certificate as the paper shows it (証書の記載事項).",
  simpleResolvers: true,
})
export class CertificateItemType {
  @Field(() => String, { description: "What the row is called on the paper, such as 保証金額." })
  label!: string;

  @Field(() => String, { description: "What the paper says, such as 40,000,000円 or 令和5年3月31日." })
  value!: string;
}

@ObjectType("Certificate", {
  implements: NodeType,
  description:
    "The electronic certificate (電子証書, 保証証書): one version of it. What it states is frozen for ever; a change " +
    "of the guarantee brings a new version.",
  simpleResolvers: true,
})
export class CertificateType extends NodeType {
  @Field(() => Int, { description: "1 for the first certificate of a guarantee; each new version adds 1." })
  version!: number;

  @Field(() => Boolean, { description: "Whether it bears the mark （変更）." })
  amended!: boolean;

  @Field(() => String, { description: "The heading of the paper: 保証証書（前払金保証）." })
  title!: string;

  @Field(() => CalendarDateScalar, { description: "The day this version was issued (発行日)." })
  issuedOn!: CalendarDate;

  @Weighs(20)
  @Field(() => String, {
    description:
      "All that the certificate states, as one JSON document in canonical form (RFC 8785). Keep the text " +
      "byte by byte: `digest` is the hash of exactly this text in UTF-8.",
  })
  content!: string;

  @Field(() => String, { description: "SHA-256 of `content` in UTF-8, as 64 lower-case hexadecimal digits." })
  digest!: string;

  @Field(() => Boolean, {
    description:
      "Whether this version binds the issuer today: the newest one of a guarantee that has not ended, until 保証期限.",
  })
  inForce!: boolean;

  @Field(() => CertificateType, { nullable: true, description: "The next version; null on the newest one." })
  supersededBy!: CertificateType | null;

  @Field(() => CertificateType, {
    nullable: true,
    description: "The version before this one (変更前の証書), no longer in force; null on the first.",
  })
  supersedes!: CertificateType | null;
}

/** Rendered once for a certificate, however many aliases ask for it. */
const rendered = new WeakMap<object, CertificateItemType[]>();

/** The rows of the paper, out of the content itself. */
export function itemsOf(certificate: Pick<CertificateView, "content">): CertificateItemType[] {
  const items =
    rendered.get(certificate) ?? certificateItems(JSON.parse(certificate.content) as CertificateContent);
  rendered.set(certificate, items);
  return items;
}
